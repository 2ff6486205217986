import { Body, Controller, Get, Param, Patch, Post, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { z } from 'zod'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { Id, listOf, Reason } from '../platform/http/schemas.js'
import { AddAxisItem } from './add-axis-item.js'
import { ChangeAxisItem } from './change-axis-item.js'
import { listAxisItems, listReadiness } from './lists.js'
import { RecordReadiness } from './record-readiness.js'
import { AxisItemBody, AxisItemChange, AxisItemView, ReadinessBody, ReadinessView, WayName } from './registers.schema.js'
import { RetireAxisItem } from './retire-axis-item.js'

const WithId = z.strictObject({ id: Id })
const OfProduct = z.strictObject({ id: Id, way: WayName })
const RetireBody = z.strictObject({ reason: Reason })

/** What is the whole organisation's, and no directive's. */
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
  @Allow('scope_list.manage')
  @Answers(listOf(AxisItemView))
  list(@CurrentActor() actor: Actor) {
    return this.work.read(actor, async (tx) => ({ items: await listAxisItems(tx) }))
  }

  @Post('scope-lists')
  @Allow('scope_list.manage')
  @Writes()
  @Answers(AxisItemView, 201)
  add(@CurrentActor() actor: Actor, @Body({ schema: AxisItemBody }) body: z.infer<typeof AxisItemBody>) {
    return this.addAxisItem.run(actor, body)
  }

  @Patch('scope-lists/:id')
  @Allow('scope_list.manage')
  @Changes()
  @Answers(AxisItemView)
  change(
    @CurrentActor() actor: Actor,
    @Param({ schema: WithId }) params: z.infer<typeof WithId>,
    @IfMatch() version: number,
    @Body({ schema: AxisItemChange }) body: z.infer<typeof AxisItemChange>,
  ) {
    return this.changeAxisItem.run(actor, { ...params, version, ...body })
  }

  @Post('scope-lists/:id/retire')
  @Allow('scope_list.manage')
  @Changes()
  @Answers(AxisItemView)
  retire(
    @CurrentActor() actor: Actor,
    @Param({ schema: WithId }) params: z.infer<typeof WithId>,
    @IfMatch() version: number,
    @Body({ schema: RetireBody }) body: z.infer<typeof RetireBody>,
  ) {
    return this.retireAxisItem.run(actor, { ...params, version, ...body })
  }

  @Get('readiness')
  @Allow('readiness.read')
  @Answers(listOf(ReadinessView))
  readiness(@CurrentActor() actor: Actor) {
    return this.work.read(actor, async (tx) => ({ items: await listReadiness(tx, actor) }))
  }

  /** Its first recording changes version 0. */
  @Put('readiness/:id/:way')
  @Allow('scope_list.manage')
  @Changes()
  @Answers(ReadinessView)
  record(
    @CurrentActor() actor: Actor,
    @Param({ schema: OfProduct }) params: z.infer<typeof OfProduct>,
    @IfMatch() version: number,
    @Body({ schema: ReadinessBody }) body: z.infer<typeof ReadinessBody>,
  ) {
    return this.recordReadiness.run(actor, { ...params, version, ...body })
  }
}
