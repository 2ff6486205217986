import { Module } from '@nestjs/common'
import { SendReminderHandler } from './send-reminder.handler.js'

/** For the worker's graph: sending reminders. */
@Module({ providers: [SendReminderHandler] })
export class ReminderDeliveryModule {}
