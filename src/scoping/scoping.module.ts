import { OptionsController } from './options.controller.js'
import './offers.js'
import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { AddAxisItem } from './add-axis-item.js'
import { AddOption } from './add-option.js'
import { AnswerCells } from './answer-cells.js'
import { ApproveDecision } from './approve-decision.js'
import { ChangeAxisItem } from './change-axis-item.js'
import { ChangeOption } from './change-option.js'
import { ComplianceOption } from './compliance-option.entity.js'
import { DecideScope } from './decide-scope.js'
import { Decision } from './decision.entity.js'
import { DecisionReview } from './decision-review.entity.js'
import { DecisionsController } from './decisions.controller.js'
import { Readiness } from './readiness.entity.js'
import { RecordReadiness } from './record-readiness.js'
import { RegistersController } from './registers.controller.js'
import { RetireAxisItem } from './retire-axis-item.js'
import { ReviewDecision } from './review-decision.js'
import { ScopeAxisItem } from './scope-axis-item.entity.js'
import { ScopeEntry } from './scope-entry.entity.js'
import { ScopeItem } from './scope-item.entity.js'
import { ScopingController } from './scoping.controller.js'
import { SetScopeItems } from './set-scope-items.js'
import { WithdrawOption } from './withdraw-option.js'

const ENTITIES = [ScopeAxisItem, ScopeItem, ScopeEntry, ComplianceOption, Decision, DecisionReview, Readiness]

@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES, 'app')],
  controllers: [ScopingController, OptionsController, DecisionsController, RegistersController],
  providers: [
    AddAxisItem,
    ChangeAxisItem,
    RetireAxisItem,
    SetScopeItems,
    AnswerCells,
    AddOption,
    ChangeOption,
    WithdrawOption,
    DecideScope,
    ApproveDecision,
    ReviewDecision,
    RecordReadiness,
  ],
})
export class ScopingModule {}
