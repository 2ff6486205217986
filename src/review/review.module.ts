import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { AdoptReading, ApproveReading } from './adopt-reading.js'
import { AgreeModification, ConfirmModification, VoidModification } from './agree-modification.js'
import { AskAgency, WithdrawQuestion, WriteQuestion } from './ask-agency.js'
import { Contact } from './contacts/contact.entity.js'
import { ContactNote } from './contacts/contact-note.entity.js'
import { ContactsController } from './contacts/contacts.controller.js'
import { RecordContact } from './contacts/record-contact.js'
import { SettleContact } from './contacts/settle-contact.js'
import { VoidNote, WriteNote } from './contacts/write-note.js'
import { Demand } from './demand.entity.js'
import { Ground } from './grounds/ground.entity.js'
import { GroundsController } from './grounds/grounds.controller.js'
import { Hypothesis } from './grounds/hypothesis.entity.js'
import { DropHypothesis, Suppose } from './grounds/suppose.js'
import { WriteGround } from './grounds/write-ground.js'
import { ChangeObligation, HoldObligation, WaiveObligation } from './hold-obligation.js'
import { MarkDemand } from './mark-demand.js'
import { Modification } from './modification.entity.js'
import { ModificationsController } from './modifications.controller.js'
import { AddNotification } from './notifications/add-notification.js'
import { ChangeNotification } from './notifications/change-notification.js'
import { Notification } from './notifications/notification.entity.js'
import { NotificationsController } from './notifications/notifications.controller.js'
import { SettleNotification } from './notifications/settle-notification.js'
import { Obligation } from './obligation.entity.js'
import { Question } from './question.entity.js'
import { QuestionsController } from './questions.controller.js'
import { AddAlternative, ReadTerm } from './read-term.js'
import { Reading } from './reading.entity.js'
import { ReadingsController } from './readings.controller.js'
import { RecordAnswer } from './record-answer.js'
import { Reopening } from './reopening.entity.js'
import { RestsOn } from './rests-on.entity.js'
import { ReviewController, ReviewWorkController } from './review.controller.js'
import { SettleReopening } from './settle-reopening.js'

@Module({
  imports: [
    TypeOrmModule.forFeature(
      [
        ...[Demand, Reading, Obligation, RestsOn, Question, Modification, Reopening],
        ...[Contact, ContactNote, Ground, Hypothesis, Notification],
      ],
      'app',
    ),
  ],
  controllers: [
    ReviewController,
    ReviewWorkController,
    ReadingsController,
    QuestionsController,
    ModificationsController,
    ContactsController,
    GroundsController,
    NotificationsController,
  ],
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
    RecordContact,
    SettleContact,
    WriteNote,
    VoidNote,
    WriteGround,
    Suppose,
    DropHypothesis,
    AddNotification,
    ChangeNotification,
    SettleNotification,
  ],
})
export class ReviewModule {}
