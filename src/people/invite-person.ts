import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import { InvitationMails } from './invitation-mails.js'
import { LetIn } from './let-in.js'
import type { InviteBody, ListedPerson } from './person.schema.js'
import { readPersonView } from './person-view.js'

/**
 * Creates an account and sends its owner the link with which they join. For a role that reads directives, lead counsel approves the
 * address first.
 */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
    private readonly letIn: LetIn,
    private readonly mails: InvitationMails,
  ) {}

  /** Throws `person/email_taken` if an active person has the address. */
  async run(actor: Actor, input: z.infer<typeof InviteBody>): Promise<ListedPerson> {
    const view = await this.work.as(actor, async (tx) => {
      const [person] = await tx.query<{ id: string }>(
        `INSERT INTO person (id, email, name, role, firm, zone, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (email) WHERE ended_at IS NULL DO NOTHING RETURNING id`,
        [randomUUID(), input.email, input.name, input.role, input.firm, input.zone, tx.now],
      )
      if (!person) throw new Refused('person/email_taken')
      await this.ledger.append(tx, `person:${person.id}`, { kind: 'person.invited' })
      await this.letIn.run(tx, { id: person.id, role: input.role })
      return readPersonView(tx, person.id)
    })
    this.letIn.ring()
    return this.mails.onOne(view)
  }
}
