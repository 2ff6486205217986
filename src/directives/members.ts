import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { mayBeMember } from '../domain/access/policy.js'
import type { Role } from '../domain/access/role.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { lockDirective } from './access.js'
import { isCurrent } from './assignment-sql.js'
import type { MemberBody, MembersView } from './directive.schema.js'
import { DirectiveWall } from './directive-wall.entity.js'
import { endAccess, grantAccess } from './grant-access.js'

type View = z.infer<typeof MembersView>

/** Who may see a directive: members and walls. Every change holds from its commit on, with no cache between. */
@Injectable()
export class ChangeMembers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Adds a member. Throws `member/unknown_person` (an administrator is no reader), `member/guest_without_end`, `member/walled`; an end that has passed is `request/invalid`. */
  add(actor: Actor, input: z.infer<typeof MemberBody> & { reference: string }): Promise<View> {
    return this.change(actor, input.reference, 'member.added', undefined, (tx, directiveId) =>
      addMember(tx, actor, directiveId, input),
    )
  }

  /** Ends a membership. Throws `member/holds_an_assignment` for who still answers for the directive, `resource/not_found`. */
  end(actor: Actor, input: { reference: string; person_id: string; reason: string }): Promise<View> {
    return this.change(actor, input.reference, 'member.ended', input.reason, async (tx, directiveId) => {
      await refuseHolder(tx, directiveId, input.person_id)
      const ended = await endAccess(
        tx,
        directiveId,
        input.person_id,
        ['opener', 'member', 'task', 'guest', 'owner', 'backup', 'lead', 'stage_owner'],
        input.reason,
      )
      if (ended === 0) throw new Refused('resource/not_found')
    })
  }

  /** Walls a person off: they never see this directive, whatever else is granted. Throws `member/holds_an_assignment`, `member/own_wall`, `member/walled`. */
  wall(actor: Actor, input: { reference: string; person_id: string; reason: string }): Promise<View> {
    return this.change(actor, input.reference, 'wall.raised', input.reason, async (tx, directiveId) => {
      if (input.person_id === actor.id) throw new Refused('member/own_wall')
      await requirePerson(tx, input.person_id)
      await refuseHolder(tx, directiveId, input.person_id)
      if (await isWalled(tx, directiveId, input.person_id)) throw new Refused('member/walled')
      await tx.manager.insert(DirectiveWall, {
        id: randomUUID(),
        directive_id: directiveId,
        person_id: input.person_id,
        reason: input.reason,
        made_by: actor.id,
        made_at: tx.now,
        lifted_by: null,
        lifted_at: null,
      })
    })
  }

  /** Lifts a wall, with a reason. */
  liftWall(actor: Actor, input: { reference: string; person_id: string; reason: string }): Promise<View> {
    return this.change(actor, input.reference, 'wall.lifted', input.reason, async (tx, directiveId) => {
      const lifted = await tx.execute(
        'UPDATE directive_wall SET lifted_at = $3, lifted_by = $4 WHERE directive_id = $1 AND person_id = $2 AND lifted_at IS NULL',
        [directiveId, input.person_id, tx.now, actor.id],
      )
      if (lifted === 0) throw new Refused('resource/not_found')
    })
  }

  private change(
    actor: Actor,
    reference: string,
    kind: string,
    reason: string | undefined,
    change: (tx: Tx, directiveId: string) => Promise<void>,
  ): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const { directive } = await lockDirective(tx, reference)
      await change(tx, directive.id)
      await this.ledger.append(tx, `directive:${directive.id}`, { kind, ...(reason === undefined ? {} : { reason }) })
      return viewMembers(tx, directive.id)
    })
  }
}

/** Adds a member in the caller's transaction; the caller appends the event. Throws as `ChangeMembers.add`. */
export async function addMember(
  tx: Tx,
  actor: Actor,
  directiveId: string,
  { person_id, level, until }: z.infer<typeof MemberBody>,
): Promise<void> {
  const role = await requirePerson(tx, person_id)
  if (!mayBeMember(role)) throw new Refused('member/unknown_person')
  if (role === 'guest' && until === null) throw new Refused('member/guest_without_end')
  if (until !== null && Date.parse(until) <= tx.now.getTime())
    throw new Refused('request/invalid', { issues: [{ path: 'until', message: 'Lies in the past.' }] })
  if (await isWalled(tx, directiveId, person_id)) throw new Refused('member/walled')
  await grantAccess(tx, {
    directive_id: directiveId,
    person_id,
    level,
    source: role === 'guest' ? 'guest' : 'member',
    given_by: actor.id,
    until_at: until === null ? null : new Date(until),
  })
}

/** The members, the walls, and everyone who sees the directive now. For who works the case. */
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

async function requirePerson(tx: Tx, personId: string): Promise<Role> {
  const [found] = await tx.query<{ role: Role }>('SELECT role FROM person WHERE id = $1 AND ended_at IS NULL', [personId])
  if (!found) throw new Refused('member/unknown_person')
  return found.role
}

async function isWalled(tx: Tx, directiveId: string, personId: string): Promise<boolean> {
  const walls = await tx.query('SELECT 1 FROM directive_wall WHERE directive_id = $1 AND person_id = $2 AND lifted_at IS NULL', [
    directiveId,
    personId,
  ])
  return walls.length > 0
}

// Access of who answers for the directive would end while the duty stays: hand it over first.
async function refuseHolder(tx: Tx, directiveId: string, personId: string): Promise<void> {
  const held = await tx.query(
    `SELECT 1 FROM assignment WHERE directive_id = $1 AND person_id = $2 AND ${isCurrent('assignment')}`,
    [directiveId, personId],
  )
  if (held.length > 0) throw new Refused('member/holds_an_assignment')
}
