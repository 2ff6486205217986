import { Injectable } from '@nestjs/common'
import { Refused } from '../domain/errors.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { AccessRequestView } from './access-request.schema.js'
import { AccessRequests } from './access-requests.js'
import type { TokenBody } from './account.schema.js'
import { AccountNotices } from './account-notices.js'
import { accessRequestOf } from './list-access-requests.js'
import { lockPerson } from './lock-person.js'

/** Asks lead counsel for a token of a service account. Whoever asked creates it once it is approved. */
@Injectable()
export class AskForToken {
  constructor(
    private readonly work: Door,
    private readonly requests: AccessRequests,
    private readonly notices: AccountNotices,
  ) {}

  /**
   * Throws `resource/not_found`, `person/ended`, `token/of_a_person` because nobody gets a credential to act as another person,
   * `access_request/waiting` for an account that is itself not approved, `access_request/no_lead_counsel`.
   */
  async run(actor: Actor, personId: string, input: TokenBody): Promise<AccessRequestView> {
    const view = await this.work.as(actor, async (tx) => {
      const person = await lockPerson(tx, personId)
      if (person.ended_at) throw new Refused('person/ended')
      if (person.kind === 'human') throw new Refused('token/of_a_person')
      if (!person.joined_at) throw new Refused('access_request/waiting')
      if (!(await this.requests.takesTwo(tx))) throw new Refused('access_request/no_lead_counsel')
      const details = { purpose: input.name, writes: input.scopes.includes('write'), days: input.days }
      const id = await this.requests.ask(tx, { kind: 'token', person_id: person.id, details })
      return accessRequestOf(tx, actor, id)
    })
    this.notices.ring()
    return view
  }
}
