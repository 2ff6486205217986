import { randomUUID } from 'node:crypto'
import { ownerId } from '../directives/assignment-sql.js'
import { addTask } from '../directives/tasks.js'
import type { Level } from '../domain/access/policy.js'
import { phrase } from '../domain/catalogue/phrase.js'
import { dependentsOf, type Part, type ReopenedKind, type Rest } from '../domain/review/dependents.js'
import type { Actor } from '../platform/database/actor.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { Reopening } from './reopening.entity.js'
import { RESTING } from './resting.js'

export interface Cause {
  readonly cause: 'answer' | 'modification' | 'reading'
  readonly cause_id: string
}

/**
 * Reopens everything that depends on the change, and nothing else: a row for each, and a task for its owner. A reading among them, or one
 * that the answer was about, must be adopted again. The caller holds the directive's lock and appends the event.
 */
export async function reopen(tx: Tx, actor: Actor, directiveId: string, cause: Cause, changed: readonly Part[]): Promise<void> {
  const resting = await tx.query<{ kind: Part['kind']; id: string; on_kind: Part['kind']; on_id: string }>(restsSql(), [
    directiveId,
  ])
  const dependents = dependentsOf(
    resting.map(({ kind, id, on_kind, on_id }): Rest => ({ part: { kind, id }, on: { kind: on_kind, id: on_id } })),
    changed,
  )
  // A reading adopted just now is not reopened by its own adoption; an answer or a modification does reopen it.
  const adopted = cause.cause === 'reading' ? [] : changed.filter(({ kind }) => kind === 'reading')
  const parts = [...adopted, ...dependents]
  const owners = new Map(
    (await tx.query<Owned>(ownedSql(), [directiveId, parts.map(({ id }) => id)])).map((row) => [row.id, row]),
  )
  const open = new Set((await tx.query<{ id: string }>(OPEN, [directiveId, cause.cause, cause.cause_id])).map(({ id }) => id))
  for (const { kind, id } of parts) {
    const owned = owners.get(id)
    // A reading that has not been adopted yet must be adopted anyway; dropped, waived or ended items are not reopened.
    if (open.has(id) || owned?.over || (kind === 'reading' && !owned?.adopted)) continue
    const levels = kind === 'reading' ? (['case'] as const) : (['case', 'work'] as const)
    const personId = await firstWithin(tx, directiveId, [owned?.person_id, owned?.owner_id], levels, actor.id)
    const reopening = {
      id: randomUUID(),
      directive_id: directiveId,
      ...cause,
      subject_kind: kind,
      subject_id: id,
      person_id: personId,
      reopened_at: tx.now,
      settled_at: null,
      settled_by: null,
      outcome: null,
      note: '',
      version: 1,
    }
    await tx.manager.insert(Reopening, reopening)
    await addTask(tx, {
      directive_id: directiveId,
      kind: kind === 'reading' ? 'adopt_reading' : 'settle_reopening',
      subject: phrase(`task/reopened_${kind}`, { subject: owned?.subject ?? '' }),
      person_id: personId,
      made_by: actor.id,
      subject_id: reopening.id,
    })
  }
}

interface Owned {
  id: string
  kind: ReopenedKind
  person_id: string | null
  owner_id: string | null
  subject: string | null
  adopted: boolean
  over: boolean
}

/**
 * The first of them who currently has one of the levels on the directive, otherwise the actor. This gives no one access: a person
 * excluded by a seal or an ended membership stays excluded.
 */
export async function firstWithin(
  tx: Tx,
  directiveId: string,
  people: readonly (string | null | undefined)[],
  levels: readonly Level[],
  actorId: string,
): Promise<string> {
  const asked = people.filter((id) => id != null)
  const within = await tx.query<{ id: string }>(WITHIN, [directiveId, asked, levels])
  return asked.find((one) => within.some(({ id }) => id === one)) ?? actorId
}

// A guest's membership counts only with an end date; a role gives access to open directives.
const WITHIN = `
  SELECT p.id FROM person p JOIN directive d ON d.id = $1
  WHERE p.id = ANY ($2) AND p.kind = 'human' AND p.ended_at IS NULL
    AND NOT EXISTS (SELECT FROM directive_wall w WHERE w.directive_id = d.id AND w.person_id = p.id AND w.lifted_at IS NULL)
    AND ((d.visibility = 'open' AND p.role IN ('counsel', 'lead_counsel'))
      OR EXISTS (SELECT FROM directive_access a WHERE a.directive_id = d.id AND a.person_id = p.id AND a.level = ANY ($3)
        AND a.from_at <= edict_now() AND (a.until_at > edict_now() OR (a.until_at IS NULL AND p.role <> 'guest'))))`

// The dependencies: on a reading that is named, on the demand that an item comes from or is about, and on the obligations that a
// measure fulfils.
const restsSql = () => `
  SELECT subject_kind AS kind, subject_id AS id, 'reading' AS on_kind, reading_id AS on_id, made_at AS at
  FROM rests_on WHERE directive_id = $1 AND ended_at IS NULL
  UNION ALL SELECT 'reading', id, 'demand', demand_id, written_at FROM reading WHERE directive_id = $1 AND demand_id IS NOT NULL
  ${RESTING.all()
    .flatMap(([, { rests }]) => (rests ? [`UNION ALL ${rests}`] : []))
    .join(' ')}
  ORDER BY at, id`

// The person responsible for each item: its own, otherwise the owner of the directive. Tasks are visible to everyone who reads
// the directive, and readings are not, so a task about a reading contains no text of it.
const ownedSql = () => `
  SELECT part.*, ${ownerId('$1')} AS owner_id FROM (
    SELECT id, 'reading' AS kind, COALESCE(adopted_by, author_id) AS person_id, NULL AS subject, adopted IS NOT NULL AS adopted, false AS over
      FROM reading WHERE directive_id = $1
    ${RESTING.all()
      .map(([, { owned }]) => `UNION ALL ${owned}`)
      .join(' ')}) part
  WHERE part.id = ANY ($2)`

// What is already open from the same cause and, if a different reading was adopted, from the cause that required it.
const OPEN = `
  SELECT r.subject_id AS id FROM reopening r WHERE r.directive_id = $1 AND r.settled_at IS NULL
    AND ((r.cause = $2 AND r.cause_id = $3) OR ($2 = 'reading' AND EXISTS (
      SELECT FROM reopening x WHERE x.cause = r.cause AND x.cause_id = r.cause_id AND x.subject_kind = 'reading' AND x.subject_id = $3)))`
