import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { mayBeMember } from '../domain/access/policy.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import type { MemberBody, MembersView } from './directive.schema.js'
import { grantAccess } from './grant-access.js'
import { changeMembers, isWalled, requirePerson } from './members.js'

type View = z.infer<typeof MembersView>

/** Adds a member to a directive. The grant takes effect at the commit; nothing is cached. */
@Injectable()
export class AddMember {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Adds a member. Throws `member/unknown_person` (an administrator cannot read directives), `member/guest_without_end`,
   * `member/walled`; an end in the past is `request/invalid`.
   */
  run(actor: Actor, input: z.infer<typeof MemberBody> & { reference: string }): Promise<View> {
    return changeMembers(this.work, this.ledger, actor, input.reference, 'member.added', undefined, (tx, directiveId) =>
      addMember(tx, actor, directiveId, input),
    )
  }
}

/** Adds a member in the caller's transaction; the caller appends the event. Throws the same codes as `AddMember`. */
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
    throw new Refused('request/invalid', { issues: [{ path: 'until', message: 'Must not be in the past.' }] })
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
