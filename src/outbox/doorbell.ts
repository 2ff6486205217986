import { InjectQueue } from '@nestjs/bull'
import { Injectable, Logger, Optional } from '@nestjs/common'
import type { Queue } from 'bull'
import { bell } from './bell.js'
import { DOORBELL_BUTTON, type Ring } from './doorbell-queue.js'

/** Notifies the sweepers. Nothing depends on it: a sweeper that is not notified polls a few seconds later. */
@Injectable()
export class Doorbell {
  private readonly log = new Logger('doorbell')
  private ringing = false
  private again = false

  constructor(@Optional() @InjectQueue(DOORBELL_BUTTON) private readonly queue: Queue<Ring> | null = null) {}

  /** Returns immediately and never throws, whether or not Redis answers. */
  ring(): void {
    bell.ring()
    if (this.queue) void this.ringOthers(this.queue)
  }

  // One notification is in flight, and at most one waits behind it. However slow Redis is, they do not accumulate, and an earlier
  // one never causes a later one to be lost.
  private async ringOthers(queue: Queue<Ring>): Promise<void> {
    this.again = true
    if (this.ringing) return
    this.ringing = true
    try {
      while (this.again) {
        this.again = false
        // Without a connection, Bull would wait for one indefinitely.
        if (queue.client.status !== 'ready') return
        // One job id, so that unconsumed notifications do not fill Redis. The consumer works after the job is gone from Redis, so a
        // second one, refused because the first was still there, is covered too.
        await queue.add({ id: 'sweep' }, { jobId: 'sweep', removeOnComplete: true, removeOnFail: true })
      }
    } catch (error) {
      this.log.debug(`A ring was lost: ${(error as Error)?.name}`)
    } finally {
      this.ringing = false
    }
  }
}
