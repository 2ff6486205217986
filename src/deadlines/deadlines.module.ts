import './offers.js'
import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { Reminder } from '../reminders/reminder.entity.js'
import { AmendDeadline } from './amend-deadline.js'
import { CalculatorController } from './calculator.controller.js'
import { AddCalendar } from './calendars/add-calendar.js'
import { AddCalendarDay } from './calendars/add-calendar-day.js'
import { CalendarVersion } from './calendars/calendar-version.entity.js'
import { CalendarsController } from './calendars/calendars.controller.js'
import { LoadCalendars } from './calendars/load-calendars.js'
import { RemoveCalendarDay } from './calendars/remove-calendar-day.js'
import { Deadline } from './deadline.entity.js'
import { DeadlineEvent } from './deadline-event.entity.js'
import { DeadlineProposal } from './deadline-proposal.entity.js'
import { DeadlinesController } from './deadlines.controller.js'
import { DecideProposals } from './decide-proposals.js'
import { Laws } from './laws.js'
import { ProposalDecisionsController } from './proposals.controller.js'
import { RecountHandler } from './recount.handler.js'
import { AddRule } from './rules/add-rule.js'
import { ChangeRule } from './rules/change-rule.js'
import { RetireRule } from './rules/retire-rule.js'
import { RuleVersion } from './rules/rule-version.entity.js'
import { RulesController } from './rules/rules.controller.js'
import { SetDeadline } from './set-deadline.js'

@Module({
  imports: [TypeOrmModule.forFeature([Deadline, DeadlineEvent, DeadlineProposal, CalendarVersion, RuleVersion, Reminder], 'app')],
  controllers: [DeadlinesController, ProposalDecisionsController, CalculatorController, CalendarsController, RulesController],
  providers: [
    SetDeadline,
    AmendDeadline,
    DecideProposals,
    AddCalendarDay,
    RemoveCalendarDay,
    AddCalendar,
    AddRule,
    ChangeRule,
    RetireRule,
    LoadCalendars,
    Laws,
  ],
  exports: [Laws],
})
export class DeadlinesModule {}

/** The worker's part: recalculation. */
@Module({ providers: [RecountHandler, Laws] })
export class DeadlineRecountModule {}
