import { Injectable } from '@nestjs/common'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import { InvitationMails } from './invitation-mails.js'
import { LetIn } from './let-in.js'
import { lockPerson } from './lock-person.js'
import type { ListedPerson } from './person.schema.js'
import { readPersonView } from './person-view.js'

/** Sends a person who has not joined a new link. The earlier ones stop working. If lead counsel has to approve it first, they are asked again. */
@Injectable()
export class InviteAgain {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
    private readonly letIn: LetIn,
    private readonly mails: InvitationMails,
  ) {}

  /** Throws `resource/not_found`, `person/already_joined`, `person/ended`. */
  async run(actor: Actor, input: { id: string }): Promise<ListedPerson> {
    const view = await this.work.as(actor, async (tx) => {
      const person = await lockPerson(tx, input.id)
      if (person.ended_at) throw new Refused('person/ended')
      if (person.joined_at) throw new Refused('person/already_joined')
      await this.ledger.append(tx, `person:${person.id}`, { kind: 'person.invited_again' })
      await this.letIn.run(tx, person)
      return readPersonView(tx, person.id)
    })
    this.letIn.ring()
    return this.mails.onOne(view)
  }
}
