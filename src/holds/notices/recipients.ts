import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Refused } from '../../domain/errors.js'
import { Outbox } from '../../outbox/outbox.js'
import type { Actor } from '../../platform/database/actor.js'
import { type Tx } from '../../platform/database/unit-of-work.js'
import { NoticeLinks } from './notice-links.js'
import { NoticeRecipient } from './notice-recipient.entity.js'
import type { MoreRecipientsBody } from './notices.schema.js'
import { planRungs } from './plan-rungs.js'

type Input = z.infer<typeof MoreRecipientsBody>

/** Adds recipients to a notice and schedules their mails, in the sender's transaction. */
@Injectable()
export class Recipients {
  constructor(
    private readonly links: NoticeLinks,
    private readonly outbox: Outbox,
  ) {}

  /** The caller appends the event. Throws `notice/due_in_the_past`, `notice/recipient_twice`. */
  async add(tx: Tx, notice: { id: string; directive_id: string }, actor: Actor, input: Input): Promise<void> {
    const acknowledgeBy = new Date(input.acknowledge_by)
    if (acknowledgeBy <= tx.now) throw new Refused('notice/due_in_the_past')
    await refuseTwice(tx, notice.id, input)
    const people = await tx.query<{ id: string; email: string }>(
      `SELECT id, email FROM person WHERE email = ANY ($1) AND kind = 'human' AND ended_at IS NULL`,
      [input.recipients.map(({ email }) => email)],
    )
    const ours = new Map(people.map((person) => [person.email, person.id]))
    for (const { name, email } of input.recipients) {
      const id = randomUUID()
      await tx.manager.insert(NoticeRecipient, {
        id,
        directive_id: notice.directive_id,
        notice_id: notice.id,
        person_id: ours.get(email) ?? null,
        name,
        email,
        token_hash: this.links.hashOf(id),
        acknowledge_by: acknowledgeBy,
        acknowledge_zone: input.acknowledge_zone,
        added_by: actor.id,
        added_at: tx.now,
        version: 1,
      })
      await planRungs(tx, this.outbox, { directive_id: notice.directive_id, recipient_id: id }, acknowledgeBy)
    }
  }
}

async function refuseTwice(tx: Tx, noticeId: string, { recipients }: Input): Promise<void> {
  const emails = recipients.map(({ email }) => email)
  const [there] = await tx.query<{ email: string }>(
    'SELECT email FROM notice_recipient WHERE notice_id = $1 AND email = ANY ($2) AND withdrawn_at IS NULL ORDER BY email LIMIT 1',
    [noticeId, emails],
  )
  const twice = there?.email ?? emails.find((email, at) => emails.indexOf(email) !== at)
  if (twice) throw new Refused('notice/recipient_twice', { email: twice })
}
