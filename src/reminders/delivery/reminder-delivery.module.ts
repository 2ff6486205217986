import { Module } from '@nestjs/common'
import { MailDeliveryModule } from '../../outbox/delivery/mail-delivery.module.js'
import { MailModule } from '../../platform/mail/mail.module.js'
import { ReminderOutcomes } from './reminder-outcomes.js'
import { SendCalendarEntryHandler } from './send-calendar-entry.handler.js'
import { SendReminderHandler } from './send-reminder.handler.js'

/** For the worker, the only process that sends reminders and calendar entries. */
@Module({
  imports: [MailModule, MailDeliveryModule],
  providers: [ReminderOutcomes, SendReminderHandler, SendCalendarEntryHandler],
})
export class ReminderDeliveryModule {}
