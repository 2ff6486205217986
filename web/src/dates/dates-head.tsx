import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { proposalsQuery } from '../api/dates.js'
import { PageHead } from '../parts/page-head.js'
import { words } from '../words/words.js'
import style from './dates.module.css'

const say = words.dates

/** The head of each page of dates: its own name, and the way to the others. */
export function DatesHead({ title, lead, actions }: { title: string; lead?: ReactNode; actions?: ReactNode }) {
  return (
    <>
      <DatesPages />
      <PageHead title={title} lead={lead} actions={actions} />
    </>
  )
}

/** The pages, above the head: they are places, not panels of one. */
export function DatesPages() {
  const proposals = useQuery(proposalsQuery)
  const waiting = proposals.data?.items.length ?? 0
  return (
    <nav className={style.pages} aria-label={say.pages.label}>
      <Link to="/dates/calculator" activeProps={HERE} activeOptions={{ includeSearch: false }}>
        {say.pages.calculator}
      </Link>
      <Link to="/dates/rules" activeProps={HERE} activeOptions={{ includeSearch: false }}>
        {say.pages.rules}
      </Link>
      <Link to="/dates/calendars" activeProps={HERE} activeOptions={{ includeSearch: false }}>
        {say.pages.calendars}
      </Link>
      <Link to="/dates/proposals" activeProps={HERE}>
        {say.pages.proposals}
        {waiting > 0 ? <span data-numbers> {waiting}</span> : null}
      </Link>
    </nav>
  )
}

const HERE = { 'aria-current': 'page' } as const
