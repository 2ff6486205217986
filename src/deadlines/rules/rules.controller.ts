import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../../platform/http/answers.js'
import { Allow } from '../../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../../platform/http/request-actor.js'
import { listOf } from '../../platform/http/schemas.js'
import { AddRule } from './add-rule.js'
import { ChangeRule } from './change-rule.js'
import { listRules, viewRule } from './list-rules.js'
import { RetireRule } from './retire-rule.js'
import { InRule, RuleBody, RuleRetirement, RuleRow, RuleView } from './rules.schema.js'

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
  @Allow('signed_in')
  @Answers(listOf(RuleRow))
  list(@CurrentActor() actor: Actor) {
    return this.work.read(actor, async (tx) => ({ items: await listRules(tx) }))
  }

  @Get(':id')
  @Allow('signed_in')
  @Answers(RuleView)
  view(@CurrentActor() actor: Actor, @Param({ schema: InRule }) params: z.infer<typeof InRule>) {
    return this.read(actor, params.id)
  }

  @Post()
  @Allow('rule.manage')
  @Writes()
  @Answers(RuleView, 201)
  async add(@CurrentActor() actor: Actor, @Body({ schema: RuleBody }) body: z.infer<typeof RuleBody>) {
    return this.read(actor, await this.addRule.run(actor, body.rule, body.note))
  }

  @Patch(':id')
  @Allow('rule.manage')
  @Changes()
  @Answers(RuleView)
  async change(
    @CurrentActor() actor: Actor,
    @Param({ schema: InRule }) params: z.infer<typeof InRule>,
    @IfMatch() version: number,
    @Body({ schema: RuleBody }) body: z.infer<typeof RuleBody>,
  ) {
    await this.changeRule.run(actor, params.id, version, body.rule, body.note)
    return this.read(actor, params.id)
  }

  @Post(':id/retire')
  @Allow('rule.manage')
  @Changes()
  @Answers(RuleRow.pick({ id: true }))
  async retire(
    @CurrentActor() actor: Actor,
    @Param({ schema: InRule }) params: z.infer<typeof InRule>,
    @IfMatch() version: number,
    @Body({ schema: RuleRetirement }) body: z.infer<typeof RuleRetirement>,
  ) {
    await this.retireRule.run(actor, params.id, version, body.note)
    return { id: params.id }
  }

  private read(actor: Actor, id: string) {
    return this.work.read(actor, (tx) => viewRule(tx, id))
  }
}
