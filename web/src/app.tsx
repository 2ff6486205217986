import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { Notifications } from '@mantine/notifications'
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import 'dayjs/locale/de.js'
import 'dayjs/locale/en-gb.js'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { isProblem, isSignedOut, isUnreachable } from './api/problem.js'
import { sessionQuery } from './api/queries.js'
import { type Me } from './api/types.js'
import { makeRouter } from './router.js'
import { colorSchemeManager } from './theme/appearance.js'
import { cssVariablesResolver, theme } from './theme/theme.js'
import { locale } from './words/words.js'

const client = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (isSignedOut(error) && (query.queryKey[0] as { _id?: string })._id !== 'getSession' && query.queryKey[0] !== 'link')
        goSignIn()
    },
  }),
  defaultOptions: {
    queries: {
      retry: (count, error) => (isUnreachable(error) || (isProblem(error) && error.status >= 500)) && count < 2,
      staleTime: 5_000,
      networkMode: 'always',
    },
  },
})
const router = makeRouter(client)

/**
 * If the session ended, the reader signs in and comes back here. Not while a form is open: its write asks for the sign-in in
 * place.
 */
function goSignIn(): void {
  const { href, pathname } = router.state.location
  if (pathname === '/sign-in' || document.querySelector('main form, [role="dialog"] form') !== null) return
  client.removeQueries({ queryKey: sessionQuery.queryKey })
  void router.navigate({ to: '/sign-in', search: { return: href } })
}

/** How the date picker writes months. Weeks begin on Sunday in the United States. */
const dates = { locale: locale === 'en-US' ? 'en' : locale.toLowerCase(), firstDayOfWeek: locale === 'en-US' ? 0 : 1 } as const

/** @param me the session that was read to determine the locale, so that the screens need not request it again */
export function show(root: HTMLElement, me: Me | null): void {
  if (me) client.setQueryData(sessionQuery.queryKey, me)
  createRoot(root).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        colorSchemeManager={colorSchemeManager}
        defaultColorScheme="auto"
      >
        <DatesProvider settings={dates}>
          <QueryClientProvider client={client}>
            <Notifications position="bottom-right" autoClose={5000} />
            <RouterProvider router={router} />
          </QueryClientProvider>
        </DatesProvider>
      </MantineProvider>
    </StrictMode>,
  )
}
