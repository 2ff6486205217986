import { Module } from '@nestjs/common'
import { MailDeliveryModule } from '../outbox/delivery/mail-delivery.module.js'
import { Links } from './links.js'
import { AccountNoticeHandler } from './mail/account-notice.handler.js'
import { InvitationHandler } from './mail/invitation.handler.js'
import { PasswordResetHandler } from './mail/password-reset.handler.js'
import { SendLink } from './mail/send-link.js'

/** For the worker: mailing invitations and resets. */
@Module({
  imports: [MailDeliveryModule],
  providers: [Links, SendLink, InvitationHandler, PasswordResetHandler, AccountNoticeHandler],
})
export class PeopleHandlersModule {}
