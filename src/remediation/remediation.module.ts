import './offers.js'
import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { DeadlinesModule } from '../deadlines/deadlines.module.js'
import { AssessBreach } from './breaches/assess-breach.js'
import { Breach } from './breaches/breach.entity.js'
import { BreachesController } from './breaches/breaches.controller.js'
import { DecideDisclosure } from './breaches/decide-disclosure.js'
import { RecordBreach } from './breaches/record-breach.js'
import { BringEvidence } from './bring-evidence.js'
import { ChangeVerifier } from './change-verifier.js'
import { Commitment } from './commitment.entity.js'
import { DropMeasure } from './drop-measure.js'
import { Evidence } from './evidence.entity.js'
import { GiveCommitment } from './give-commitment.js'
import { JudgeEvidence } from './judge-evidence.js'
import { Measure } from './measure.entity.js'
import { MeasureDependency } from './measure-dependency.entity.js'
import { MeasureObligation } from './measure-obligation.entity.js'
import { MeasuresController } from './measures.controller.js'
import { EndStanding } from './monitoring/end-standing.js'
import { LetStand } from './monitoring/let-stand.js'
import { MonitoringController } from './monitoring/monitoring.controller.js'
import { PlanMeasure } from './plan-measure.js'
import { AskRelease } from './releases/ask-release.js'
import { ConfirmRelease } from './releases/confirm-release.js'
import { EndRelease } from './releases/end-release.js'
import { Release } from './releases/release.entity.js'
import { ReleasesController } from './releases/releases.controller.js'
import { RemediationController } from './remediation.controller.js'
import { SetDependencies } from './set-dependencies.js'

@Module({
  imports: [
    DeadlinesModule,
    TypeOrmModule.forFeature([Measure, MeasureObligation, MeasureDependency, Evidence, Release, Breach, Commitment], 'app'),
  ],
  controllers: [RemediationController, MeasuresController, ReleasesController, BreachesController, MonitoringController],
  providers: [
    PlanMeasure,
    DropMeasure,
    ChangeVerifier,
    SetDependencies,
    AskRelease,
    ConfirmRelease,
    EndRelease,
    BringEvidence,
    JudgeEvidence,
    RecordBreach,
    AssessBreach,
    DecideDisclosure,
    GiveCommitment,
    LetStand,
    EndStanding,
  ],
})
export class RemediationModule {}
