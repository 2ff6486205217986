import { Module } from '@nestjs/common'
import { MailDeliveryModule } from '../../../outbox/delivery/mail-delivery.module.js'
import { MailModule } from '../../../platform/mail/mail.module.js'
import { NoticeLinks } from '../notice-links.js'
import { HandBackHandler } from './hand-back.handler.js'
import { NoticeWords } from './notice-words.js'
import { RungOutcomes } from './rung-outcomes.js'
import { SendNoticeHandler } from './send-notice.handler.js'

/** For the worker, the only process that sends notices. */
@Module({
  imports: [MailModule, MailDeliveryModule],
  providers: [NoticeLinks, NoticeWords, RungOutcomes, SendNoticeHandler, HandBackHandler],
})
export class NoticeDeliveryModule {}
