import { Controller, Get } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { can } from '../domain/access/policy.js'
import { unfinishedBackfills } from '../outbox/backfills/backfill-progress.js'
import { type DeliveryState, deliveryState } from '../outbox/delivery-state.js'
import { checkerState, sweepState } from '../outbox/pulse.js'
import { countAccessRequests } from '../people/list-access-requests.js'
import { Settings } from '../platform/config/settings.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers } from '../platform/http/answers.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { StatusView } from './status.schema.js'
import { waitingCounts } from './waiting-counts.js'

/** What every screen must know: whether background work is running, and how much is waiting for the reader. */
@ApiTags('Insight')
@Controller('status')
export class StatusController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly door: Door,
    private readonly settings: Settings,
  ) {}

  @Get()
  @Operation('getStatus', 'Show the state of the installation')
  @Allow('signed_in')
  @Answers(StatusView)
  async status(@CurrentActor() actor: Actor) {
    const delivery = await this.work.asWorker(deliveryState)
    // Only these roles pay for the second transaction: requests for access belong to the door.
    const access_requests = can(actor.role, 'access.see')
      ? await this.door.read(actor, (tx) => countAccessRequests(tx, actor))
      : null
    return this.work.read(actor, async (tx) => ({
      now: tx.now,
      sweep: await sweepState(tx, this.settings.sweep_seconds),
      checker: await checkerState(tx),
      mail: { configured: this.settings.mail !== null, down_since: delivery.down ? delivery.channel.since : null },
      delivery: deliveryFor(actor, delivery),
      malware_scan: { configured: this.settings.clamd_url !== null },
      backfills: await unfinishedBackfills(tx),
      queue: this.settings.redis_url ? 'bull' : 'in_process',
      waiting: { ...(await waitingCounts(tx, actor)), access_requests },
    }))
  }
}

/** How many effects failed would tell others about directives that they cannot see. */
function deliveryFor(actor: Actor, { late, oldest_due_at, undeliverable, failed, retrying }: DeliveryState) {
  const counts =
    actor.role === 'administrator' ? { undeliverable, failed, retrying } : { undeliverable: null, failed: null, retrying: null }
  return { late, oldest_due_at: late ? oldest_due_at : null, ...counts }
}
