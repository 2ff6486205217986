import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { accessTo } from '../directives/access.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Writes } from '../platform/http/answers.js'
import { Body, Params, Query } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { InDirective, listOf } from '../platform/http/schemas.js'
import { AnswerCells } from './answer-cells.js'
import { EntriesBody, EntryView, ScopeItemsBody, ScopeQuery, ScopeView } from './scoping.schema.js'
import { SetScopeItems } from './set-scope-items.js'
import { visibleScope } from './view-scope.js'

@ApiTags('Scoping')
@Controller('directives/:reference')
export class ScopingController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly setItems: SetScopeItems,
    private readonly answerCells: AnswerCells,
  ) {}

  @Get('scope')
  @Operation('getScope', 'Show the scope matrix')
  @Allow('signed_in')
  @Answers(ScopeView)
  view(@CurrentActor() actor: Actor, @Params() params: InDirective, @Query() query: ScopeQuery) {
    return this.work.read(actor, async (tx) => visibleScope(tx, await accessTo(tx, params.reference), query))
  }

  @Post('scope/items')
  @Operation('chooseScopeItems', 'Choose what the scope covers')
  @Allow('directive.edit')
  @Writes()
  @Answers(ScopeView)
  @Refuses('scope/item_retired', 'scope/too_wide')
  items(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: ScopeItemsBody) {
    return this.setItems.run(actor, { ...params, ...body })
  }

  /** Each entry states the version that was seen: a lawyer fills in rows, and one If-Match cannot cover many cells. */
  @Post('scope/entries')
  @Operation('answerScope', 'Decide entries of the scope')
  @Allow('directive.edit')
  @Writes()
  @Answers(listOf(EntryView))
  @Refuses('resource/stale')
  answer(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: EntriesBody) {
    return this.answerCells.run(actor, { ...params, ...body })
  }
}
