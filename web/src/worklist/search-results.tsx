import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Fragment } from 'react'
import { searchQuery } from '../api/queries.js'
import { type SearchHit, type SearchItem } from '../api/types.js'
import { Empty, Failed, Loading } from '../parts/states.js'
import { useRowKeys } from '../parts/use-row-keys.js'
import { words } from '../words/words.js'
import style from './worklist.module.css'

const { search: say } = words.worklist

/** Directives and pages that contain the search words, each with the passage. */
export function SearchResults({ query }: { query: string }) {
  const found = useQuery(searchQuery(query))
  const navigate = useNavigate()
  const items = found.data?.items ?? []
  const chosen = useRowKeys(items.length, (index) => {
    const item = items[index]
    if (item) void navigate({ to: '/directives/$reference', params: { reference: item.reference } })
  })
  if (query.trim().length < 2) return <p>{say.too_short}</p>
  if (found.isError) return <Failed error={found.error} retry={() => void found.refetch()} />
  if (!found.data) return <Loading rows={4} height={60} />
  return (
    <section aria-label={say.title({ query })}>
      <p role="status" className={style.where}>
        {say.results({ count: items.length })}
        {found.data.most_recent === null ? null : ` ${say.most_recent({ count: found.data.most_recent })}`}
      </p>
      {items.length === 0 ? <Empty title={say.results({ count: 0 })} text={say.none} /> : null}
      {items.length > 0 ? (
        <div className={style.frame}>
          {items.map((item, index) => (
            <article key={item.reference} className={style.hit} data-row={index} data-chosen={chosen === index}>
              <Link className={style.title} to="/directives/$reference" params={{ reference: item.reference }}>
                {item.title}
              </Link>
              <span className={style.second}>{item.reference}</span>
              <ul>
                {item.hits.map((hit) => (
                  <Hit key={`${hit.document_id}${hit.page}`} item={item} hit={hit} />
                ))}
              </ul>
            </article>
          ))}
        </div>
      ) : null}
    </section>
  )
}

function Hit({ item, hit }: { item: SearchItem; hit: SearchHit }) {
  return (
    <li>
      <p className={style.where}>
        {hit.kind === 'page' && hit.document_id ? (
          <Link
            to="/directives/$reference/documents/$id"
            params={{ reference: item.reference, id: hit.document_id }}
            search={{ page: String(hit.page ?? 1) }}
          >
            {say.in_page({ title: hit.document_title ?? '', page: hit.page ?? 1 })}
          </Link>
        ) : (
          say.in_directive
        )}
      </p>
      <p>
        <Snippet text={hit.snippet} />
      </p>
    </li>
  )
}

/** A passage in which the server marked the matches with ⟦ and ⟧. */
function Snippet({ text }: { text: string }) {
  return text.split('⟦').map((piece, index) => {
    const [marked, rest] = index === 0 ? [null, piece] : piece.split('⟧', 2)
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name
      <Fragment key={index}>
        {marked ? <mark>{marked}</mark> : null}
        {rest}
      </Fragment>
    )
  })
}
