import { Controller, Get, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import type { Actor } from '../platform/database/actor.js'
import { Answers } from '../platform/http/answers.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { Calendar } from './calendar.js'
import { CalendarQuery, CalendarView } from './calendar.schema.js'

/** Deadlines across directives, by day. */
@ApiTags('Insight')
@Controller()
export class CalendarController {
  constructor(private readonly calendar: Calendar) {}

  @Get('calendar')
  @Allow('signed_in')
  @Answers(CalendarView)
  days(@CurrentActor() actor: Actor, @Query({ schema: CalendarQuery }) query: z.infer<typeof CalendarQuery>) {
    return this.calendar.run(actor, query)
  }
}
