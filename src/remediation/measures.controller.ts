import { Controller, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Changes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirectiveWithId, ReasonBody } from '../platform/http/schemas.js'
import { ChangeVerifier } from './change-verifier.js'
import { DropMeasure } from './drop-measure.js'
import { DependenciesBody, MeasureView, VerifierBody } from './remediation.schema.js'
import { SetDependencies } from './set-dependencies.js'

/** Changes to a measure after it was planned. */
@ApiTags('Remediation')
@Controller('directives/:reference/measures/:id')
export class MeasuresController {
  constructor(
    private readonly dropMeasure: DropMeasure,
    private readonly changeVerifier: ChangeVerifier,
    private readonly setDependencies: SetDependencies,
  ) {}

  @Post('drop')
  @Operation('dropMeasure', 'Drop a measure')
  @Allow('directive.edit')
  @Changes()
  @Answers(MeasureView)
  @Refuses('measure/dropped', 'measure/released')
  drop(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @IfMatch() version: number, @Body() body: ReasonBody) {
    return this.dropMeasure.run(actor, { ...params, version, ...body })
  }

  @Post('verifier')
  @Operation('changeVerifier', 'Change the verifier of a measure')
  @Allow('directive.edit')
  @Changes()
  @Answers(MeasureView)
  @Refuses('measure/dropped', 'measure/owner_verifies', 'task/person_cannot_work')
  verifier(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: VerifierBody,
  ) {
    return this.changeVerifier.run(actor, { ...params, version, ...body })
  }

  @Post('dependencies')
  @Operation('changeDependencies', 'Set what a measure depends on')
  @Allow('directive.edit')
  @Changes()
  @Answers(MeasureView)
  @Refuses('measure/circle', 'measure/dropped', 'release/waiting')
  dependencies(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: DependenciesBody,
  ) {
    return this.setDependencies.run(actor, { ...params, version, ...body })
  }
}
