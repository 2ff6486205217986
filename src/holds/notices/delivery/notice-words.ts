import { Injectable } from '@nestjs/common'
import { isChase } from '../../../domain/notices/ladder.js'
import { Settings } from '../../../platform/config/settings.js'
import { UnitOfWork } from '../../../platform/database/unit-of-work.js'
import { MailRendering, type RenderedMail } from '../../../platform/mail/render-mail.js'
import { type LinkedNotice, NoticeLinks } from '../notice-links.js'
import { noticeMail, releaseMail } from '../notice-mail.js'
import type { Rung } from './notice-rung.js'

/** The content of the mail for a step. */
@Injectable()
export class NoticeWords {
  constructor(
    private readonly work: UnitOfWork,
    private readonly links: NoticeLinks,
    private readonly rendering: MailRendering,
    private readonly settings: Settings,
  ) {}

  async of(rung: Rung): Promise<LinkedNotice> {
    const notice = await this.work.asNobody((tx) => this.links.ofRecipient(tx, rung.recipient_id))
    if (!notice) throw new Error('A recipient’s link does not open their notice: the secret key has changed since it was sent.')
    return notice
  }

  mailOf(rung: Rung, notice: LinkedNotice) {
    return { to: { name: notice.name, address: notice.email }, ...this.said(rung, notice) }
  }

  private said(rung: Rung, notice: LinkedNotice): RenderedMail {
    // A custodian has no account, and therefore no locale.
    const { organisation, locale } = this.settings
    if (rung.rung === 'release') {
      const words = { subject: notice.release_subject ?? notice.subject, text: notice.release_text ?? '' }
      return this.rendering.render(locale, 'notice_release', releaseMail(words, organisation))
    }
    const link = this.links.urlOf(rung.recipient_id)
    return this.rendering.render(locale, 'notice', noticeMail(locale, notice, { organisation, link, chase: isChase(rung.rung) }))
  }
}
