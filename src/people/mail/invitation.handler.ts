import { Injectable } from '@nestjs/common'
import { Handles, type Job, type OutboxHandler } from '../../outbox/handlers.js'
import { SendLink } from './send-link.js'

/** Mails an invitation. The subject of the effect is the link. */
@Injectable()
@Handles()
export class InvitationHandler implements OutboxHandler {
  readonly kind = 'invitation.send'

  constructor(private readonly sendLink: SendLink) {}

  run(job: Job): Promise<void> {
    return this.sendLink.run(job, 'invitation')
  }
}
