import { Controller, Get, Patch, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { accessTo } from '../directives/access.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Body, Params, Query } from '../platform/http/inputs.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf, ReasonBody } from '../platform/http/schemas.js'
import { listOptions } from './lists.js'
import { EntriesBody, EntryView, OptionBody, OptionView, ScopeItemsBody, ScopeQuery, ScopeView } from './scoping.schema.js'
import { AnswerCells, SetScopeItems } from './set-scope.js'
import { NO_SCOPE, viewScope } from './view-scope.js'
import { WeighOptions } from './weigh-options.js'

@ApiTags('Scoping')
@Controller('directives/:reference')
export class ScopingController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly setItems: SetScopeItems,
    private readonly answerCells: AnswerCells,
    private readonly options: WeighOptions,
  ) {}

  @Get('scope')
  @Allow('signed_in')
  @Answers(ScopeView)
  view(@CurrentActor() actor: Actor, @Params() params: InDirective, @Query() query: ScopeQuery) {
    return this.work.read(actor, async (tx) => {
      const { directive, sees } = await accessTo(tx, params.reference)
      return sees('scope') ? viewScope(tx, directive.id, query) : NO_SCOPE
    })
  }

  @Post('scope/items')
  @Allow('directive.edit')
  @Writes()
  @Answers(ScopeView)
  items(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: ScopeItemsBody) {
    return this.setItems.run(actor, { ...params, ...body })
  }

  /** Each entry says which version of it was seen: a lawyer fills rows, and one If-Match cannot stand for many cells. */
  @Post('scope/entries')
  @Allow('directive.edit')
  @Writes()
  @Answers(listOf(EntryView))
  answer(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: EntriesBody) {
    return this.answerCells.run(actor, { ...params, ...body })
  }

  @Get('options')
  @Allow('signed_in')
  @Answers(listOf(OptionView))
  listOptions(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => {
      const { directive, sees } = await accessTo(tx, params.reference)
      return { items: sees('option') ? await listOptions(tx, directive.id) : [] }
    })
  }

  @Post('options')
  @Allow('directive.edit')
  @Writes()
  @Answers(OptionView, 201)
  addOption(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: OptionBody) {
    return this.options.add(actor, { ...params, ...body })
  }

  @Patch('options/:id')
  @Allow('directive.edit')
  @Changes()
  @Answers(OptionView)
  changeOption(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: OptionBody,
  ) {
    return this.options.change(actor, { ...params, version, ...body })
  }

  @Post('options/:id/withdraw')
  @Allow('directive.edit')
  @Changes()
  @Answers(OptionView)
  withdrawOption(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ReasonBody,
  ) {
    return this.options.withdraw(actor, { ...params, version, ...body })
  }
}
