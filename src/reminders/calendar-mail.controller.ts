import { Body, Controller, Get, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Writes } from '../platform/http/answers.js'
import { Allow, Asks } from '../platform/http/policy.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { CalendarMailView } from './calendar-mail.js'
import { CalendarMailBody, ChooseCalendarMail } from './choose-calendar-mail.js'
import { ShowCalendarMail } from './show-calendar-mail.js'

/** One's own choice of calendar entries by mail. */
@ApiTags('Account')
@Controller('account/calendar-mail')
export class CalendarMailController {
  constructor(
    private readonly showCalendarMail: ShowCalendarMail,
    private readonly chooseCalendarMail: ChooseCalendarMail,
  ) {}

  @Get()
  @Allow('signed_in')
  @Asks('in_person')
  @Answers(CalendarMailView)
  show(@CurrentActor() actor: Actor) {
    return this.showCalendarMail.run(actor)
  }

  @Put()
  @Allow('signed_in')
  @Asks('in_person')
  @Writes()
  @Answers(CalendarMailView)
  choose(@CurrentActor() actor: Actor, @Body({ schema: CalendarMailBody }) body: z.infer<typeof CalendarMailBody>) {
    return this.chooseCalendarMail.run(actor, body)
  }
}
