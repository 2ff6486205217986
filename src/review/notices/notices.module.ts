import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { Throttle } from '../../people/throttle.js'
import { MailModule } from '../../platform/mail/mail.module.js'
import { Hold } from '../holds/hold.entity.js'
import { HoldSystem } from '../holds/hold-system.entity.js'
import { HoldsController } from '../holds/holds.controller.js'
import { KeepSystem } from '../holds/keep-system.js'
import { OpenHold } from '../holds/open-hold.js'
import { ReleaseHold } from '../holds/release-hold.js'
import { AddRecipients, Recipients } from './add-recipients.js'
import { Notice } from './notice.entity.js'
import { NoticeLinks } from './notice-links.js'
import { NoticePageController } from './notice-page.controller.js'
import { NoticePage } from './notice-page.js'
import { NoticeRecipient } from './notice-recipient.entity.js'
import { NoticeRungRow } from './notice-rung.entity.js'
import { NoticeStepsController, NoticesController } from './notices.controller.js'
import { PreviewNotice } from './preview-notice.js'
import { SendNotice } from './send-notice.js'
import { WithdrawNotice, WithdrawRecipient } from './withdraw-notice.js'

/** Holds, and the notices of holds and of instructions. They are sent by the worker (`delivery/`). */
@Module({
  imports: [MailModule, TypeOrmModule.forFeature([Hold, HoldSystem, Notice, NoticeRecipient, NoticeRungRow], 'app')],
  controllers: [HoldsController, NoticesController, NoticeStepsController, NoticePageController],
  providers: [
    ...[OpenHold, ReleaseHold, KeepSystem],
    ...[SendNotice, AddRecipients, PreviewNotice, WithdrawNotice, WithdrawRecipient, NoticePage],
    ...[NoticeLinks, Recipients, Throttle],
  ],
})
export class NoticesModule {}
