import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { sentToQuery, worklistQuery } from '../api/queries.js'
import { Chip } from '../parts/chip.js'
import { DueCell } from '../parts/due-cell.js'
import { OfDirective } from '../parts/of-directive.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { Failed, Loading } from '../parts/states.js'
import { useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { nearMoment } from '../time/wording.js'
import { words } from '../words/words.js'
import style from './agencies.module.css'

const say = words.agencies.dealings

/** The whole history with one agency: what it sent, and how it was answered. */
export function Dealings({ agencyId }: { agencyId: string }) {
  const me = useMe()
  const now = useNow()
  const when = (at: string) => nearMoment(at, me.person.zone, now)
  const directives = useInfiniteQuery(worklistQuery({ agency_id: agencyId, state: 'all', sort: 'opened' }))
  const letters = useInfiniteQuery(sentToQuery(agencyId))
  return (
    <>
      <Listed
        title={say.directives}
        none={say.no_directives}
        query={directives}
        items={directives.data?.pages.flatMap((page) => page.items)}
        draw={(row) => (
          <li key={row.reference} className={`${parts.row} ${style.item}`}>
            <div>
              <Link to="/directives/$reference" params={{ reference: row.reference }}>
                {row.title}
              </Link>{' '}
              <Chip tone={row.closed_at ? 'plain' : 'blue'}>{row.stage_label}</Chip>
              <p className={parts.muted}>
                {row.reference} · {say.opened({ at: when(row.opened_at) })}
                {row.closed_at ? ` · ${say.closed({ at: when(row.closed_at) })}` : ''}
              </p>
            </div>
            {row.next_due && !row.closed_at ? <DueCell due={row.next_due} /> : null}
          </li>
        )}
      />
      <Listed
        title={say.letters}
        none={say.no_letters}
        query={letters}
        items={letters.data?.pages.flatMap((page) => page.items)}
        draw={(letter) => (
          <li key={letter.id} className={`${parts.row} ${style.item}`}>
            <div>
              <Link to="/directives/$reference/letters/$id" params={{ reference: letter.reference, id: letter.id }}>
                {letter.letter_title}
              </Link>
              <p className={parts.muted}>
                {say.to({ contact: letter.contact.name, at: when(letter.sent_at), by: letter.sent_by?.name ?? null })} ·{' '}
                <OfDirective title={letter.title} reference={letter.reference} />
              </p>
            </div>
          </li>
        )}
      />
    </>
  )
}

interface ListedProps<T> {
  title: string
  none: string
  query: {
    isError: boolean
    error: unknown
    isFetchingNextPage: boolean
    hasNextPage: boolean
    refetch: () => unknown
    fetchNextPage: () => unknown
  }
  items: readonly T[] | undefined
  draw: (item: T) => ReactNode
}

function Listed<T>({ title, none, query, items, draw }: ListedProps<T>) {
  return (
    <Panel title={title}>
      {query.isError && !items ? <Failed error={query.error} retry={() => void query.refetch()} /> : null}
      {!query.isError && !items ? <Loading rows={2} /> : null}
      {items?.length === 0 ? <p className={parts.muted}>{none}</p> : null}
      <ul className={parts.list}>{items?.map(draw)}</ul>
      {query.hasNextPage ? (
        <Button mt={12} size="xs" onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
          {words.shell.load_more}
        </Button>
      ) : null}
    </Panel>
  )
}
