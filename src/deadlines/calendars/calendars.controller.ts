import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Answers, Writes } from '../../platform/http/answers.js'
import { Allow } from '../../platform/http/policy.js'
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
  CalendarYear,
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
  @Allow('signed_in')
  @Answers(listOf(CalendarRow))
  list(@CurrentActor() actor: Actor) {
    return this.work.read(actor, async (tx) => ({ items: listCalendars(await this.laws.now(tx)) }))
  }

  @Get(':id')
  @Allow('signed_in')
  @Answers(CalendarView)
  view(
    @CurrentActor() actor: Actor,
    @Param({ schema: InCalendar }) params: z.infer<typeof InCalendar>,
    @Query({ schema: CalendarYear }) query: z.infer<typeof CalendarYear>,
  ) {
    return this.read(actor, params.id, query.year)
  }

  @Post()
  @Allow('calendar.manage')
  @Writes()
  @Answers(CalendarView, 201)
  async add(@CurrentActor() actor: Actor, @Body({ schema: CalendarBody }) body: z.infer<typeof CalendarBody>) {
    return this.read(actor, await this.addCalendar.run(actor, body.file, body.note))
  }

  @Post(':id/days')
  @Allow('calendar.manage')
  @Writes()
  @Answers(CalendarView, 201)
  async addDay(
    @CurrentActor() actor: Actor,
    @Param({ schema: InCalendar }) params: z.infer<typeof InCalendar>,
    @Body({ schema: CalendarDayBody }) body: z.infer<typeof CalendarDayBody>,
  ) {
    await this.addCalendarDay.run(actor, params.id, body)
    return this.read(actor, params.id, Number(body.on.slice(0, 4)))
  }

  @Post(':id/days/:on/remove')
  @Allow('calendar.manage')
  @Writes()
  @Answers(CalendarView)
  async removeDay(
    @CurrentActor() actor: Actor,
    @Param({ schema: InCalendarDay }) params: z.infer<typeof InCalendarDay>,
    @Body({ schema: CalendarDayRemoval }) body: z.infer<typeof CalendarDayRemoval>,
  ) {
    await this.removeCalendarDay.run(actor, params.id, params.on, body.note)
    return this.read(actor, params.id, Number(params.on.slice(0, 4)))
  }

  private read(actor: Actor, id: string, year?: number) {
    return this.work.read(actor, async (tx) => viewCalendar(tx, await this.laws.now(tx), id, year ?? tx.now.getUTCFullYear()))
  }
}
