import { Body, Controller, Get, Param, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import { accessTo } from '../directives/access.js'
import { ReasonBody } from '../directives/directive.schema.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf } from '../platform/http/schemas.js'
import { AddSystem } from './add-system.js'
import { DeletionBody, HoldBody, HoldView, ReleaseBody, SystemBody } from './holds.schema.js'
import { listHolds } from './list-holds.js'
import { OpenHold } from './open-hold.js'
import { RecordDeletion } from './record-deletion.js'
import { ReleaseHold } from './release-hold.js'
import { VoidSystem } from './void-system.js'

@ApiTags('Holds and notices')
@Controller('directives/:reference')
export class HoldsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly openHold: OpenHold,
    private readonly releaseHold: ReleaseHold,
    private readonly addSystemUseCase: AddSystem,
    private readonly recordDeletionUseCase: RecordDeletion,
    private readonly voidSystemUseCase: VoidSystem,
  ) {}

  @Get('holds')
  @Allow('signed_in')
  @Answers(listOf(HoldView))
  holds(@CurrentActor() actor: Actor, @Param({ schema: InDirective }) params: z.infer<typeof InDirective>) {
    return this.work.read(actor, async (tx) => ({ items: await listHolds(tx, await accessTo(tx, params.reference)) }))
  }

  @Post('holds')
  @Allow('directive.edit')
  @Writes()
  @Answers(HoldView, 201)
  open(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @Body({ schema: HoldBody }) body: z.infer<typeof HoldBody>,
  ) {
    return this.openHold.run(actor, { ...params, ...body })
  }

  @Post('holds/:id/release')
  @Allow('directive.edit')
  @Changes()
  @Answers(HoldView)
  release(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: ReleaseBody }) body: z.infer<typeof ReleaseBody>,
  ) {
    return this.releaseHold.run(actor, { ...params, version, ...body })
  }

  @Post('holds/:id/systems')
  @Allow('directive.edit')
  @Writes()
  @Answers(HoldView, 201)
  addSystem(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @Body({ schema: SystemBody }) body: z.infer<typeof SystemBody>,
  ) {
    return this.addSystemUseCase.run(actor, { ...params, ...body })
  }

  @Post('hold-systems/:id/deletion')
  @Allow('directive.edit')
  @Changes()
  @Answers(HoldView)
  recordDeletion(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: DeletionBody }) body: z.infer<typeof DeletionBody>,
  ) {
    return this.recordDeletionUseCase.run(actor, { ...params, version, ...body })
  }

  @Post('hold-systems/:id/void')
  @Allow('directive.edit')
  @Changes()
  @Answers(HoldView)
  voidSystem(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: ReasonBody }) body: z.infer<typeof ReasonBody>,
  ) {
    return this.voidSystemUseCase.run(actor, { ...params, version, ...body })
  }
}
