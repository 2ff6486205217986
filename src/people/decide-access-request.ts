import { Injectable } from '@nestjs/common'
import { requireAnother } from '../domain/access/second-person.js'
import { Refused } from '../domain/errors.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { AccessRequestView } from './access-request.schema.js'
import { AccessRequests } from './access-requests.js'
import { AccountNotices } from './account-notices.js'
import { ApplyAccessRequest } from './apply-access-request.js'
import { accessRequestOf } from './list-access-requests.js'

type Verdict = { state: 'approved' } | { state: 'declined'; reason: string }

/** A lead counsel approves or declines a request. What was approved happens in the same transaction. */
@Injectable()
export class DecideAccessRequest {
  constructor(
    private readonly work: Door,
    private readonly requests: AccessRequests,
    private readonly apply: ApplyAccessRequest,
    private readonly notices: AccountNotices,
  ) {}

  /**
   * Throws `resource/not_found`, `access_request/decided`, `access_request/own_request` for its author and for the person it
   * concerns, and what applying it throws.
   */
  async run(actor: Actor, id: string, verdict: Verdict): Promise<AccessRequestView> {
    const view = await this.work.as(actor, async (tx) => {
      const request = await this.requests.lock(tx, id)
      if (request.state !== 'waiting') throw new Refused('access_request/decided')
      const reason = verdict.state === 'declined' ? verdict.reason : null
      if (verdict.state === 'approved') requireAnother('access.approve', actor.id, [request.requested_by, request.person_id])
      await this.requests.decide(tx, id, verdict.state, reason)
      if (verdict.state === 'approved') await this.apply.run(tx, request)
      await this.requests.append(
        tx,
        `access.${verdict.state}`,
        { id, kind: request.kind, person_id: request.person_id },
        reason ?? undefined,
      )
      // Who asked for a reset gets its link.
      if (request.requested_by !== actor.id && !(request.kind === 'password_reset' && verdict.state === 'approved'))
        await this.notices.tell(tx, request.requested_by, {
          code: verdict.state === 'approved' ? 'access_approved' : 'access_declined',
          about_id: request.person_id,
          by_id: actor.id,
          params: reason === null ? {} : { reason },
        })
      return accessRequestOf(tx, actor, id)
    })
    this.notices.ring()
    return view
  }
}
