import type { z } from 'zod'
import type { Role } from '../domain/access/role.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { lockDirective } from './access.js'
import { isCurrent } from './assignment-sql.js'
import type { MembersView } from './directive.schema.js'

type View = z.infer<typeof MembersView>

/** The members, the walls, and everyone who sees the directive now. Only for people who work on the case. */
export async function viewMembers(tx: Tx, directiveId: string): Promise<View> {
  const items = await tx.query<View['items'][number]>(
    `SELECT person_ref(a.person_id) AS person, p.role, p.firm, a.level, a.source, a.from_at AS "from", a.until_at AS until
     FROM directive_access a JOIN person p ON p.id = a.person_id
     WHERE a.directive_id = $1 AND p.ended_at IS NULL AND (a.until_at IS NULL OR a.until_at > edict_now()) ORDER BY p.name, a.from_at, a.id`,
    [directiveId],
  )
  const walls = await tx.query<View['walls'][number]>(
    `SELECT person_ref(w.person_id) AS person, w.reason, person_ref(w.made_by) AS made_by, w.made_at
     FROM directive_wall w WHERE w.directive_id = $1 AND w.lifted_at IS NULL ORDER BY w.made_at, w.id`,
    [directiveId],
  )
  const seen = await tx.query<{ person: { id: string; name: string } }>(
    'SELECT person_ref(s) AS person FROM persons_who_see($1) s JOIN person p ON p.id = s ORDER BY p.name, p.id',
    [directiveId],
  )
  return { items, walls, who_sees: seen.map((row) => row.person) }
}

export async function requirePerson(tx: Tx, personId: string): Promise<Role> {
  const [found] = await tx.query<{ role: Role }>('SELECT role FROM person WHERE id = $1 AND ended_at IS NULL', [personId])
  if (!found) throw new Refused('member/unknown_person')
  return found.role
}

export async function isWalled(tx: Tx, directiveId: string, personId: string): Promise<boolean> {
  const walls = await tx.query('SELECT 1 FROM directive_wall WHERE directive_id = $1 AND person_id = $2 AND lifted_at IS NULL', [
    directiveId,
    personId,
  ])
  return walls.length > 0
}

// An assigned person would lose access while still responsible: the assignment must be handed over first.
export async function refuseHolder(tx: Tx, directiveId: string, personId: string): Promise<void> {
  const held = await tx.query(
    `SELECT 1 FROM assignment WHERE directive_id = $1 AND person_id = $2 AND ${isCurrent('assignment')}`,
    [directiveId, personId],
  )
  if (held.length > 0) throw new Refused('member/holds_an_assignment')
}

export function changeMembers(
  work: UnitOfWork,
  ledger: Ledger,
  actor: Actor,
  reference: string,
  kind: string,
  reason: string | undefined,
  change: (tx: Tx, directiveId: string) => Promise<void>,
): Promise<View> {
  return work.as(actor, async (tx) => {
    const { directive } = await lockDirective(tx, reference)
    await change(tx, directive.id)
    await ledger.append(tx, `directive:${directive.id}`, { kind, ...(reason === undefined ? {} : { reason }) })
    return viewMembers(tx, directive.id)
  })
}
