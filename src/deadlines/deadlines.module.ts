import './offers.js'
import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { Reminder } from '../reminders/reminder.entity.js'
import { CalculatorController } from './calculator.controller.js'
import { CalendarVersion } from './calendars/calendar-version.entity.js'
import { CalendarsController } from './calendars/calendars.controller.js'
import { KeepCalendar } from './calendars/keep-calendar.js'
import { LoadCalendars } from './calendars/load-calendars.js'
import { Deadline } from './deadline.entity.js'
import { DeadlineEvent } from './deadline-event.entity.js'
import { DeadlineProposal } from './deadline-proposal.entity.js'
import { DeadlinesController } from './deadlines.controller.js'
import { DecideProposals } from './decide-proposals.js'
import { Laws } from './laws.js'
import { ProposalDecisionsController } from './proposals.controller.js'
import { RecountHandler } from './recount.handler.js'
import { KeepRule } from './rules/keep-rule.js'
import { RuleVersion } from './rules/rule-version.entity.js'
import { RulesController } from './rules/rules.controller.js'
import { WriteDeadline } from './write-deadline.js'

@Module({
  imports: [TypeOrmModule.forFeature([Deadline, DeadlineEvent, DeadlineProposal, CalendarVersion, RuleVersion, Reminder], 'app')],
  controllers: [DeadlinesController, ProposalDecisionsController, CalculatorController, CalendarsController, RulesController],
  providers: [WriteDeadline, DecideProposals, KeepCalendar, KeepRule, LoadCalendars, Laws],
  exports: [Laws],
})
export class DeadlinesModule {}

/** What the worker does with deadlines: counts them again. */
@Module({ providers: [RecountHandler, Laws] })
export class DeadlineRecountModule {}
