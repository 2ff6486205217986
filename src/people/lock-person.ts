import { Refused } from '../domain/errors.js'
import { requireSeen } from '../platform/database/rows.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { Person } from './person.entity.js'

/**
 * Held while the number of administrators may fall, so that two administrators who close each other's accounts do not both
 * succeed. Any constant will do.
 */
const ADMINISTRATORS_LOCK = 7_243_011

/** A person's row, locked until the transaction ends. Throws `resource/not_found`. */
export async function lockPerson(tx: Tx, id: string): Promise<Person> {
  const [person] = await tx.query<Person>(
    `SELECT id, email, name, role, kind, firm, zone, locale, joined_at, ended_at, end_reason, version, made_at FROM person WHERE id = $1
     FOR NO KEY UPDATE`,
    [id],
  )
  if (!person) throw new Refused('resource/not_found')
  return person
}

/** Refuses a change based on an older version of the row (412), or to a person who has left. */
export function requireCurrent(person: Person, version: number): void {
  const changed = [person.ended_at ? 'person.ended' : 'person.changed']
  requireSeen(person.version, version, changed)
  if (person.ended_at) throw new Refused('person/ended')
}

/** Must run before any person is locked. */
export async function lockAdministrators(tx: Tx): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [ADMINISTRATORS_LOCK])
}

/** Refuses to remove the last administrator who can sign in. Needs `lockAdministrators`. */
export async function requireAnotherAdministrator(tx: Tx, person: Person): Promise<void> {
  if (person.role !== 'administrator' || person.joined_at === null) return
  const [other] = await tx.query(
    `SELECT id FROM person WHERE role = 'administrator' AND id <> $1 AND joined_at IS NOT NULL AND ended_at IS NULL LIMIT 1`,
    [person.id],
  )
  if (!other) throw new Refused('person/last_administrator')
}
