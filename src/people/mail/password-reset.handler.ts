import { Injectable } from '@nestjs/common'
import { Handles, type Job, type OutboxHandler } from '../../outbox/handlers.js'
import { SendLink } from './send-link.js'

/** Mails a link for a new password, or for signing in while others guess the password. The subject of the effect is the link. */
@Injectable()
@Handles()
export class PasswordResetHandler implements OutboxHandler {
  readonly kind = 'password_reset.send'
  /** Longer than the mail server's time limit, so that nobody else sends the same mail meanwhile. */
  readonly lease_seconds = 90
  /** First: a person is waiting for it. */
  readonly wire_turn = 0

  constructor(private readonly sendLink: SendLink) {}

  /** A run that is no longer needed does nothing, so there is nothing to prepare. */
  async tryAgain(): Promise<boolean> {
    return true
  }

  run(job: Job): Promise<void> {
    return this.sendLink.run(job)
  }
}
