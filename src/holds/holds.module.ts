import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { Throttle } from '../people/throttle.js'
import { MailModule } from '../platform/mail/mail.module.js'
import { Hold } from './hold.entity.js'
import { HoldSystem } from './hold-system.entity.js'
import { HoldsController } from './holds.controller.js'
import { KeepSystem } from './keep-system.js'
import { AddRecipients, Recipients } from './notices/add-recipients.js'
import { Notice } from './notices/notice.entity.js'
import { NoticeLinks } from './notices/notice-links.js'
import { NoticePageController } from './notices/notice-page.controller.js'
import { NoticePage } from './notices/notice-page.js'
import { NoticeRecipient } from './notices/notice-recipient.entity.js'
import { NoticeRungRow } from './notices/notice-rung.entity.js'
import { NoticeStepsController, NoticesController } from './notices/notices.controller.js'
import { PreviewNotice } from './notices/preview-notice.js'
import { SendNotice } from './notices/send-notice.js'
import { WithdrawNotice, WithdrawRecipient } from './notices/withdraw-notice.js'
import { OpenHold } from './open-hold.js'
import { ReleaseHold } from './release-hold.js'

/** Holds, and the notices of holds and of instructions. They are sent by the worker (`notices/delivery/`). */
@Module({
  imports: [MailModule, TypeOrmModule.forFeature([Hold, HoldSystem, Notice, NoticeRecipient, NoticeRungRow], 'app')],
  controllers: [HoldsController, NoticesController, NoticeStepsController, NoticePageController],
  providers: [
    ...[OpenHold, ReleaseHold, KeepSystem],
    ...[SendNotice, AddRecipients, PreviewNotice, WithdrawNotice, WithdrawRecipient, NoticePage],
    ...[NoticeLinks, Recipients, Throttle],
  ],
})
export class HoldsModule {}
