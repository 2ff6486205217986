import { Injectable } from '@nestjs/common'
import { Handles, type Job, type OutboxHandler } from '../../outbox/handlers.js'
import { Settings } from '../../platform/config/settings.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { MailTransport } from '../../platform/mail/mail-transport.js'
import { MailRendering } from '../../platform/mail/render-mail.js'
import { Links } from '../links.js'
import { sendLink } from './send-link.js'

/** Mails an invitation. */
@Injectable()
@Handles()
export class SendInvitationHandler implements OutboxHandler {
  readonly kind = 'invitation.send'

  constructor(
    private readonly work: UnitOfWork,
    private readonly links: Links,
    private readonly mail: MailTransport,
    private readonly rendering: MailRendering,
    private readonly settings: Settings,
  ) {}

  run(job: Job): Promise<void> {
    const { organisation } = this.settings
    return sendLink(job, { work: this.work, links: this.links, mail: this.mail, settings: this.settings }, (words) =>
      this.rendering.render('invitation', { ...words, organisation, inviter: '' }),
    )
  }
}
