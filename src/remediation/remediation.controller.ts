import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { accessTo } from '../directives/access.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow, Asks } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf, ReasonBody } from '../platform/http/schemas.js'
import { BringEvidence } from './bring-evidence.js'
import { GiveCommitment } from './give-commitment.js'
import { JudgeEvidence } from './judge-evidence.js'
import { visibleCommitments, visibleMeasures } from './lists.js'
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
  @Operation('listMeasures', 'List measures')
  @Allow('signed_in')
  @Answers(listOf(MeasureView))
  measures(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => ({ items: await visibleMeasures(tx, await accessTo(tx, params.reference)) }))
  }

  @Post('measures')
  @Operation('planMeasure', 'Plan a measure')
  @Allow('directive.edit')
  @Writes()
  @Answers(MeasureView, 201)
  @Refuses('measure/circle', 'task/person_cannot_work')
  plan(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: MeasureBody) {
    return this.planMeasure.run(actor, { ...params, ...body })
  }

  @Post('measures/:id/evidence')
  @Operation('addEvidence', 'Submit evidence for a measure')
  @Allow('task.complete')
  @Writes()
  @Answers(MeasureView, 201)
  @Refuses('measure/dropped', 'release/nothing_to_undo')
  bring(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @Body() body: EvidenceBody) {
    return this.bringEvidence.run(actor, { ...params, ...body })
  }

  @Post('evidence/:id/accept')
  @Operation('acceptEvidence', 'Accept evidence as the second person')
  @Allow('task.complete')
  @Asks('fresh')
  @Changes()
  @Answers(MeasureView)
  @Refuses('evidence/judged', 'evidence/own_judgement')
  accept(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @IfMatch() version: number) {
    return this.judgeEvidence.run(actor, { ...params, version, verdict: 'accept' })
  }

  @Post('evidence/:id/reject')
  @Operation('rejectEvidence', 'Reject evidence')
  @Allow('task.complete')
  @Changes()
  @Answers(MeasureView)
  @Refuses('evidence/judged', 'evidence/own_judgement')
  reject(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ReasonBody,
  ) {
    return this.judgeEvidence.run(actor, { ...params, version, verdict: 'reject', ...body })
  }

  @Get('commitments')
  @Operation('listCommitments', 'List commitments')
  @Allow('signed_in')
  @Answers(listOf(CommitmentView))
  commitments(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => ({ items: await visibleCommitments(tx, await accessTo(tx, params.reference)) }))
  }

  @Post('commitments')
  @Operation('recordCommitment', 'Record a commitment')
  @Allow('directive.edit')
  @Writes()
  @Answers(CommitmentView, 201)
  commit(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: CommitmentBody) {
    return this.giveCommitment.run(actor, { ...params, ...body })
  }
}
