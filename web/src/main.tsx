import '@fontsource-variable/inter/index.css'
import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/notifications/styles.css'
import { getSession } from './api/generated/sdk.gen.js'
import { type Me } from './api/types.js'
import { browserLocale } from './words/browser-locale.js'
import { readIn } from './words/words.js'

/** Pages for readers who are not signed in: written in the language that the browser requests. */
const OUTSIDE = ['/sign-in', '/forgot', '/join', '/notice']

// The words are loaded first, because the screens keep them in constants. If the response is not a session, the screens handle
// that.
const me: Me | null = OUTSIDE.includes(window.location.pathname) ? null : await getSession().catch(() => null)
const locale = me?.locale ?? browserLocale()
await readIn(locale)
document.documentElement.lang = locale
const { show } = await import('./app.js')
show(document.getElementById('root')!, me)
