import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { z } from 'zod'
import { accessTo } from '../directives/access.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf, Reason } from '../platform/http/schemas.js'
import { AddOption } from './add-option.js'
import { AnswerCells } from './answer-cells.js'
import { ChangeOption } from './change-option.js'
import { listOptions } from './lists.js'
import { EntriesBody, EntryView, OptionBody, OptionView, ScopeItemsBody, ScopeQuery, ScopeView } from './scoping.schema.js'
import { SetScopeItems } from './set-scope-items.js'
import { NO_SCOPE, viewScope } from './view-scope.js'
import { WithdrawOption } from './withdraw-option.js'

type Here = z.infer<typeof InDirective>
type There = z.infer<typeof InDirectiveWithId>
const WithdrawBody = z.strictObject({ reason: Reason })

@ApiTags('Scoping')
@Controller('directives/:reference')
export class ScopingController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly setItems: SetScopeItems,
    private readonly answerCells: AnswerCells,
    private readonly addOptionUseCase: AddOption,
    private readonly changeOptionUseCase: ChangeOption,
    private readonly withdrawOptionUseCase: WithdrawOption,
  ) {}

  @Get('scope')
  @Allow('signed_in')
  @Answers(ScopeView)
  view(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: Here,
    @Query({ schema: ScopeQuery }) query: z.infer<typeof ScopeQuery>,
  ) {
    return this.work.read(actor, async (tx) => {
      const { directive, sees } = await accessTo(tx, params.reference)
      return sees('scope') ? viewScope(tx, directive.id, query) : NO_SCOPE
    })
  }

  @Post('scope/items')
  @Allow('directive.edit')
  @Writes()
  @Answers(ScopeView)
  items(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: Here,
    @Body({ schema: ScopeItemsBody }) body: z.infer<typeof ScopeItemsBody>,
  ) {
    return this.setItems.run(actor, { ...params, ...body })
  }

  /** Each entry says which version of it was seen: a lawyer fills rows, and one If-Match cannot stand for many cells. */
  @Post('scope/entries')
  @Allow('directive.edit')
  @Writes()
  @Answers(listOf(EntryView))
  answer(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: Here,
    @Body({ schema: EntriesBody }) body: z.infer<typeof EntriesBody>,
  ) {
    return this.answerCells.run(actor, { ...params, ...body })
  }

  @Get('options')
  @Allow('signed_in')
  @Answers(listOf(OptionView))
  listOptions(@CurrentActor() actor: Actor, @Param({ schema: InDirective }) params: Here) {
    return this.work.read(actor, async (tx) => {
      const { directive, sees } = await accessTo(tx, params.reference)
      return { items: sees('option') ? await listOptions(tx, directive.id) : [] }
    })
  }

  @Post('options')
  @Allow('directive.edit')
  @Writes()
  @Answers(OptionView, 201)
  addOption(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: Here,
    @Body({ schema: OptionBody }) body: z.infer<typeof OptionBody>,
  ) {
    return this.addOptionUseCase.run(actor, { ...params, ...body })
  }

  @Patch('options/:id')
  @Allow('directive.edit')
  @Changes()
  @Answers(OptionView)
  changeOption(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: There,
    @IfMatch() version: number,
    @Body({ schema: OptionBody }) body: z.infer<typeof OptionBody>,
  ) {
    return this.changeOptionUseCase.run(actor, { ...params, version, ...body })
  }

  @Post('options/:id/withdraw')
  @Allow('directive.edit')
  @Changes()
  @Answers(OptionView)
  withdrawOption(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: There,
    @IfMatch() version: number,
    @Body({ schema: WithdrawBody }) body: z.infer<typeof WithdrawBody>,
  ) {
    return this.withdrawOptionUseCase.run(actor, { ...params, version, ...body })
  }
}
