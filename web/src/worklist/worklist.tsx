import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { type ListQuery, worklistQuery } from '../api/queries.js'
import { Kbd } from '../parts/kbd.js'
import { PageHead } from '../parts/page-head.js'
import { Empty, Failed, Loading } from '../parts/states.js'
import { useCan } from '../session/use-me.js'
import { words } from '../words/words.js'
import { FILTERS, FilterBar, type Filters } from './filters.js'
import { SearchResults } from './search-results.js'
import style from './worklist.module.css'
import { WorklistTable } from './worklist-table.js'

/** Every directive that the reader can see, earliest due first. Filters and search are kept in the URL. */
export function Worklist() {
  const can = useCan()
  const navigate = useNavigate({ from: '/directives' })
  const search = useSearch({ from: '/inside/directives' }) as Filters & { q?: string; find?: string }
  const filters = Object.fromEntries(FILTERS.filter((name) => search[name]).map((name) => [name, search[name]])) as Filters
  const setFilters = (next: Filters) => void navigate({ search: { ...next }, replace: true })
  const openButton = can('directive.open') ? (
    <Button
      variant="filled"
      aria-keyshortcuts="c"
      rightSection={<Kbd on>C</Kbd>}
      renderRoot={(props: Record<string, unknown>) => <Link to="/directives/new" {...props} />}
    >
      {words.shell.open_directive}
    </Button>
  ) : null
  return (
    <>
      <PageHead title={words.worklist.title} actions={openButton} />
      <search className={style.tools}>
        <SearchField
          query={search.q ?? ''}
          onQuery={(q) => void navigate({ search: q ? { q } : { ...filters }, replace: true })}
        />
        {search.q ? null : <FilterBar filters={filters} onChange={setFilters} />}
      </search>
      {search.q ? <SearchResults query={search.q} /> : <Rows filters={filters} onClear={() => setFilters({})} />}
    </>
  )
}

function SearchField({ query, onQuery }: { query: string; onQuery: (query: string) => void }) {
  const [typed, type] = useState(query)
  const [settled] = useDebouncedValue(typed, 250)
  const field = useRef<HTMLInputElement>(null)
  const { find } = useSearch({ from: '/inside/directives' }) as { find?: string }
  const sent = useRef(query)
  const latest = useRef(onQuery)
  latest.current = onQuery
  useEffect(() => {
    if (find) field.current?.focus()
  }, [find])
  // The URL's content, when something other than this component changed it: the palette or the Back button.
  useEffect(() => {
    if (query === sent.current) return
    sent.current = query
    type(query)
  }, [query])
  useEffect(() => {
    if (settled.trim() === sent.current) return
    sent.current = settled.trim()
    latest.current(settled.trim())
  }, [settled])
  return (
    <TextInput
      ref={field}
      className={style.search}
      type="search"
      aria-label={words.shell.search}
      placeholder={words.shell.search}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        type('')
        event.currentTarget.blur()
      }}
      rightSection={<Kbd>/</Kbd>}
      aria-keyshortcuts="/"
      data-search
    />
  )
}

function Rows({ filters, onClear }: { filters: Filters; onClear: () => void }) {
  const can = useCan()
  const list = useInfiniteQuery(worklistQuery(filters as ListQuery))
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  const isFiltered = Object.keys(filters).some((name) => name !== 'sort')
  if (list.isError && !list.data) return <Failed error={list.error} retry={() => void list.refetch()} />
  if (!list.data) return <Loading rows={6} height={60} />
  if (rows.length === 0 && isFiltered)
    return (
      <Empty title={words.worklist.none_title} text={words.worklist.none}>
        <Button onClick={onClear}>{words.worklist.filters.clear}</Button>
      </Empty>
    )
  if (rows.length === 0)
    return (
      <Empty
        title={words.worklist.empty_title}
        text={can('directive.open') ? words.worklist.empty : words.worklist.empty_reader}
      />
    )
  return (
    <>
      <WorklistTable rows={rows} grouped={filters.sort !== 'opened' && (filters.state ?? 'open') === 'open'} />
      <div className={style.foot}>
        <span role="status">{words.worklist.found({ count: rows.length, more: list.hasNextPage })}</span>
        {list.hasNextPage ? (
          <Button onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage}>
            {words.shell.load_more}
          </Button>
        ) : null}
        <span className={style.keys} aria-hidden>
          <Kbd>J</Kbd> <Kbd>K</Kbd> {words.worklist.keys.move} · <Kbd>Enter</Kbd> {words.worklist.keys.open} · <Kbd>?</Kbd>{' '}
          {words.worklist.keys.all}
        </span>
      </div>
    </>
  )
}
