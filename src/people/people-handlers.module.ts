import { Module } from '@nestjs/common'
import { Links } from './links.js'
import { InvitationHandler } from './mail/invitation.handler.js'
import { PasswordResetHandler } from './mail/password-reset.handler.js'
import { SendLink } from './mail/send-link.js'

/** For the worker: mailing invitations and resets. */
@Module({ providers: [Links, SendLink, InvitationHandler, PasswordResetHandler] })
export class PeopleHandlersModule {}
