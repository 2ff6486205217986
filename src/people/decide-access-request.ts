import { Injectable } from '@nestjs/common'
import { requireAnother } from '../domain/access/second-person.js'
import { Refused } from '../domain/errors.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { AccessRequestView } from './access-request.schema.js'
import { AccessRequests } from './access-requests.js'
import { AccountNotices } from './account-notices.js'
import { ApplyAccessRequest } from './apply-access-request.js'
import { JoinCodes } from './join-codes.js'
import { accessRequestOf } from './list-access-requests.js'

type Verdict = { state: 'approved'; code?: string } | { state: 'declined'; reason: string }

/** A lead counsel approves or declines a request. What was approved happens in the same transaction. */
@Injectable()
export class DecideAccessRequest {
  constructor(
    private readonly work: Door,
    private readonly requests: AccessRequests,
    private readonly apply: ApplyAccessRequest,
    private readonly notices: AccountNotices,
    private readonly codes: JoinCodes,
  ) {}

  /**
   * Throws `resource/not_found`, `access_request/decided`, `access_request/own_request` for its author and for the person it
   * concerns; `access_request/code_needed`, `access_request/code_wrong` for a person who joined with a copied link; and what applying it throws.
   */
  async run(actor: Actor, id: string, verdict: Verdict): Promise<AccessRequestView> {
    const view = await this.work.as(actor, async (tx) => {
      const request = await this.requests.lock(tx, id)
      if (request.state !== 'waiting') throw new Refused('access_request/decided')
      const reason = verdict.state === 'declined' ? verdict.reason : null
      if (verdict.state === 'approved')
        requireAnother('access.approve', actor.id, [request.requested_by, request.person_id, request.copied_by])
      if (verdict.state === 'approved' && request.kind === 'identity') this.requireCode(id, verdict.code)
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
          code:
            verdict.state === 'declined'
              ? 'access_declined'
              : request.kind === 'identity'
                ? 'identity_confirmed'
                : 'access_approved',
          about_id: request.person_id,
          by_id: actor.id,
          params: reason === null ? {} : { reason },
        })
      return accessRequestOf(tx, actor, id)
    })
    this.notices.ring()
    return view
  }

  /** The code proves that lead counsel heard from the person who joined, and not only of them. */
  private requireCode(id: string, code: string | undefined): void {
    if (code === undefined) throw new Refused('access_request/code_needed')
    if (!this.codes.isRight(id, code)) throw new Refused('access_request/code_wrong')
  }
}
