import { Body, Controller, Get, Param, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import { accessTo } from '../directives/access.js'
import { ReasonBody } from '../directives/directive.schema.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Allow, Asks } from '../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf } from '../platform/http/schemas.js'
import { BringEvidence } from './bring-evidence.js'
import { GiveCommitment } from './give-commitment.js'
import { JudgeEvidence } from './judge-evidence.js'
import { listCommitments, listMeasures } from './lists.js'
import { PlanMeasure } from './plan-measure.js'
import { CommitmentBody, CommitmentView, EvidenceBody, MeasureBody, MeasureView } from './remediation.schema.js'

@ApiTags('Remediation')
@Controller('directives/:reference')
export class RemediationController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly planMeasure: PlanMeasure,
    private readonly bringEvidence: BringEvidence,
    private readonly judgeEvidence: JudgeEvidence,
    private readonly giveCommitment: GiveCommitment,
  ) {}

  @Get('measures')
  @Allow('signed_in')
  @Answers(listOf(MeasureView))
  measures(@CurrentActor() actor: Actor, @Param({ schema: InDirective }) params: z.infer<typeof InDirective>) {
    return this.work.read(actor, async (tx) => {
      const access = await accessTo(tx, params.reference)
      const { sees } = access
      const measures = await listMeasures(tx, access)
      return {
        items: measures.filter((measure) =>
          sees('measure', { own: [measure.person.id, measure.verifier.id].includes(actor.id) }),
        ),
      }
    })
  }

  @Post('measures')
  @Allow('directive.edit')
  @Writes()
  @Answers(MeasureView, 201)
  plan(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @Body({ schema: MeasureBody }) body: z.infer<typeof MeasureBody>,
  ) {
    return this.planMeasure.run(actor, { ...params, ...body })
  }

  @Post('measures/:id/evidence')
  @Allow('task.complete')
  @Writes()
  @Answers(MeasureView, 201)
  bring(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @Body({ schema: EvidenceBody }) body: z.infer<typeof EvidenceBody>,
  ) {
    return this.bringEvidence.run(actor, { ...params, ...body })
  }

  @Post('evidence/:id/accept')
  @Allow('task.complete')
  @Asks('fresh')
  @Changes()
  @Answers(MeasureView)
  accept(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
  ) {
    return this.judgeEvidence.run(actor, { ...params, version, verdict: 'accept' })
  }

  @Post('evidence/:id/reject')
  @Allow('task.complete')
  @Changes()
  @Answers(MeasureView)
  reject(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: ReasonBody }) body: z.infer<typeof ReasonBody>,
  ) {
    return this.judgeEvidence.run(actor, { ...params, version, verdict: 'reject', ...body })
  }

  @Get('commitments')
  @Allow('signed_in')
  @Answers(listOf(CommitmentView))
  commitments(@CurrentActor() actor: Actor, @Param({ schema: InDirective }) params: z.infer<typeof InDirective>) {
    return this.work.read(actor, async (tx) => {
      const { directive, sees } = await accessTo(tx, params.reference)
      return { items: sees('decision') ? await listCommitments(tx, directive.id) : [] }
    })
  }

  @Post('commitments')
  @Allow('directive.edit')
  @Writes()
  @Answers(CommitmentView, 201)
  commit(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @Body({ schema: CommitmentBody }) body: z.infer<typeof CommitmentBody>,
  ) {
    return this.giveCommitment.run(actor, { ...params, ...body })
  }
}
