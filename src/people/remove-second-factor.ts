import { Injectable } from '@nestjs/common'
import { isReader } from '../domain/access/readers.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import { AccessRequests } from './access-requests.js'
import { AccountNotices } from './account-notices.js'
import { endAccess } from './end-access.js'
import { lockPerson } from './lock-person.js'
import type { PersonView } from './person.schema.js'
import { readPersonView } from './person-view.js'
import { SecondFactors } from './second-factors.js'

/**
 * Removes the second factor of a person who has lost it. Their sessions, tokens and feeds end, so that at least the password is needed, and they are told by mail.
 * For a person who reads directives, lead counsel approves it first: with the mailbox and without the factor, anyone could be them.
 */
@Injectable()
export class RemoveSecondFactor {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
    private readonly factors: SecondFactors,
    private readonly notices: AccountNotices,
    private readonly requests: AccessRequests,
  ) {}

  /** Throws `resource/not_found`, `person/not_oneself` (that takes a code), `second_factor/not_set`. */
  async run(actor: Actor, input: { id: string; reason: string }): Promise<PersonView> {
    const view = await this.work.as(actor, async (tx) => {
      const person = await lockPerson(tx, input.id)
      if (person.id === actor.id) throw new Refused('person/not_oneself')
      if (isReader(person.role) && (await this.requests.takesTwo(tx))) {
        if (!(await this.factors.isSet(tx, person.id))) throw new Refused('second_factor/not_set')
        await this.requests.ask(tx, { kind: 'second_factor', person_id: person.id, details: { purpose: input.reason } })
        return readPersonView(tx, person.id)
      }
      if (!(await this.factors.remove(tx, person.id))) throw new Refused('second_factor/not_set')
      await endAccess(tx, person.id)
      await this.notices.tell(tx, person.id, { code: 'second_factor_removed', by_id: actor.id, params: { reason: input.reason } })
      await this.ledger.append(tx, `person:${person.id}`, { kind: 'person.second_factor_removed', reason: input.reason })
      return readPersonView(tx, person.id)
    })
    this.notices.ring()
    return view
  }
}
