import { InjectQueue } from '@nestjs/bull'
import { Injectable, Logger, Optional } from '@nestjs/common'
import type { Queue } from 'bull'
import { bell } from './bell.js'
import { DOORBELL_BUTTON, type Ring } from './doorbell-queue.js'

/** Wakes the sweepers. Nothing depends on it: who is not woken looks by itself a few seconds later. */
@Injectable()
export class Doorbell {
  private readonly log = new Logger('doorbell')
  private ringing = false
  private again = false

  constructor(@Optional() @InjectQueue(DOORBELL_BUTTON) private readonly queue: Queue<Ring> | null = null) {}

  /** Returns at once and never throws, whether or not Redis answers. */
  ring(): void {
    bell.ring()
    if (this.queue) void this.ringOthers(this.queue)
  }

  // One ring on its way, and at most one after it: however slow Redis is nothing piles up, and no ring is swallowed by an older one.
  private async ringOthers(queue: Queue<Ring>): Promise<void> {
    this.again = true
    if (this.ringing) return
    this.ringing = true
    try {
      while (this.again) {
        this.again = false
        // While there is no connection, Bull would wait for one without a limit.
        if (queue.client.status !== 'ready') return
        // One id, so that rings that nobody answers do not fill Redis. Who answers looks when the ring is gone from it, so that
        // a second one, refused because the first was still there, is answered with it.
        await queue.add({ id: 'sweep' }, { jobId: 'sweep', removeOnComplete: true, removeOnFail: true })
      }
    } catch (error) {
      this.log.debug(`A ring was lost: ${(error as Error)?.name}`)
    } finally {
      this.ringing = false
    }
  }
}
