import { Controller, Get, Post } from '@nestjs/common'
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
import { AddSystem } from './add-system.js'
import { HoldBody, HoldDeletionBody, HoldSystemBody, HoldView, ReleaseBody } from './holds.schema.js'
import { listHolds } from './list-holds.js'
import { OpenHold } from './open-hold.js'
import { RecordDeletion } from './record-deletion.js'
import { ReleaseHold } from './release-hold.js'
import { VoidSystem } from './void-system.js'

@ApiTags('Litigation holds and notices')
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
  @Operation('listHolds', 'List litigation holds')
  @Allow('signed_in')
  @Answers(listOf(HoldView))
  holds(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => ({ items: await listHolds(tx, await accessTo(tx, params.reference)) }))
  }

  @Post('holds')
  @Operation('openHold', 'Open a litigation hold')
  @Allow('directive.edit')
  @Writes()
  @Answers(HoldView, 201)
  open(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: HoldBody) {
    return this.openHold.run(actor, { ...params, ...body })
  }

  @Post('holds/:id/release')
  @Operation('releaseHold', 'Release a litigation hold')
  @Allow('directive.edit')
  @Changes()
  @Answers(HoldView)
  @Refuses('hold/release_words_needed', 'hold/released', 'notice/reveals')
  release(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ReleaseBody,
  ) {
    return this.releaseHold.run(actor, { ...params, version, ...body })
  }

  @Post('holds/:id/systems')
  @Operation('addHoldSystem', 'Add a system whose data a hold preserves')
  @Allow('directive.edit')
  @Writes()
  @Answers(HoldView, 201)
  @Refuses('hold/released')
  addSystem(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @Body() body: HoldSystemBody) {
    return this.addSystemUseCase.run(actor, { ...params, ...body })
  }

  @Post('hold-systems/:id/deletion')
  @Operation('recordHoldDeletion', 'Record how automatic deletion in a system is handled')
  @Allow('directive.edit')
  @Changes()
  @Answers(HoldView)
  @Refuses('hold/off_in_the_future', 'hold/released', 'hold/system_void')
  recordDeletion(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: HoldDeletionBody,
  ) {
    return this.recordDeletionUseCase.run(actor, { ...params, version, ...body })
  }

  @Post('hold-systems/:id/void')
  @Operation('voidHoldSystem', 'Void a system of a hold')
  @Allow('directive.edit')
  @Changes()
  @Answers(HoldView)
  @Refuses('hold/released', 'hold/system_void')
  voidSystem(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ReasonBody,
  ) {
    return this.voidSystemUseCase.run(actor, { ...params, version, ...body })
  }
}
