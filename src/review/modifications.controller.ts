import { Body, Controller, Param, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import { ReasonBody } from '../directives/directive.schema.js'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId } from '../platform/http/schemas.js'
import { AgreeModification } from './agree-modification.js'
import { ConfirmModification } from './confirm-modification.js'
import { ConfirmBody, ConfirmedView, ModificationBody, ModificationView } from './modification.schema.js'
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
  @Allow('directive.edit')
  @Writes()
  @Answers(ModificationView, 201)
  agree(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @Body({ schema: ModificationBody }) body: z.infer<typeof ModificationBody>,
  ) {
    return this.agreeModification.run(actor, { ...params, ...body })
  }

  @Post(':id/confirm')
  @Allow('directive.act')
  @Changes()
  @Answers(ConfirmedView)
  confirm(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: ConfirmBody }) body: z.infer<typeof ConfirmBody>,
  ) {
    return this.confirmModification.run(actor, { ...params, version, ...body })
  }

  @Post(':id/void')
  @Allow('directive.edit')
  @Changes()
  @Answers(ModificationView)
  void(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: ReasonBody }) body: z.infer<typeof ReasonBody>,
  ) {
    return this.voidModification.run(actor, { ...params, version, ...body })
  }
}
