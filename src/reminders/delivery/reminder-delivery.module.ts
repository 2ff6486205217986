import { Module } from '@nestjs/common'
import { MailModule } from '../../platform/mail/mail.module.js'
import { SendReminderHandler } from './send-reminder.handler.js'

/** For the worker's graph: reminders go out there and nowhere else. */
@Module({ imports: [MailModule], providers: [SendReminderHandler] })
export class ReminderDeliveryModule {}
