import { Controller, Get, Res } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Settings } from '../platform/config/settings.js'
import type { Actor } from '../platform/database/actor.js'
import { Answers } from '../platform/http/answers.js'
import { Query } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { Calendar } from './calendar.js'
import { CalendarItemsView, CalendarQuery, DocketView } from './calendar.schema.js'
import { Docket } from './docket.js'
import { docketSheets } from './docket-sheets.js'

/** Deadlines across directives, by day. */
@ApiTags('Insight')
@Controller()
export class CalendarController {
  constructor(
    private readonly calendar: Calendar,
    private readonly docket: Docket,
    private readonly settings: Settings,
  ) {}

  @Get('calendar')
  @Operation('listCalendarItems', 'List deadlines by day')
  @Allow('signed_in')
  @Answers(CalendarItemsView)
  days(@CurrentActor() actor: Actor, @Query() query: CalendarQuery) {
    return this.calendar.run(actor, query)
  }

  @Get('docket')
  @Operation('getDocket', 'Show the docket')
  @Allow('signed_in')
  @Answers(DocketView)
  report(@CurrentActor() actor: Actor) {
    return this.docket.run(actor)
  }

  @Get('docket/xlsx')
  @Operation('getDocketSheet', 'Download the docket as a spreadsheet')
  @Allow('signed_in')
  async sheets(@CurrentActor() actor: Actor, @Res() reply: FastifyReply) {
    const docket = await this.docket.run(actor)
    const bytes = await docketSheets(actor.locale ?? this.settings.locale, docket, {
      name: actor.name,
      organisation: this.settings.organisation,
    })
    return reply
      .header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', `attachment; filename="docket-until-${docket.until}.xlsx"`)
      .header('cache-control', 'private, no-store')
      .send(bytes)
  }
}
