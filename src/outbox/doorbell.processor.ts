import { OnQueueCompleted, OnQueueFailed, Process, Processor } from '@nestjs/bull'
import { bell } from './bell.js'
import { DOORBELL } from './doorbell-queue.js'

/** Answers the rings that come through Redis, in the worker only. */
@Processor(DOORBELL)
export class DoorbellProcessor {
  @Process()
  take(): void {}

  /** Looks after the ring has left Redis: one that came meanwhile, and found it there, is answered as well. */
  @OnQueueCompleted()
  answer(): void {
    bell.ring()
  }

  @OnQueueFailed()
  answerAnyway(): void {
    bell.ring()
  }
}
