import { useQuery } from '@tanstack/react-query'
import { Link, useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { proposalsQuery } from '../api/queries.js'
import { PageHead } from '../parts/page-head.js'
import { words } from '../words/words.js'
import style from './dates.module.css'

const say = words.dates

/** The head of each deadline page: its title, and links to the others. */
export function DatesHead({ title, lead, actions }: { title: string; lead?: ReactNode; actions?: ReactNode }) {
  return (
    <>
      <DatesPages />
      <PageHead title={title} lead={lead} actions={actions} />
    </>
  )
}

/** The links above the title: they lead to separate pages, so they are not tabs. */
export function DatesPages() {
  const proposals = useQuery(proposalsQuery)
  const path = useRouterState({ select: (state) => state.location.pathname })
  const waiting = proposals.data?.items.length ?? 0
  return (
    <nav className={style.pages} aria-label={say.pages.label}>
      {PAGES.map(({ to, name, also }) => (
        <Link key={to} to={to} aria-current={path.startsWith(to) || path === also ? 'page' : undefined}>
          {say.pages[name]}
          {name === 'proposals' && waiting > 0 ? <span data-numbers> {waiting}</span> : null}
        </Link>
      ))}
    </nav>
  )
}

const PAGES = [
  { to: '/dates/calculator', name: 'calculator', also: null },
  { to: '/dates/rules', name: 'rules', also: '/dates/new-rule' },
  { to: '/dates/calendars', name: 'calendars', also: null },
  { to: '/dates/proposals', name: 'proposals', also: null },
] as const
