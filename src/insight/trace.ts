import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { type Access, accessTo } from '../directives/access.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { listMeasures } from '../remediation/lists.js'
import { listDemands, listObligations, listReadings } from '../review/lists.js'
import type { Gap, TraceLine } from './trace.schema.js'

export type Line = z.infer<typeof TraceLine>

export interface TraceRead {
  readonly reference: string
  readonly title: string
  readonly as_of: Date
  readonly lines: Line[]
}

/** From each demand to what proves that it was met: source, reading, obligation, measure, evidence, and what is missing on the way. */
@Injectable()
export class Trace {
  constructor(private readonly work: UnitOfWork) {}

  /** Empty for who sees no obligations. Throws `resource/not_found`. */
  run(actor: Actor, input: { reference: string }): Promise<TraceRead> {
    return this.work.read(actor, async (tx) => {
      const access = await accessTo(tx, input.reference)
      const { reference, title } = access.directive
      return { reference, title, as_of: tx.now, lines: access.sees('obligation') ? await linesOf(tx, access) : [] }
    })
  }
}

async function linesOf(tx: Tx, access: Access): Promise<Line[]> {
  const demands = new Map((await listDemands(tx, access)).map((demand) => [demand.id, demand]))
  const readings = new Map((access.sees('reading') ? await listReadings(tx, access) : []).map((one) => [one.id, one]))
  const measures = await listMeasures(tx, access)
  const rows = await tx.query<ObligationFacts>(FACTS, [access.directive.id])
  const facts = new Map(rows.map((row) => [row.id, row]))

  const held = (await listObligations(tx, access)).map((obligation): Line => {
    const { due, reading_ids, clarity, reopened } = facts.get(obligation.id) as ObligationFacts
    const line = {
      source: { kind: obligation.source as Line['source']['kind'], demand: passage(demands.get(obligation.demand_id ?? '')) },
      readings: reading_ids.flatMap((id) => readings.get(id) ?? []).map(traced),
      obligation: {
        id: obligation.id,
        kind: obligation.kind,
        subject: obligation.subject,
        person: obligation.person,
        due,
        proof: obligation.proof,
      },
      measures: measures.filter((measure) => measure.obligation_ids.includes(obligation.id)).map(tracedMeasure),
    }
    // Who does not see readings is not told that one is missing.
    return { ...line, gaps: gapsOf(line, access.sees('reading') ? { clarity, reopened } : { clarity: 'clear', reopened: false }) }
  })
  const unheld = [...demands.values()]
    .filter((demand) => !held.some(({ source }) => source.demand?.id === demand.id))
    .map(
      (demand): Line => ({
        source: { kind: 'demand', demand: passage(demand) },
        readings: [],
        obligation: null,
        measures: [],
        gaps: ['not_held'],
      }),
    )
  return [...unheld, ...held]
}

interface ObligationFacts {
  readonly id: string
  readonly due: NonNullable<Line['obligation']>['due']
  readonly reading_ids: string[]
  readonly clarity: string
  readonly reopened: boolean
}

const FACTS = `
  SELECT o.id, o.clarity,
    ARRAY(SELECT r.reading_id FROM rests_on r WHERE r.subject_kind = 'obligation' AND r.subject_id = o.id ORDER BY r.reading_id) AS reading_ids,
    EXISTS (SELECT FROM reopening p WHERE p.subject_kind = 'obligation' AND p.subject_id = o.id AND p.settled_at IS NULL) AS reopened,
    CASE WHEN l.id IS NOT NULL THEN json_build_object('due_on', l.due_on, 'due_at', l.due_at, 'due_zone', l.due_zone,
      'place', zone_place(l.due_zone, d.agency_id), 'precision', l.precision, 'safe_by', l.safe_by, 'act_by', l.act_by,
      'late', l.status = 'open' AND l.due_at <= edict_now()) END AS due
  FROM obligation o JOIN directive d ON d.id = o.directive_id LEFT JOIN deadline l ON l.id = o.deadline_id
  WHERE o.directive_id = $1`

/** What is missing between this obligation and its proof. What was waived asks for nothing. */
export function gapsOf(
  { readings, obligation, measures }: Pick<Line, 'readings' | 'obligation' | 'measures'>,
  { clarity, reopened }: { clarity: string; reopened: boolean },
): z.infer<typeof Gap>[] {
  if (!obligation || obligation.proof === 'waived') return []
  const missing: [z.infer<typeof Gap>, boolean][] = [
    ['unclear_without_reading', clarity !== 'clear' && readings.length === 0],
    ['reading_not_adopted', readings.some(({ adopted }) => adopted === null)],
    ['reopened', reopened],
    ['nobody_responsible', obligation.person === null],
    ['no_deadline', obligation.due === null],
    ['no_measure', measures.length === 0],
    ['evidence_waiting', obligation.proof === 'waiting'],
    ['no_evidence', measures.length > 0 && obligation.proof === 'none'],
  ]
  return missing.filter(([, is]) => is).map(([gap]) => gap)
}

function passage(demand: Awaited<ReturnType<typeof listDemands>>[number] | undefined): Line['source']['demand'] {
  if (!demand) return null
  const { id, subject, document_id, document_title, page, quote } = demand
  return { id, subject, document_id, document_title, page, quote }
}

const traced = ({ id, term, adopted, alternatives }: Awaited<ReturnType<typeof listReadings>>[number]) => ({
  id,
  term,
  adopted: adopted === null ? null : (alternatives[adopted]?.text ?? null),
})

const tracedMeasure = ({
  id,
  subject,
  person,
  verifier,
  restricts,
  evidence,
}: Awaited<ReturnType<typeof listMeasures>>[number]): Line['measures'][number] => ({
  id,
  subject,
  person,
  verifier,
  restricts,
  evidence: evidence.map((one) => ({
    id: one.id,
    document_id: one.document_id,
    document_title: one.document_title,
    state: one.accepted_at ? 'accepted' : one.rejected_at ? 'rejected' : 'waiting',
  })),
})
