import { Controller, Get } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { z } from 'zod'
import { unfinishedBackfills } from '../outbox/backfills/backfill-progress.js'
import { checkerState, sweepState } from '../outbox/pulse.js'
import { Settings } from '../platform/config/settings.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers } from '../platform/http/answers.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { Instant } from '../platform/http/schemas.js'

const StatusView = z
  .strictObject({
    now: Instant,
    sweep: z.strictObject({ last_at: Instant.nullable(), late: z.boolean() }),
    checker: z.strictObject({ last_at: Instant.nullable(), late: z.boolean() }),
    mail: z.strictObject({ configured: z.boolean() }),
    malware_scan: z.strictObject({ configured: z.boolean() }),
    backfills: z.array(
      z
        .strictObject({
          name: z.string(),
          done: z.number(),
          total: z.number().nullable(),
          moved_at: Instant,
          error_code: z.string().nullable(),
        })
        .meta({ id: 'BackfillView' }),
    ),
    queue: z.enum(['bull', 'in_process']),
  })
  .meta({ id: 'StatusView' })

/** Whether what must happen by itself does. Silence is loud: every screen asks. */
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
    }))
  }
}
