import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useEffect, useId, useRef } from 'react'
import parts from '../parts/parts.module.css'
import { words } from '../words/words.js'
import { nameOf } from './cells.js'
import type { TraceNode } from './graph.js'
import style from './trace.module.css'

const { trace: say } = words
const ROOM_OF = {
  source: 'obligations',
  reading: 'obligations',
  obligation: 'obligations',
  measure: 'measures',
  evidence: 'measures',
}

interface WalkProps {
  graph: ReadonlyMap<string, TraceNode>
  node: TraceNode | undefined
  reference: string
  choose: (id: string | null) => void
}

/** The selected item, with one step in each direction. It takes the focus, so that the next step is one keypress away. */
export function Walk({ graph, node, reference, choose }: WalkProps) {
  const section = useRef<HTMLElement>(null)
  const before = useRef(node?.id)
  useEffect(() => {
    const left = before.current
    if (left === node?.id) return
    before.current = node?.id
    if (node) section.current?.focus()
    else document.querySelector<HTMLElement>(`[data-thing="${left}"]`)?.focus()
  }, [node])
  const name = useId()
  return (
    <section ref={section} tabIndex={-1} className={`${parts.panel} ${style.walk}`} aria-labelledby={name}>
      {node ? (
        <Chosen name={name} graph={graph} node={node} reference={reference} choose={choose} />
      ) : (
        <>
          <h2 id={name} className={style.walkHead}>
            {say.walk}
          </h2>
          <p className={parts.muted}>{say.walk_hint}</p>
        </>
      )}
    </section>
  )
}

function Chosen({ name, graph, node, reference, choose }: WalkProps & { name: string; node: TraceNode }) {
  const [line] = node.lines
  const demand = node.kind === 'source' ? line?.source.demand : null
  const evidence = node.lines
    .flatMap(({ measures }) => measures.flatMap((one) => one.evidence))
    .find((one) => `evidence:${one.id}` === node.id)
  // If the title is hidden from the reader, the document cannot be opened either.
  const document = [demand, evidence].find((one) => one?.document_title)
  return (
    <>
      <Steps title={say.comes_from} none={say.nothing_before} ids={node.comes_from} graph={graph} choose={choose} />
      <div className={style.here}>
        <span className={style.second}>{say.columns[node.kind]}</span>
        <h2 id={name} className={style.walkHead}>
          {line ? nameOf(line, node.id) : ''}
        </h2>
        {demand ? <blockquote className={parts.passage}>{demand.quote}</blockquote> : null}
        <div className={parts.actions}>
          {document ? (
            <Link
              to="/directives/$reference/documents/$id"
              params={{ reference, id: document.document_id }}
              search={demand ? { page: String(demand.page) } : {}}
            >
              {say.open_document}
            </Link>
          ) : null}
          <Link to="/directives/$reference" params={{ reference }} search={{ tab: ROOM_OF[node.kind] }}>
            {say.open_room}
          </Link>
        </div>
      </div>
      <Steps title={say.leads_to} none={say.nothing_after} ids={node.leads_to} graph={graph} choose={choose} />
      <Button variant="subtle" size="compact-sm" onClick={() => choose(null)}>
        {say.close}
      </Button>
    </>
  )
}

function Steps({
  title,
  none,
  ids,
  graph,
  choose,
}: {
  title: string
  none: string
  ids: ReadonlySet<string>
  graph: ReadonlyMap<string, TraceNode>
  choose: (id: string) => void
}) {
  const nodes = [...ids].flatMap((id) => graph.get(id) ?? [])
  return (
    <>
      <h3 className={style.stepsHead}>{title}</h3>
      {nodes.length === 0 ? <p className={parts.muted}>{none}</p> : null}
      <ul className={parts.list}>
        {nodes.map(({ id, kind, lines: [line] }) => (
          <li key={id}>
            <button type="button" className={style.thing} onClick={() => choose(id)}>
              <span className={style.second}>{say.columns[kind]}</span>
              <span>{line ? nameOf(line, id) : ''}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
