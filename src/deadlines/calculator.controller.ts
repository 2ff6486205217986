import { Controller, Get } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers } from '../platform/http/answers.js'
import { Query } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { calculate } from './calculate.js'
import { CalculatorQuery } from './calculator.schema.js'
import { ExplanationView } from './deadlines.schema.js'
import { Laws } from './laws.js'

@ApiTags('Deadlines')
@Controller('deadline-calculator')
export class CalculatorController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly laws: Laws,
  ) {}

  @Get()
  @Operation('calculateDeadline', 'Calculate a deadline without recording it')
  @Allow('signed_in')
  @Answers(ExplanationView)
  @Refuses(
    'deadline/bad_zone',
    'deadline/calendar_ends',
    'deadline/calendar_needed',
    'deadline/instant_needed',
    'deadline/no_working_day',
    'deadline/out_of_range',
    'deadline/rule_unknown',
    'deadline/trigger_unknown',
    'deadline/unknown_calendar',
    'deadline/zone_needed',
  )
  answer(@CurrentActor() actor: Actor, @Query() { question }: CalculatorQuery) {
    return this.work.read(actor, async (tx) => calculate(tx, await this.laws.now(tx), question))
  }
}
