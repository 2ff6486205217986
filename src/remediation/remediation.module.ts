import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { DeadlinesModule } from '../deadlines/deadlines.module.js'
import { Commitment } from './commitment.entity.js'
import { Evidence } from './evidence.entity.js'
import { GiveCommitment } from './give-commitment.js'
import { Measure } from './measure.entity.js'
import { MeasureObligation } from './measure-obligation.entity.js'
import { EndStanding } from './monitoring/end-standing.js'
import { LetStand } from './monitoring/let-stand.js'
import { MonitoringController } from './monitoring/monitoring.controller.js'
import { PlanMeasure } from './plan-measure.js'
import { BringEvidence, JudgeEvidence } from './prove-measure.js'
import { RemediationController } from './remediation.controller.js'

@Module({
  imports: [DeadlinesModule, TypeOrmModule.forFeature([Measure, MeasureObligation, Evidence, Commitment], 'app')],
  controllers: [RemediationController, MonitoringController],
  providers: [PlanMeasure, BringEvidence, JudgeEvidence, GiveCommitment, LetStand, EndStanding],
})
export class RemediationModule {}
