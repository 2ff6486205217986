import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Answers, Writes } from '../../platform/http/answers.js'
import { Body, Params, Query } from '../../platform/http/inputs.js'
import { Operation } from '../../platform/http/operation.js'
import { Allow } from '../../platform/http/policy.js'
import { Refuses } from '../../platform/http/refusals.js'
import { CurrentActor } from '../../platform/http/request-actor.js'
import { listOf } from '../../platform/http/schemas.js'
import { Laws } from '../laws.js'
import { AddCalendar } from './add-calendar.js'
import { AddCalendarDay } from './add-calendar-day.js'
import {
  CalendarBody,
  CalendarDayBody,
  CalendarDayRemoval,
  CalendarRow,
  CalendarView,
  CalendarYearQuery,
  InCalendar,
  InCalendarDay,
} from './calendars.schema.js'
import { listCalendars, viewCalendar } from './list-calendars.js'
import { RemoveCalendarDay } from './remove-calendar-day.js'

@ApiTags('Calendars')
@Controller('calendars')
export class CalendarsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly laws: Laws,
    private readonly addCalendarDay: AddCalendarDay,
    private readonly removeCalendarDay: RemoveCalendarDay,
    private readonly addCalendar: AddCalendar,
  ) {}

  @Get()
  @Operation('listCalendars', 'List working-day calendars')
  @Allow('signed_in')
  @Answers(listOf(CalendarRow))
  @Refuses('deadline/unknown_calendar')
  list(@CurrentActor() actor: Actor) {
    return this.work.read(actor, async (tx) => ({ items: listCalendars(await this.laws.now(tx)) }))
  }

  @Get(':id')
  @Operation('getCalendar', 'Show a working-day calendar')
  @Allow('signed_in')
  @Answers(CalendarView)
  @Refuses('deadline/unknown_calendar')
  view(@CurrentActor() actor: Actor, @Params() params: InCalendar, @Query() query: CalendarYearQuery) {
    return this.read(actor, params.id, query.year)
  }

  @Post()
  @Operation('addCalendar', 'Add a working-day calendar')
  @Allow('calendar.manage')
  @Writes()
  @Answers(CalendarView, 201)
  @Refuses('deadline/calendar_taken', 'deadline/calendar_unreadable', 'deadline/unknown_calendar', 'resource/not_found')
  async add(@CurrentActor() actor: Actor, @Body() body: CalendarBody) {
    return this.read(actor, await this.addCalendar.run(actor, body.file, body.note))
  }

  @Post(':id/days')
  @Operation('addCalendarDay', 'Add a one-off holiday, closure or working day')
  @Allow('calendar.manage')
  @Writes()
  @Answers(CalendarView, 201)
  @Refuses('deadline/calendar_day_taken', 'deadline/calendar_ends', 'deadline/unknown_calendar')
  async addDay(@CurrentActor() actor: Actor, @Params() params: InCalendar, @Body() body: CalendarDayBody) {
    await this.addCalendarDay.run(actor, params.id, body)
    return this.read(actor, params.id, Number(body.on.slice(0, 4)))
  }

  @Post(':id/days/:on/remove')
  @Operation('removeCalendarDay', 'Remove a one-off day')
  @Allow('calendar.manage')
  @Writes()
  @Answers(CalendarView)
  @Refuses('deadline/unknown_calendar')
  async removeDay(@CurrentActor() actor: Actor, @Params() params: InCalendarDay, @Body() body: CalendarDayRemoval) {
    await this.removeCalendarDay.run(actor, params.id, params.on, body.note)
    return this.read(actor, params.id, Number(params.on.slice(0, 4)))
  }

  private read(actor: Actor, id: string, year?: number) {
    return this.work.read(actor, async (tx) => viewCalendar(tx, await this.laws.now(tx), id, year ?? tx.now.getUTCFullYear()))
  }
}
