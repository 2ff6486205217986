import { Select } from '@mantine/core'
import { changeOwnLocale } from '../api/generated/sdk.gen.js'
import { sending } from '../api/transport.js'
import { type Me } from '../api/types.js'
import { WriteNote } from '../forms/write-note.js'
import { Panel } from '../parts/panel.js'
import { useWrite } from '../parts/use-write.js'
import { useMe } from '../session/use-me.js'
import { LOCALES, type Locale, words } from '../words/words.js'
import style from './account.module.css'

const say = words.account.locale
const BROWSER = 'browser'

/** The language of the reader's screens and mails. Changing it reloads the page with the other words. */
export function LocalePanel() {
  const me = useMe()
  const write = useWrite<{ locale: Locale | null }, Me>({
    send: (body, sent) => changeOwnLocale({ body, ...sending(sent) }),
    touches: [],
    onDone: () => window.location.reload(),
  })
  return (
    <Panel title={say.title}>
      <p className={style.second}>{say.lead}</p>
      <WriteNote write={write} />
      <Select
        label={say.label}
        description={me.person.locale === null ? say.as_browser_hint : undefined}
        value={me.person.locale ?? BROWSER}
        data={[...LOCALES.map((value) => ({ value, label: say.names[value] })), { value: BROWSER, label: say.as_browser }]}
        onChange={(value) => value && write.submit({ locale: value === BROWSER ? null : (value as Locale) })}
        disabled={write.pending}
        allowDeselect={false}
        maw={360}
      />
    </Panel>
  )
}
