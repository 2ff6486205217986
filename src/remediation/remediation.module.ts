import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { Commitment } from './commitment.entity.js'
import { Evidence } from './evidence.entity.js'
import { GiveCommitment } from './give-commitment.js'
import { Measure } from './measure.entity.js'
import { MeasureObligation } from './measure-obligation.entity.js'
import { PlanMeasure } from './plan-measure.js'
import { BringEvidence, JudgeEvidence } from './prove-measure.js'
import { RemediationController } from './remediation.controller.js'

@Module({
  imports: [TypeOrmModule.forFeature([Measure, MeasureObligation, Evidence, Commitment], 'app')],
  controllers: [RemediationController],
  providers: [PlanMeasure, BringEvidence, JudgeEvidence, GiveCommitment],
})
export class RemediationModule {}
