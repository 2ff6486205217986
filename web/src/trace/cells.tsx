import type { ReactNode } from 'react'
import { type TraceGap, type TraceLine } from '../api/types.js'
import { Chip, type Tone } from '../parts/chip.js'
import { DueCell } from '../parts/due-cell.js'
import { words } from '../words/words.js'
import { type NodeKind, nodeId, sourceId } from './graph.js'
import style from './trace.module.css'

const { trace: say } = words

/**
 * The column in which a gap is shown, and its severity: an item waiting for someone is less serious than one that no one has
 * considered.
 */
const GAP_IN: Record<TraceGap, { column: NodeKind; tone: Tone }> = {
  not_held: { column: 'obligation', tone: 'red' },
  unclear_without_reading: { column: 'reading', tone: 'amber' },
  reading_not_adopted: { column: 'reading', tone: 'amber' },
  reading_not_approved: { column: 'reading', tone: 'amber' },
  reading_reopened: { column: 'reading', tone: 'amber' },
  reopened: { column: 'obligation', tone: 'amber' },
  nobody_responsible: { column: 'obligation', tone: 'red' },
  no_deadline: { column: 'obligation', tone: 'amber' },
  no_measure: { column: 'measure', tone: 'red' },
  no_evidence: { column: 'evidence', tone: 'red' },
  evidence_waiting: { column: 'evidence', tone: 'amber' },
  not_released: { column: 'measure', tone: 'amber' },
  undone: { column: 'measure', tone: 'red' },
}
const EVIDENCE_TONES = { accepted: 'green', rejected: 'red', waiting: 'amber' } as const
/** The colour of the label for each settled state. Other obligations have no label: their gaps show the progress. */
const SETTLED_TONES: { [proof: string]: Tone } = { proved: 'green', waived: 'plain', ended: 'plain' }

export interface Choice {
  readonly chosen: string | null
  readonly way: ReadonlySet<string>
  readonly choose: (id: string) => void
}

/** One row of the matrix: one cell per column, each with its items and its gaps, in words. */
export function LineRow({ line, choice }: { line: TraceLine; choice: Choice }) {
  return (
    <tr>
      <Cell column="source" line={line}>
        <Thing id={sourceId(line)} choice={choice} name={nameOf(line, sourceId(line))}>
          {line.source.demand ? (
            <span className={style.second}>
              {say.page({ title: line.source.demand.document_title, page: line.source.demand.page })}
            </span>
          ) : null}
        </Thing>
      </Cell>
      <Cell column="reading" line={line}>
        {line.readings.map((reading) => (
          <Thing key={reading.id} id={nodeId('reading', reading)} choice={choice} name={reading.term}>
            {reading.adopted ? <span className={style.second}>{reading.adopted}</span> : null}
          </Thing>
        ))}
      </Cell>
      <Cell column="obligation" line={line}>
        {line.obligation ? (
          <Thing id={nodeId('obligation', line.obligation)} choice={choice} name={line.obligation.subject}>
            {line.obligation.person ? (
              <span className={style.second}>{say.responsible({ name: line.obligation.person.name })}</span>
            ) : null}
            <Settled proof={line.obligation.proof} />
          </Thing>
        ) : null}
        {line.obligation?.due ? (
          <span className={style.under}>
            <DueCell due={line.obligation.due} />
          </span>
        ) : null}
      </Cell>
      <Cell column="measure" line={line}>
        {line.measures.map((measure) => (
          <Thing key={measure.id} id={nodeId('measure', measure)} choice={choice} name={measure.subject}>
            <span className={style.second}>{say.owner({ owner: measure.person.name, verifier: measure.verifier.name })}</span>
            <span className={style.second}>{words.measures.state[measure.state]}</span>
          </Thing>
        ))}
      </Cell>
      <Cell column="evidence" line={line}>
        {line.measures.flatMap(({ evidence }) =>
          evidence.map((one) => (
            <Thing key={one.id} id={nodeId('evidence', one)} choice={choice} name={one.document_title ?? say.hidden_document}>
              <Chip tone={EVIDENCE_TONES[one.state]}>
                {say.evidence[one.state]}
                {one.act === 'undo' ? say.of_undoing : ''}
              </Chip>
            </Thing>
          )),
        )}
      </Cell>
    </tr>
  )
}

function Settled({ proof }: { proof: NonNullable<TraceLine['obligation']>['proof'] }) {
  const tone = SETTLED_TONES[proof]
  return tone ? <Chip tone={tone}>{words.proof[proof]}</Chip> : null
}

function Cell({ column, line, children }: { column: NodeKind; line: TraceLine; children: ReactNode }) {
  const gaps = line.gaps.filter((gap) => GAP_IN[gap].column === column)
  return (
    <td data-label={say.columns[column]} data-gap={gaps.some((gap) => GAP_IN[gap].tone === 'red') ? 'red' : undefined}>
      {children}
      {gaps.map((gap) => (
        <span key={gap} className={style.gap}>
          <Chip tone={GAP_IN[gap].tone}>{say.gaps[gap]}</Chip>
        </span>
      ))}
    </td>
  )
}

function Thing({ id, name, choice, children }: { id: string; name: string; choice: Choice; children?: ReactNode }) {
  return (
    <button
      type="button"
      className={style.thing}
      data-thing={id}
      aria-pressed={choice.chosen === id}
      data-way={choice.way.has(id) || undefined}
      onClick={() => choice.choose(id)}
    >
      <span>{name}</span>
      {children}
    </button>
  )
}

/** The name of an item, wherever it is mentioned. */
export function nameOf(line: TraceLine, id: string): string {
  if (id.startsWith('source:'))
    return line.source.demand?.subject ?? (line.source.kind === 'demand' ? say.hidden_passage : say.sources[line.source.kind])
  if (id.startsWith('obligation:')) return line.obligation?.subject ?? ''
  const reading = line.readings.find((one) => nodeId('reading', one) === id)
  if (reading) return reading.adopted ? `${reading.term}: ${reading.adopted}` : reading.term
  const measure = line.measures.find((one) => nodeId('measure', one) === id)
  if (measure) return measure.subject
  const evidence = line.measures.flatMap((one) => one.evidence).find((one) => nodeId('evidence', one) === id)
  return evidence?.document_title ?? say.hidden_document
}
