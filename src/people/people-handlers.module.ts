import { Module } from '@nestjs/common'
import { Links } from './links.js'
import { SendInvitationHandler } from './mail/send-invitation.handler.js'
import { SendPasswordResetHandler } from './mail/send-password-reset.handler.js'

/** For the worker's graph: mails with links. */
@Module({ providers: [Links, SendInvitationHandler, SendPasswordResetHandler] })
export class PeopleHandlersModule {}
