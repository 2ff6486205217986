import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { Contact } from './contact.entity.js'
import { ContactNote } from './contact-note.entity.js'
import { ContactsController } from './contacts.controller.js'
import { EndEngagement } from './experts/end-engagement.js'
import { EngageExpert } from './experts/engage-expert.js'
import { Expert } from './experts/expert.entity.js'
import { ExpertsController } from './experts/experts.controller.js'
import { DropHypothesis } from './grounds/drop-hypothesis.js'
import { Ground } from './grounds/ground.entity.js'
import { GroundsController } from './grounds/grounds.controller.js'
import { Hypothesis } from './grounds/hypothesis.entity.js'
import { Suppose } from './grounds/suppose.js'
import { WriteGround } from './grounds/write-ground.js'
import { AddNotification } from './notifications/add-notification.js'
import { ChangeNotification } from './notifications/change-notification.js'
import { Notification } from './notifications/notification.entity.js'
import { NotificationsController } from './notifications/notifications.controller.js'
import { SettleNotification } from './notifications/settle-notification.js'
import { RecordContact } from './record-contact.js'
import { SettleContact } from './settle-contact.js'
import { VoidNote } from './void-note.js'
import { WriteNote } from './write-note.js'

/** Communications with the agency, hypotheses about the directive's background, and notifications of third parties. */
@Module({
  imports: [TypeOrmModule.forFeature([Contact, ContactNote, Expert, Ground, Hypothesis, Notification], 'app')],
  controllers: [ContactsController, ExpertsController, GroundsController, NotificationsController],
  providers: [
    ...[RecordContact, SettleContact, WriteNote, VoidNote],
    ...[EngageExpert, EndEngagement],
    ...[WriteGround, Suppose, DropHypothesis],
    ...[AddNotification, ChangeNotification, SettleNotification],
  ],
})
export class ContactsModule {}
