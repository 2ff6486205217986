import type { z } from 'zod'
import { authenticityOf } from '../assurance/authenticity.js'
import type { Access } from '../directives/access.js'
import { stateOf } from '../domain/remediation/measure-state.js'
import { missingGuards } from '../domain/remediation/release.js'
import { columnsOf, jsonOf } from '../people/columns.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { readingIds } from '../review/rests-on.js'
import { ReleaseView } from './releases/releases.schema.js'
import { CommitmentView, EvidenceView, MeasureView } from './remediation.schema.js'

type View = z.infer<typeof MeasureView>
type Release = View['releases'][number]
type Shown = Omit<View, 'state' | 'releases'> & { releases: Omit<Release, 'waits_for'>[] }
type Row = Shown & { proved: boolean }

/** The measures of a directive with their releases and evidence, as the API shows them; only one of them if `id` is given. */
export async function listMeasures(tx: Tx, access: Access, id: string | null = null): Promise<View[]> {
  const rows = await tx.query<Row>(MEASURES, [
    access.directive.id,
    id,
    access.sees('document', { class: 'legal_advice' }),
    access.sees('obligation'),
    access.sees('measure_dependency'),
    access.sees('receipt'),
    access.sees('guard_override'),
    access.sees('reading', { class: 'legal_advice' }),
  ])
  const genuine = rows.some(isWaiting) && (await authenticityOf(tx, access.directive.id)) === 'genuine'
  return rows.map(({ proved, ...row }) => ({
    ...row,
    state: stateOf({
      ...{ restricts: row.restricts, proved, dropped: row.dropped_at !== null },
      ...{ in_force: row.in_force_at !== null, restored: row.restored_at !== null },
      waiting: row.releases.find(waits)?.act ?? null,
      released: { do: wasReleased(row, 'do'), undo: wasReleased(row, 'undo') },
    }),
    releases: row.releases.map((release) => ({
      ...release,
      waits_for: waits(release) && access.levels.includes('case') ? waitsFor(row, release, access.actor.id, genuine) : [],
    })),
  }))
}

/** The measures that this reader may see. */
export async function visibleMeasures(tx: Tx, access: Access): Promise<View[]> {
  const isOwn = ({ person, verifier }: View) => [person.id, verifier.id].includes(access.actor.id)
  return (await listMeasures(tx, access)).filter((measure) => access.sees('measure', { own: isOwn(measure) }))
}

const waits = ({ confirmed_at, refused_at, withdrawn_at }: Omit<Release, 'waits_for'>) =>
  confirmed_at === null && refused_at === null && withdrawn_at === null
const isWaiting = (row: Shown) => row.releases.some(waits)
const wasReleased = (row: Shown, act: Release['act']) => row.releases.some((one) => one.act === act && one.confirmed_at !== null)

function waitsFor(row: Shown, release: Omit<Release, 'waits_for'>, actorId: string, genuine: boolean): Release['waits_for'] {
  return missingGuards({
    act: release.act,
    asked_by_actor: release.asked_by.id === actorId,
    irreversible: row.irreversible,
    genuine,
    dependencies_met: row.depends_on.every(({ met }) => met),
    preconditions_stated: release.preconditions_met !== null,
  })
}

const RELEASES = `
  SELECT json_agg(${jsonOf(ReleaseView, 'r', {
    waits_for: null,
    override_reason: 'CASE WHEN $7 THEN (SELECT g.reason FROM guard_override g WHERE g.id = r.override_id) END',
  })}
    ORDER BY r.asked_at, r.id)
  FROM release r WHERE r.measure_id = m.id`

const EVIDENCE = `
  SELECT json_agg(${jsonOf(EvidenceView, 'e', { document_title: `CASE WHEN $3 OR d.class = 'fact' THEN d.title END` })} ORDER BY e.produced_at, e.id)
  FROM evidence e LEFT JOIN document d ON d.id = e.document_id WHERE e.measure_id = m.id`

const DEPENDS_ON = `
  SELECT json_agg(json_build_object('id', n.id, 'subject', n.subject, 'met', measure_in_place(n.id)) ORDER BY n.made_at, n.id)
  FROM measure_dependency p JOIN measure n ON n.id = p.needs_id WHERE $5 AND p.measure_id = m.id AND p.ended_at IS NULL`

const MEASURES = `
  SELECT measure_proved(m.id) AS proved, ${columnsOf(MeasureView, 'm', {
    obligation_ids: 'ARRAY(SELECT mo.obligation_id FROM measure_obligation mo WHERE $4 AND mo.measure_id = m.id ORDER BY mo.id)',
    person: 'person_ref(m.person_id)',
    verifier: 'person_ref(m.verifier_id)',
    preconditions: 'CASE WHEN m.restricts THEN m.preconditions END',
    state: null,
    reading_ids: readingIds('measure', 'm.id', '$8'),
    depends_on: `COALESCE((${DEPENDS_ON}), '[]')`,
    releases: `COALESCE((${RELEASES}), '[]')`,
    effect_minutes:
      'CASE WHEN $6 THEN floor(extract(epoch FROM m.in_force_at - (SELECT min(c.received_at) FROM receipt c WHERE c.directive_id = m.directive_id)) / 60)::int END',
    evidence: `COALESCE((${EVIDENCE}), '[]')`,
  })}
  FROM measure m WHERE m.directive_id = $1 AND ($2::uuid IS NULL OR m.id = $2) ORDER BY m.made_at, m.id`

/** Our commitments, as the API shows them. */
export function listCommitments(tx: Tx, directiveId: string): Promise<z.infer<typeof CommitmentView>[]> {
  return tx.query(
    `SELECT ${columnsOf(CommitmentView, 'c')}
     FROM commitment c WHERE c.directive_id = $1 ORDER BY c.made_at, c.id`,
    [directiveId],
  )
}

/** The commitments that this reader may see. */
export async function visibleCommitments(tx: Tx, access: Access): Promise<z.infer<typeof CommitmentView>[]> {
  return access.sees('decision') ? listCommitments(tx, access.directive.id) : []
}
