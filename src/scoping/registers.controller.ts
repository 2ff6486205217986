import { Controller, Get, Patch, Post, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { z } from 'zod'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { Id, listOf, ReasonBody } from '../platform/http/schemas.js'
import { AddAxisItem } from './add-axis-item.js'
import { ChangeAxisItem } from './change-axis-item.js'
import { listAxisItems, listReadiness } from './lists.js'
import { RecordReadiness } from './record-readiness.js'
import { AxisItemBody, AxisItemChange, AxisItemView, ReadinessBody, ReadinessView, ReadinessWay } from './registers.schema.js'
import { RetireAxisItem } from './retire-axis-item.js'

const WithId = z.strictObject({ id: Id })
type WithId = z.infer<typeof WithId>
const OfProduct = z.strictObject({ id: Id, way: ReadinessWay })
type OfProduct = z.infer<typeof OfProduct>

/** Records of the whole organisation, not of a directive. */
@ApiTags('Scoping')
@Controller()
export class RegistersController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addAxisItem: AddAxisItem,
    private readonly changeAxisItem: ChangeAxisItem,
    private readonly retireAxisItem: RetireAxisItem,
    private readonly recordReadiness: RecordReadiness,
  ) {}

  @Get('scope-lists')
  @Operation('listScopeLists', 'List the products, groups, access paths and places of the organisation')
  @Allow('scope_list.manage')
  @Answers(listOf(AxisItemView))
  list(@CurrentActor() actor: Actor) {
    return this.work.read(actor, async (tx) => ({ items: await listAxisItems(tx) }))
  }

  @Post('scope-lists')
  @Operation('addScopeListItem', 'Add an item to a scope list')
  @Allow('scope_list.manage')
  @Writes()
  @Answers(AxisItemView, 201)
  @Refuses('resource/not_found', 'scope/name_taken')
  add(@CurrentActor() actor: Actor, @Body() body: AxisItemBody) {
    return this.addAxisItem.run(actor, body)
  }

  @Patch('scope-lists/:id')
  @Operation('changeScopeListItem', 'Change an item of a scope list')
  @Allow('scope_list.manage')
  @Changes()
  @Answers(AxisItemView)
  @Refuses('scope/item_retired', 'scope/name_taken')
  change(@CurrentActor() actor: Actor, @Params() params: WithId, @IfMatch() version: number, @Body() body: AxisItemChange) {
    return this.changeAxisItem.run(actor, { ...params, version, ...body })
  }

  @Post('scope-lists/:id/retire')
  @Operation('retireScopeListItem', 'Retire an item of a scope list')
  @Allow('scope_list.manage')
  @Changes()
  @Answers(AxisItemView)
  @Refuses('scope/item_retired')
  retire(@CurrentActor() actor: Actor, @Params() params: WithId, @IfMatch() version: number, @Body() body: ReasonBody) {
    return this.retireAxisItem.run(actor, { ...params, version, ...body })
  }

  @Get('readiness')
  @Operation('listReadiness', 'List how quickly each product can be restricted')
  @Allow('readiness.read')
  @Answers(listOf(ReadinessView))
  readiness(@CurrentActor() actor: Actor) {
    return this.work.read(actor, async (tx) => ({ items: await listReadiness(tx, actor) }))
  }

  /** The first time readiness is recorded, the client sends version 0. */
  @Put('readiness/:id/:way')
  @Operation('recordReadiness', 'Record how quickly a product can be restricted')
  @Allow('scope_list.manage')
  @Changes()
  @Answers(ReadinessView)
  @Refuses('readiness/proved_in_the_future', 'scope/item_retired')
  record(@CurrentActor() actor: Actor, @Params() params: OfProduct, @IfMatch() version: number, @Body() body: ReadinessBody) {
    return this.recordReadiness.run(actor, { ...params, version, ...body })
  }
}
