import { Controller, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, ReasonBody } from '../platform/http/schemas.js'
import { AgreeModification, ConfirmModification, VoidModification } from './agree-modification.js'
import { ModificationBody, ModificationConfirmBody, ModificationConfirmedView, ModificationView } from './modification.schema.js'

@ApiTags('Legal review')
@Controller('directives/:reference/modifications')
export class ModificationsController {
  constructor(
    private readonly agreeModification: AgreeModification,
    private readonly confirmModification: ConfirmModification,
    private readonly voidModification: VoidModification,
  ) {}

  @Post()
  @Allow('directive.edit')
  @Writes()
  @Answers(ModificationView, 201)
  agree(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: ModificationBody) {
    return this.agreeModification.run(actor, { ...params, ...body })
  }

  @Post(':id/confirm')
  @Allow('directive.act')
  @Changes()
  @Answers(ModificationConfirmedView)
  confirm(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ModificationConfirmBody,
  ) {
    return this.confirmModification.run(actor, { ...params, version, ...body })
  }

  @Post(':id/void')
  @Allow('directive.edit')
  @Changes()
  @Answers(ModificationView)
  void(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @IfMatch() version: number, @Body() body: ReasonBody) {
    return this.voidModification.run(actor, { ...params, version, ...body })
  }
}
