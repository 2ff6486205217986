import { Controller, Get, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Writes } from '../platform/http/answers.js'
import { Body } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow, Asks } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { CalendarMailBody, CalendarMailView } from './calendar-mail.schema.js'
import { ChooseCalendarMail } from './choose-calendar-mail.js'
import { ShowCalendarMail } from './show-calendar-mail.js'

/** The caller's own choice of calendar entries by mail. */
@ApiTags('Account')
@Controller('account/calendar-mail')
export class CalendarMailController {
  constructor(
    private readonly showCalendarMail: ShowCalendarMail,
    private readonly chooseCalendarMail: ChooseCalendarMail,
  ) {}

  @Get()
  @Operation('getCalendarMail', 'Show whether you get calendar invitations by mail')
  @Allow('signed_in')
  @Asks('in_person')
  @Answers(CalendarMailView)
  show(@CurrentActor() actor: Actor) {
    return this.showCalendarMail.run(actor)
  }

  @Put()
  @Operation('changeCalendarMail', 'Choose whether you get calendar invitations by mail')
  @Allow('signed_in')
  @Asks('in_person')
  @Writes()
  @Answers(CalendarMailView)
  @Refuses('resource/not_found')
  choose(@CurrentActor() actor: Actor, @Body() body: CalendarMailBody) {
    return this.chooseCalendarMail.run(actor, body)
  }
}
