import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { dueOfDeadline, openAndLate } from '../deadlines/due-sql.js'
import { type Access, accessTo } from '../directives/access.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { listMeasures } from '../remediation/lists.js'
import { listDemands, listObligations, listReadings } from '../review/lists.js'
import type { TraceGap, TraceLine } from './trace.schema.js'

export type Line = z.infer<typeof TraceLine>

export interface TraceRead {
  readonly reference: string
  readonly title: string
  readonly as_of: Date
  readonly lines: Line[]
}

/**
 * From each demand to the evidence that it was met: source, reading, obligation, measure, evidence, and the gaps between them.
 */
@Injectable()
export class Trace {
  constructor(private readonly work: UnitOfWork) {}

  /** Empty for readers without access to obligations. Throws `resource/not_found`. */
  run(actor: Actor, input: { reference: string }): Promise<TraceRead> {
    return this.work.read(actor, async (tx) => {
      const access = await accessTo(tx, input.reference)
      const { reference, title } = access.directive
      return { reference, title, as_of: tx.now, lines: access.sees('obligation') ? await linesOf(tx, access) : [] }
    })
  }
}

async function linesOf(tx: Tx, access: Access): Promise<Line[]> {
  // As in the list of obligations, the readings that a row is based on are shown only to readers of legal advice.
  const seesReadings = access.sees('reading', { class: 'legal_advice' })
  const demands = new Map((await listDemands(tx, access)).map((demand) => [demand.id, demand]))
  const readings = new Map((seesReadings ? await listReadings(tx, access) : []).map((one) => [one.id, one]))
  const measures = (await listMeasures(tx, access)).filter(({ state }) => state !== 'dropped')
  const dues = new Map((await tx.query<DueOf>(DUES, [access.directive.id])).map(({ id, due }) => [id, due]))

  const held = (await listObligations(tx, access)).map((obligation): Line => {
    const { id, kind, subject, person, proof, clarity, reopened } = obligation
    const line = {
      source: { kind: obligation.source as Line['source']['kind'], demand: passage(demands.get(obligation.demand_id ?? '')) },
      readings: obligation.reading_ids.flatMap((one) => readings.get(one) ?? []).map(traced),
      obligation: { id, kind, subject, person, due: dues.get(obligation.deadline_id ?? '') ?? null, proof },
      measures: measures.filter(({ obligation_ids }) => obligation_ids.includes(id)).map(tracedMeasure),
    }
    // Readers who cannot see readings are not told that there is none.
    const unread = seesReadings && clarity !== 'clear' && line.readings.length === 0
    const again = obligation.reading_ids.some((one) => readings.get(one)?.reopened)
    return { ...line, gaps: gapsOf(line, { unread, again, reopened }) }
  })
  const made = new Set(held.map(({ source }) => source.demand?.id))
  const unheld = [...demands.values()].filter(({ id }) => !made.has(id)).map(notHeld)
  return [...unheld, ...held]
}

interface DueOf {
  readonly id: string
  readonly due: NonNullable<Line['obligation']>['due']
}

/**
 * The due date of each deadline of a directive: for a recurring one, the next open one, otherwise the last. A waived deadline
 * does not count. `$1` is the directive.
 */
export const DUES = `
  SELECT DISTINCT ON (first.id) first.id, ${dueOfDeadline('l', 'd.agency_id', openAndLate('l'))} AS due
  FROM deadline l JOIN directive d ON d.id = l.directive_id JOIN deadline first ON first.id IN (l.id, l.series_id)
  WHERE l.directive_id = $1 AND l.status <> 'waived'
  ORDER BY first.id, l.status NOT IN ('open', 'paused'), CASE WHEN l.status IN ('open', 'paused') THEN l.act_by END, l.act_by DESC`

/** The gaps between this obligation and its evidence. A waived or ended obligation has none. */
function gapsOf(
  { readings, obligation, measures }: Pick<Line, 'readings' | 'obligation' | 'measures'>,
  { unread, again, reopened }: { unread: boolean; again: boolean; reopened: boolean },
): z.infer<typeof TraceGap>[] {
  if (!obligation || obligation.proof === 'waived' || obligation.proof === 'ended') return []
  const live = measures.filter(({ state }) => state !== 'undone')
  const accepted = live.some(({ evidence }) => evidence.some(({ act, state }) => act === 'do' && state === 'accepted'))
  const unproved = obligation.proof === 'none'
  const missing: [z.infer<typeof TraceGap>, boolean][] = [
    ['unclear_without_reading', unread],
    ['reading_not_adopted', readings.some(({ adopted }) => adopted === null)],
    ['reading_not_approved', readings.some(({ adopted, approved }) => adopted !== null && !approved)],
    ['reading_reopened', again],
    ['reopened', reopened],
    ['nobody_responsible', obligation.person === null],
    ['no_deadline', obligation.due === null],
    ['no_measure', measures.length === 0],
    ['undone', measures.length > 0 && live.length === 0],
    ['not_released', unproved && accepted],
    ['no_evidence', unproved && live.length > 0 && !accepted],
    ['evidence_waiting', obligation.proof === 'waiting'],
  ]
  return missing.filter(([, is]) => is).map(([gap]) => gap)
}

const notHeld = (demand: Passage): Line => ({
  ...{ source: { kind: 'demand', demand: passage(demand) }, readings: [], obligation: null, measures: [] },
  gaps: ['not_held'],
})

type Passage = Awaited<ReturnType<typeof listDemands>>[number]
function passage(demand: Passage | undefined): Line['source']['demand'] {
  if (!demand) return null
  const { id, subject, document_id, document_title, page, quote } = demand
  return { id, subject, document_id, document_title, page, quote }
}

const traced = ({ id, term, adopted, approved_at, alternatives }: Awaited<ReturnType<typeof listReadings>>[number]) => ({
  id,
  term,
  adopted: adopted === null ? null : (alternatives[adopted]?.text ?? null),
  approved: approved_at !== null,
})

const tracedMeasure = ({
  id,
  subject,
  person,
  verifier,
  state,
  evidence,
}: Awaited<ReturnType<typeof listMeasures>>[number]): Line['measures'][number] => ({
  id,
  subject,
  person,
  verifier,
  state,
  evidence: evidence.map((one) => ({
    id: one.id,
    document_id: one.document_id,
    document_title: one.document_title,
    act: one.act,
    state: one.accepted_at ? 'accepted' : one.rejected_at ? 'rejected' : 'waiting',
  })),
})
