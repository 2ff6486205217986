import { InjectQueue } from '@nestjs/bull'
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common'
import type { Queue } from 'bull'
import { bell } from './bell.js'
import { codeOf } from './code-of.js'
import { DOORBELL, type Ring } from './doorbell-queue.js'

/** Answers the rings that come through Redis, in the worker only. */
@Injectable()
export class DoorbellAnswer implements OnApplicationBootstrap {
  private readonly log = new Logger('doorbell')

  constructor(@InjectQueue(DOORBELL) private readonly queue: Queue<Ring>) {}

  /** Does not wait for Redis: the worker sweeps without it. */
  onApplicationBootstrap(): void {
    // Looks after the ring has left Redis: one that came meanwhile, and was refused because this one was there, is answered with it.
    this.queue.on('completed', () => bell.ring())
    this.queue.on('failed', () => bell.ring())
    this.queue.on('error', (error) => this.log.debug(`Redis is not responding: ${codeOf(error)}`))
    void this.takeRings()
  }

  // Not by @Processor(): it takes jobs from a Redis that never answered, and of the two promises that break when such a process ends,
  // it drops one and Bull the other. That would be the end of the process in the middle of its orderly one.
  private async takeRings(): Promise<void> {
    try {
      await this.queue.client.ping()
      await this.queue.process(() => undefined)
    } catch (error) {
      this.log.debug(`The doorbell queue in Redis could not be read: ${codeOf(error)}`)
    }
  }
}
