import { Injectable } from '@nestjs/common'
import { Handles, type Job, type OutboxHandler } from '../../outbox/handlers.js'
import { SendLink } from './send-link.js'

/** Mails a link for a new password. The subject of the effect is the link. */
@Injectable()
@Handles()
export class PasswordResetHandler implements OutboxHandler {
  readonly kind = 'password_reset.send'

  constructor(private readonly sendLink: SendLink) {}

  run(job: Job): Promise<void> {
    return this.sendLink.run(job, 'password_reset')
  }
}
