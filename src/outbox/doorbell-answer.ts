import { InjectQueue } from '@nestjs/bull'
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common'
import type { Queue } from 'bull'
import { bell } from './bell.js'
import { codeOf } from './code-of.js'
import { DOORBELL, type Ring } from './doorbell-queue.js'

/** Consumes the notifications that arrive through Redis, in the worker only. */
@Injectable()
export class DoorbellAnswer implements OnApplicationBootstrap {
  private readonly log = new Logger('doorbell')

  constructor(@InjectQueue(DOORBELL) private readonly queue: Queue<Ring>) {}

  /** Does not wait for Redis: the worker polls without it. */
  onApplicationBootstrap(): void {
    // Runs after the notification has left Redis: one that arrived meanwhile, and was refused as a duplicate, is covered too.
    this.queue.on('completed', () => bell.ring())
    this.queue.on('failed', () => bell.ring())
    this.queue.on('error', (error) => this.log.debug(`Redis is not responding: ${codeOf(error)}`))
    void this.takeRings()
  }

  // Not with @Processor(), which starts to take jobs even if Redis has never answered. When such a process stops, two promises
  // are rejected: it leaves one unhandled and Bull the other, which would end the process during its orderly shutdown.
  private async takeRings(): Promise<void> {
    try {
      await this.queue.client.ping()
      await this.queue.process(() => undefined)
    } catch (error) {
      this.log.debug(`The doorbell queue in Redis could not be read: ${codeOf(error)}`)
    }
  }
}
