import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { getTraceOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { type TraceLine } from '../api/types.js'
import { PageHead, useTitle } from '../parts/page-head.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading } from '../parts/states.js'
import { words } from '../words/words.js'
import { LineRow } from './cells.js'
import { COLUMNS, graphOf, sourceId, wayThrough } from './graph.js'
import style from './trace.module.css'
import { Walk } from './walk.js'

const { trace: say } = words
const SHOWN = ['all', 'gaps'] as const

/**
 * From each demand of a directive to the proof that it was met: gaps at a glance, and every link navigable in both directions.
 */
export function TracePage() {
  const { reference } = useParams({ from: '/inside/directives/$reference/trace' })
  const trace = useQuery(getTraceOptions({ path: { reference: reference.toUpperCase() } }))
  if (trace.isError && !trace.data) return <Failed error={trace.error} retry={() => void trace.refetch()} />
  if (!trace.data) return <Loading rows={6} height={64} />
  return <Drawn reference={reference.toUpperCase()} lines={trace.data.lines} />
}

function Drawn({ reference, lines }: { reference: string; lines: TraceLine[] }) {
  const navigate = useNavigate({ from: '/directives/$reference/trace' })
  const search = useSearch({ from: '/inside/directives/$reference/trace' }) as { at?: string; show?: string }
  const graph = useMemo(() => graphOf(lines), [lines])
  const node = search.at ? graph.get(search.at) : undefined
  const way = useMemo(() => (node ? wayThrough(graph, node.id) : new Set<string>()), [graph, node])
  const only = search.show === 'gaps'
  const withGaps = lines.filter(({ gaps }) => gaps.length > 0)
  const shown = only ? withGaps : lines
  const choose = (id: string | null) =>
    void navigate({ search: { ...(only ? { show: 'gaps' } : {}), ...(id ? { at: id } : {}) }, resetScroll: false })
  useTitle(say.title({ reference }))
  return (
    <>
      <PageHead
        title={say.heading}
        above={
          <Link to="/directives/$reference" params={{ reference }}>
            {say.back} {reference}
          </Link>
        }
        lead={lines.length > 0 ? say.summary({ lines: lines.length, gaps: withGaps.length }) : null}
        actions={<Tools reference={reference} only={only} show={(show) => void navigate({ search: { show }, replace: true })} />}
      />
      {lines.length === 0 ? <Empty title={say.empty_title} text={say.empty} /> : null}
      {lines.length > 0 && shown.length === 0 ? <Empty title={say.no_gaps_title} text={say.no_gaps} /> : null}
      {shown.length > 0 ? (
        <div className={style.room}>
          <div className={style.frame}>
            <table className={`${parts.table} ${style.table}`}>
              <caption className={parts.srOnly}>{say.table}</caption>
              <thead>
                <tr>
                  {COLUMNS.map((column) => (
                    <th key={column} scope="col">
                      {say.columns[column]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map((line) => (
                  <LineRow
                    key={line.obligation?.id ?? sourceId(line)}
                    line={line}
                    choice={{ chosen: node?.id ?? null, way, choose }}
                  />
                ))}
              </tbody>
            </table>
          </div>
          <Walk graph={graph} node={node} reference={reference} choose={choose} />
        </div>
      ) : null}
    </>
  )
}

function Tools({ reference, only, show }: { reference: string; only: boolean; show: (which: string) => void }) {
  return (
    <div className={style.tools}>
      <Button.Group aria-label={say.show}>
        {SHOWN.map((one) => (
          <Button
            key={one}
            aria-pressed={only === (one === 'gaps')}
            data-here={only === (one === 'gaps')}
            className={style.choice}
            onClick={() => show(one)}
          >
            {say.shown[one]}
          </Button>
        ))}
      </Button.Group>
      <Button onClick={() => window.print()}>{say.print}</Button>
      <Button component="a" href={`/api/v1/directives/${reference}/trace/xlsx`} download>
        {say.download}
      </Button>
    </div>
  )
}
