import { Controller, Get } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { unfinishedBackfills } from '../outbox/backfills/backfill-progress.js'
import { checkerState, sweepState } from '../outbox/pulse.js'
import { Settings } from '../platform/config/settings.js'
import type { Actor } from '../platform/database/actor.js'
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
    private readonly settings: Settings,
  ) {}

  @Get()
  @Operation('getStatus', 'Show the state of the installation')
  @Allow('signed_in')
  @Answers(StatusView)
  status(@CurrentActor() actor: Actor) {
    return this.work.read(actor, async (tx) => ({
      now: tx.now,
      sweep: await sweepState(tx, this.settings.sweep_seconds),
      checker: await checkerState(tx),
      mail: { configured: this.settings.mail !== null },
      malware_scan: { configured: this.settings.clamd_url !== null },
      backfills: await unfinishedBackfills(tx),
      queue: this.settings.redis_url ? 'bull' : 'in_process',
      waiting: await waitingCounts(tx, actor),
    }))
  }
}
