import { Injectable } from '@nestjs/common'
import { Refused } from '../domain/errors.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { AccessRequestView } from './access-request.schema.js'
import { AccessRequests } from './access-requests.js'
import { accessRequestOf } from './list-access-requests.js'

/** An administrator withdraws a request that has not been decided. */
@Injectable()
export class WithdrawAccessRequest {
  constructor(
    private readonly work: Door,
    private readonly requests: AccessRequests,
  ) {}

  /** Throws `resource/not_found`, `access_request/decided`. */
  run(actor: Actor, id: string): Promise<AccessRequestView> {
    return this.work.as(actor, async (tx) => {
      const request = await this.requests.lock(tx, id)
      if (request.state !== 'waiting') throw new Refused('access_request/decided')
      await this.requests.decide(tx, id, 'withdrawn', null)
      await this.requests.append(tx, 'access.withdrawn', { id, kind: request.kind, person_id: request.person_id })
      return accessRequestOf(tx, actor, id)
    })
  }
}
