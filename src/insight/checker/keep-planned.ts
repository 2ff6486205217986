import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common'
import { codeOf } from '../../outbox/code-of.js'
import { Outbox } from '../../outbox/outbox.js'
import { checkerPlanned } from '../../outbox/pulse.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { planCheck } from './check.handler.js'

const EVERY_MS = 10 * 60_000

/**
 * Ensures that a run of the checker is planned: the first one, and another if the row was lost or given up. Runs in every worker,
 * at its start and periodically; several of them plan a single run together.
 */
@Injectable()
export class KeepCheckPlanned implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('checker')
  private timer: NodeJS.Timeout | null = null

  constructor(
    private readonly work: UnitOfWork,
    private readonly outbox: Outbox,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.plan()
    this.timer = setInterval(() => void this.plan(), EVERY_MS).unref()
  }

  beforeApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer)
  }

  private async plan(): Promise<void> {
    try {
      await this.work.asWorker(async (tx) => {
        await planCheck(tx, this.outbox, tx.now)
        await checkerPlanned(tx)
      })
      this.outbox.ring()
    } catch (error) {
      this.log.error({ message: 'no run of the checker could be planned', code: codeOf(error) })
    }
  }
}
