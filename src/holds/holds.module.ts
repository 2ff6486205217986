import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { Proofs } from '../people/proofs.js'
import { Throttle } from '../people/throttle.js'
import { MailModule } from '../platform/mail/mail.module.js'
import { AddSystem } from './add-system.js'
import { Hold } from './hold.entity.js'
import { HoldSystem } from './hold-system.entity.js'
import { HoldSystemsController } from './hold-systems.controller.js'
import { HoldsController } from './holds.controller.js'
import { AcknowledgeNotice } from './notices/acknowledge-notice.js'
import { AddRecipients } from './notices/add-recipients.js'
import { Notice } from './notices/notice.entity.js'
import { NoticeLinks } from './notices/notice-links.js'
import { NoticePageController } from './notices/notice-page.controller.js'
import { NoticeRecipient } from './notices/notice-recipient.entity.js'
import { NoticeRungRow } from './notices/notice-rung.entity.js'
import { NoticeStepsController, NoticesController } from './notices/notices.controller.js'
import { PreviewNotice } from './notices/preview-notice.js'
import { ReadNotice } from './notices/read-notice.js'
import { Recipients } from './notices/recipients.js'
import { SendNotice } from './notices/send-notice.js'
import { WithdrawNotice } from './notices/withdraw-notice.js'
import { WithdrawRecipient } from './notices/withdraw-recipient.js'
import { OpenHold } from './open-hold.js'
import { RecordDeletion } from './record-deletion.js'
import { ReleaseHold } from './release-hold.js'
import { VoidSystem } from './void-system.js'

/** Holds, and the notices of holds and instructions. The worker sends them (`notices/delivery/`). */
@Module({
  imports: [MailModule, TypeOrmModule.forFeature([Hold, HoldSystem, Notice, NoticeRecipient, NoticeRungRow], 'app')],
  controllers: [HoldsController, HoldSystemsController, NoticesController, NoticeStepsController, NoticePageController],
  providers: [
    ...[OpenHold, ReleaseHold, AddSystem, RecordDeletion, VoidSystem],
    ...[SendNotice, AddRecipients, PreviewNotice, WithdrawNotice, WithdrawRecipient, ReadNotice, AcknowledgeNotice],
    ...[NoticeLinks, Proofs, Recipients, Throttle],
  ],
})
export class HoldsModule {}
