import { Controller, Get, Patch, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../../platform/http/answers.js'
import { Body, Params } from '../../platform/http/inputs.js'
import { Operation } from '../../platform/http/operation.js'
import { Allow } from '../../platform/http/policy.js'
import { Refuses } from '../../platform/http/refusals.js'
import { CurrentActor, IfMatch } from '../../platform/http/request-actor.js'
import { listOf } from '../../platform/http/schemas.js'
import { AddRule } from './add-rule.js'
import { ChangeRule } from './change-rule.js'
import { listRules, viewRule } from './list-rules.js'
import { RetireRule } from './retire-rule.js'
import { InRule, RuleBody, RuleRef, RuleRetirement, RuleRow, RuleView } from './rules.schema.js'

@ApiTags('Rules')
@Controller('rules')
export class RulesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addRule: AddRule,
    private readonly changeRule: ChangeRule,
    private readonly retireRule: RetireRule,
  ) {}

  @Get()
  @Operation('listRules', 'List deadline rules')
  @Allow('signed_in')
  @Answers(listOf(RuleRow))
  list(@CurrentActor() actor: Actor) {
    return this.work.read(actor, async (tx) => ({ items: await listRules(tx) }))
  }

  @Get(':id')
  @Operation('getRule', 'Show a deadline rule')
  @Allow('signed_in')
  @Answers(RuleView)
  view(@CurrentActor() actor: Actor, @Params() params: InRule) {
    return this.read(actor, params.id)
  }

  @Post()
  @Operation('addRule', 'Add a deadline rule')
  @Allow('rule.manage')
  @Writes()
  @Answers(RuleView, 201)
  @Refuses('deadline/rule_taken', 'deadline/unknown_calendar', 'resource/not_found')
  async add(@CurrentActor() actor: Actor, @Body() body: RuleBody) {
    return this.read(actor, await this.addRule.run(actor, body.rule, body.note))
  }

  @Patch(':id')
  @Operation('changeRule', 'Change a deadline rule')
  @Allow('rule.manage')
  @Changes()
  @Answers(RuleView)
  @Refuses('deadline/rule_unreadable', 'deadline/unknown_calendar')
  async change(@CurrentActor() actor: Actor, @Params() params: InRule, @IfMatch() version: number, @Body() body: RuleBody) {
    await this.changeRule.run(actor, params.id, version, body.rule, body.note)
    return this.read(actor, params.id)
  }

  @Post(':id/retire')
  @Operation('retireRule', 'Retire a deadline rule')
  @Allow('rule.manage')
  @Changes()
  @Answers(RuleRef)
  async retire(@CurrentActor() actor: Actor, @Params() params: InRule, @IfMatch() version: number, @Body() body: RuleRetirement) {
    await this.retireRule.run(actor, params.id, version, body.note)
    return { id: params.id }
  }

  private read(actor: Actor, id: string) {
    return this.work.read(actor, (tx) => viewRule(tx, id))
  }
}
