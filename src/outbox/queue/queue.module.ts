import { Module } from '@nestjs/common'
import { AskForQueueAct } from './ask-for-queue-act.js'
import { QueueController } from './queue.controller.js'

/** For the API processes: the queue as administrators see it. */
@Module({ controllers: [QueueController], providers: [AskForQueueAct] })
export class QueueModule {}
