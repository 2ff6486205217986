import { Controller, Get, Patch, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { accessTo } from '../directives/access.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf, ReasonBody } from '../platform/http/schemas.js'
import { AddOption } from './add-option.js'
import { ChangeOption } from './change-option.js'
import { visibleOptions } from './lists.js'
import { OptionBody, OptionView } from './scoping.schema.js'
import { WithdrawOption } from './withdraw-option.js'

/** The options considered for compliance. */
@ApiTags('Scoping')
@Controller('directives/:reference')
export class OptionsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addOptionUseCase: AddOption,
    private readonly changeOptionUseCase: ChangeOption,
    private readonly withdrawOptionUseCase: WithdrawOption,
  ) {}

  @Get('options')
  @Operation('listOptions', 'List the options considered')
  @Allow('signed_in')
  @Answers(listOf(OptionView))
  listOptions(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => ({ items: await visibleOptions(tx, await accessTo(tx, params.reference)) }))
  }

  @Post('options')
  @Operation('addOption', 'Add an option')
  @Allow('directive.edit')
  @Writes()
  @Answers(OptionView, 201)
  addOption(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: OptionBody) {
    return this.addOptionUseCase.run(actor, { ...params, ...body })
  }

  @Patch('options/:id')
  @Operation('changeOption', 'Change an option')
  @Allow('directive.edit')
  @Changes()
  @Answers(OptionView)
  @Refuses('option/decided', 'option/withdrawn')
  changeOption(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: OptionBody,
  ) {
    return this.changeOptionUseCase.run(actor, { ...params, version, ...body })
  }

  @Post('options/:id/withdraw')
  @Operation('withdrawOption', 'Withdraw an option')
  @Allow('directive.edit')
  @Changes()
  @Answers(OptionView)
  @Refuses('option/decided', 'option/withdrawn')
  withdrawOption(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ReasonBody,
  ) {
    return this.withdrawOptionUseCase.run(actor, { ...params, version, ...body })
  }
}
