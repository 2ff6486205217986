import { Injectable } from '@nestjs/common'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import { AccessRequests } from './access-requests.js'
import type { TokenMade } from './account.schema.js'
import { lockPerson } from './lock-person.js'
import { insertToken } from './make-token.js'

/** Creates the token of a service account that lead counsel approved, once, for the person who asked for it. */
@Injectable()
export class CollectToken {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
    private readonly requests: AccessRequests,
  ) {}

  /** Throws `resource/not_found`, `person/ended`, `access_request/not_approved`, also when it was approved more than 7 days ago. */
  run(actor: Actor, id: string): Promise<TokenMade> {
    return this.work.as(actor, async (tx) => {
      const request = await this.requests.lock(tx, id)
      this.requests.requireCollectable(request, actor.id, tx.now)
      const person = await lockPerson(tx, request.person_id as string)
      if (person.ended_at) throw new Refused('person/ended')
      const made = await insertToken(tx, this.ledger, actor, person.id, {
        name: String(request.details.purpose),
        scopes: request.details.writes === true ? ['read', 'write'] : ['read'],
        days: Number(request.details.days),
      })
      await this.requests.markUsed(tx, id)
      await this.requests.append(tx, 'access.used', { id, kind: request.kind, person_id: person.id, token_id: made.made.id })
      return made
    })
  }
}
