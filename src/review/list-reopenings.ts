import type { z } from 'zod'
import type { Access } from '../directives/access.js'
import { REOPENED_KINDS } from '../domain/review/dependents.js'
import { columnsOf } from '../people/columns.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { Cause } from './reopen.js'
import { ReopeningView } from './reopening.schema.js'
import { RESTING } from './resting.js'

type View = z.infer<typeof ReopeningView>

// Each subject in the words of its record, for readers who may see that record. `$4` is the actor; a parameter for each kind
// follows.
const reopenings = () => `
  SELECT ${columnsOf(ReopeningView, 'r', {
    subject: `CASE r.subject_kind
      WHEN 'reading' THEN (SELECT g.term FROM reading g WHERE g.id = r.subject_id AND $3)
      ${RESTING.all()
        .map(([kind, { subject }], index) => `WHEN '${kind}' THEN (${subject(`$${5 + index}`, '$4')})`)
        .join(' ')}
    END`,
    person: 'person_ref(r.person_id)',
    note: `CASE WHEN $3 OR r.person_id = $4 THEN r.note ELSE '' END`,
  })}
  FROM reopening r WHERE r.directive_id = $1 AND ($2::uuid IS NULL OR r.id = $2)
  ORDER BY r.settled_at IS NOT NULL, r.reopened_at DESC, array_position(ARRAY['${REOPENED_KINDS.join("', '")}'], r.subject_kind), r.id`

/** The reopened items, open ones first; only the actor's own if they can see no others. */
export async function listReopenings(tx: Tx, access: Access, id: string | null = null): Promise<View[]> {
  const { directive, actor, sees } = access
  const rows = await tx.query<View>(reopenings(), [
    directive.id,
    id,
    sees('reading', { class: 'legal_advice' }),
    actor.id,
    ...RESTING.all().map(([, { record }]) => sees(record)),
  ])
  return rows.filter((row) => sees('reopening', { own: row.person.id === actor.id }))
}

/** What this cause has reopened in this transaction. */
export async function reopenedBy(tx: Tx, access: Access, { cause, cause_id }: Cause): Promise<View[]> {
  const all = await listReopenings(tx, access)
  const now = await tx.query<{ id: string }>('SELECT id FROM reopening WHERE cause = $1 AND cause_id = $2 AND reopened_at = $3', [
    cause,
    cause_id,
    tx.now,
  ])
  const ids = new Set(now.map(({ id }) => id))
  return all.filter(({ id }) => ids.has(id))
}
