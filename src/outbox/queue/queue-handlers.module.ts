import { Module } from '@nestjs/common'
import { DismissHandler } from './dismiss.handler.js'
import { RetryHandler } from './retry.handler.js'

/** For the worker: what administrators asked for on the queue. */
@Module({ providers: [RetryHandler, DismissHandler] })
export class QueueHandlersModule {}
