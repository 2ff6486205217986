import './offers.js'
import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { ComplianceOption } from './compliance-option.entity.js'
import { ApproveDecision, DecideScope } from './decide-scope.js'
import { Decision } from './decision.entity.js'
import { DecisionReview } from './decision-review.entity.js'
import { DecisionsController } from './decisions.controller.js'
import { KeepScopeList } from './keep-scope-list.js'
import { Readiness } from './readiness.entity.js'
import { RecordReadiness } from './record-readiness.js'
import { RegistersController } from './registers.controller.js'
import { ReviewDecision } from './review-decision.js'
import { ScopeAxisItem } from './scope-axis-item.entity.js'
import { ScopeEntry } from './scope-entry.entity.js'
import { ScopeItem } from './scope-item.entity.js'
import { ScopingController } from './scoping.controller.js'
import { AnswerCells, SetScopeItems } from './set-scope.js'
import { WeighOptions } from './weigh-options.js'

const ENTITIES = [ScopeAxisItem, ScopeItem, ScopeEntry, ComplianceOption, Decision, DecisionReview, Readiness]

@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES, 'app')],
  controllers: [ScopingController, DecisionsController, RegistersController],
  providers: [
    KeepScopeList,
    SetScopeItems,
    AnswerCells,
    WeighOptions,
    DecideScope,
    ApproveDecision,
    ReviewDecision,
    RecordReadiness,
  ],
})
export class ScopingModule {}
