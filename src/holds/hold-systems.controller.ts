import { Controller, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirectiveWithId, ReasonBody } from '../platform/http/schemas.js'
import { AddSystem } from './add-system.js'
import { HoldDeletionBody, HoldSystemBody, HoldView } from './holds.schema.js'
import { RecordDeletion } from './record-deletion.js'
import { VoidSystem } from './void-system.js'

/** The systems whose data a hold preserves. */
@ApiTags('Litigation holds and notices')
@Controller('directives/:reference')
export class HoldSystemsController {
  constructor(
    private readonly addSystemUseCase: AddSystem,
    private readonly recordDeletionUseCase: RecordDeletion,
    private readonly voidSystemUseCase: VoidSystem,
  ) {}

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
