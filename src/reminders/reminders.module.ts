import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { CalendarEntryRow } from './calendar-entry.entity.js'
import { CalendarMailController } from './calendar-mail.controller.js'
import { ChooseCalendarMail } from './choose-calendar-mail.js'
import { ShowCalendarMail } from './show-calendar-mail.js'

/** The caller's reminder settings. Reminders are planned by whatever writes a deadline, and sent by the worker. */
@Module({
  imports: [TypeOrmModule.forFeature([CalendarEntryRow], 'app')],
  controllers: [CalendarMailController],
  providers: [ShowCalendarMail, ChooseCalendarMail],
})
export class RemindersModule {}
