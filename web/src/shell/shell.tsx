import { Drawer, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { useKeys } from '../parts/keys.js'
import { useCan, useMe } from '../session/use-me.js'
import { words } from '../words/words.js'
import { Account } from './account.js'
import { Banner } from './banner.js'
import { shownCount, useDestinations } from './destinations.js'
import { Navigation } from './navigation.js'
import style from './shell.module.css'

const Palette = lazy(() => import('./palette.js').then((file) => ({ default: file.Palette })))
const Help = lazy(() => import('./help.js').then((file) => ({ default: file.Help })))

/** The frame around every page: the current location, the navigation, and notices that apply everywhere. */
export function Shell() {
  const me = useMe()
  const can = useCan()
  const navigate = useNavigate()
  const [help, showHelp] = useDisclosure(false)
  const [drawer, showDrawer] = useDisclosure(false)
  const main = useMainFocus()

  useKeys({
    c: can('directive.open') ? () => void navigate({ to: '/directives/new' }) : undefined,
    '/': () => {
      const field = document.querySelector<HTMLInputElement>('[data-search]')
      if (field) field.focus()
      else void navigate({ to: '/directives', search: { find: '1' } })
    },
    '?': showHelp.open,
  })

  const brand = (
    <Link to="/" className={style.brand}>
      {words.shell.product}
      <span className={style.organisation}>{me.organisation}</span>
    </Link>
  )
  return (
    <>
      <a href="#main" className={style.skip}>
        {words.shell.skip}
      </a>
      <div className={style.frame}>
        <div className={style.rail}>
          {brand}
          <Navigation />
          <Account onKeys={showHelp.open} />
        </div>
        <div className={style.page}>
          <header className={style.phoneHead}>{brand}</header>
          <Banner />
          <main id="main" className={style.main} tabIndex={-1} ref={main}>
            <Outlet />
          </main>
        </div>
        <PhoneBar onMore={showDrawer.open} />
      </div>
      <Drawer
        opened={drawer}
        onClose={showDrawer.close}
        title={words.shell.menu}
        position="right"
        size={300}
        closeButtonProps={{ 'aria-label': words.shell.close }}
      >
        <Navigation onGo={showDrawer.close} />
        <Account
          onKeys={() => {
            showDrawer.close()
            showHelp.open()
          }}
        />
      </Drawer>
      <Suspense>
        {help ? <Help opened onClose={showHelp.close} /> : null}
        <Palette onHelp={showHelp.open} />
      </Suspense>
    </>
  )
}

function PhoneBar({ onMore }: { onMore: () => void }) {
  const { main } = useDestinations()
  return (
    <nav className={style.phoneBar} aria-label={words.shell.navigation}>
      {main.slice(0, 3).map((destination) => (
        <Link
          key={destination.label}
          to={destination.to}
          className={style.phoneLink}
          activeOptions={{ exact: false, includeSearch: false }}
        >
          {destination.label}
          {destination.count !== undefined ? <span>{shownCount(destination.count)}</span> : null}
        </Link>
      ))}
      <UnstyledButton className={style.phoneLink} onClick={onMore} aria-haspopup="dialog">
        {words.shell.more}
      </UnstyledButton>
    </nav>
  )
}

/**
 * After navigation the focus moves to the start of the page, as it would with a new document, but not when only filters change.
 */
function useMainFocus() {
  const main = useRef<HTMLElement>(null)
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const before = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (before.current !== undefined && path !== undefined && before.current !== path) {
      main.current?.focus({ preventScroll: true })
      window.scrollTo(0, 0)
    }
    before.current = path
  }, [path])
  return main
}
