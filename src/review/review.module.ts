import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
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
import { HoldObligation, WaiveObligation } from './hold-obligation.js'
import { MarkDemand } from './mark-demand.js'
import { AddNotification } from './notifications/add-notification.js'
import { ChangeNotification } from './notifications/change-notification.js'
import { Notification } from './notifications/notification.entity.js'
import { NotificationsController } from './notifications/notifications.controller.js'
import { SettleNotification } from './notifications/settle-notification.js'
import { Obligation } from './obligation.entity.js'
import { AdoptReading, ReadTerm } from './read-term.js'
import { Reading } from './reading.entity.js'
import { ReviewController, ReviewWorkController } from './review.controller.js'

@Module({
  imports: [
    TypeOrmModule.forFeature([Demand, Reading, Obligation, Contact, ContactNote, Ground, Hypothesis, Notification], 'app'),
  ],
  controllers: [ReviewController, ReviewWorkController, ContactsController, GroundsController, NotificationsController],
  providers: [
    MarkDemand,
    ReadTerm,
    AdoptReading,
    HoldObligation,
    WaiveObligation,
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
