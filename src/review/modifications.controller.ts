import { Controller, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, ReasonBody } from '../platform/http/schemas.js'
import { AgreeModification } from './agree-modification.js'
import { ConfirmModification } from './confirm-modification.js'
import { ModificationBody, ModificationConfirmBody, ModificationConfirmedView, ModificationView } from './modification.schema.js'
import { VoidModification } from './void-modification.js'

@ApiTags('Legal review')
@Controller('directives/:reference/modifications')
export class ModificationsController {
  constructor(
    private readonly agreeModification: AgreeModification,
    private readonly confirmModification: ConfirmModification,
    private readonly voidModification: VoidModification,
  ) {}

  @Post()
  @Operation('recordModification', 'Record a modification agreed with the agency')
  @Allow('directive.edit')
  @Writes()
  @Answers(ModificationView, 201)
  @Refuses('review/in_the_future')
  agree(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: ModificationBody) {
    return this.agreeModification.run(actor, { ...params, ...body })
  }

  @Post(':id/confirm')
  @Operation('confirmModification', 'File the document that confirms a modification')
  @Allow('directive.act')
  @Changes()
  @Answers(ModificationConfirmedView)
  @Refuses('review/modification_settled')
  confirm(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ModificationConfirmBody,
  ) {
    return this.confirmModification.run(actor, { ...params, version, ...body })
  }

  @Post(':id/void')
  @Operation('voidModification', 'Void a modification')
  @Allow('directive.edit')
  @Changes()
  @Answers(ModificationView)
  @Refuses('review/modification_settled')
  void(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @IfMatch() version: number, @Body() body: ReasonBody) {
    return this.voidModification.run(actor, { ...params, version, ...body })
  }
}
