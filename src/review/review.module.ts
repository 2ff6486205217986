import './offers.js'
import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { AddAlternative } from './add-alternative.js'
import { AdoptReading } from './adopt-reading.js'
import { AgreeModification } from './agree-modification.js'
import { ApproveReading } from './approve-reading.js'
import { AskAgency } from './ask-agency.js'
import { ChangeObligation } from './change-obligation.js'
import { ConfirmModification } from './confirm-modification.js'
import { Demand } from './demand.entity.js'
import { HoldObligation } from './hold-obligation.js'
import { MarkDemand } from './mark-demand.js'
import { Modification } from './modification.entity.js'
import { ModificationsController } from './modifications.controller.js'
import { Obligation } from './obligation.entity.js'
import { Question } from './question.entity.js'
import { QuestionsController } from './questions.controller.js'
import { ReadTerm } from './read-term.js'
import { Reading } from './reading.entity.js'
import { ReadingsController } from './readings.controller.js'
import { RecordAnswer } from './record-answer.js'
import { Reopening } from './reopening.entity.js'
import { RestsOn } from './rests-on.entity.js'
import { ReviewController, ReviewWorkController } from './review.controller.js'
import { SettleReopening } from './settle-reopening.js'
import { VoidModification } from './void-modification.js'
import { WaiveObligation } from './waive-obligation.js'
import { WithdrawQuestion } from './withdraw-question.js'
import { WriteQuestion } from './write-question.js'

@Module({
  imports: [TypeOrmModule.forFeature([Demand, Reading, Obligation, RestsOn, Question, Modification, Reopening], 'app')],
  controllers: [ReviewController, ReviewWorkController, ReadingsController, QuestionsController, ModificationsController],
  providers: [
    MarkDemand,
    HoldObligation,
    ChangeObligation,
    WaiveObligation,
    ReadTerm,
    AddAlternative,
    AdoptReading,
    ApproveReading,
    SettleReopening,
    WriteQuestion,
    AskAgency,
    RecordAnswer,
    WithdrawQuestion,
    AgreeModification,
    ConfirmModification,
    VoidModification,
  ],
})
export class ReviewModule {}
