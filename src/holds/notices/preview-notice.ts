import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { accessTo } from '../../directives/access.js'
import { Refused } from '../../domain/errors.js'
import { Settings } from '../../platform/config/settings.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { MailRendering } from '../../platform/mail/render-mail.js'
import { noticeMail } from './notice-mail.js'
import type { NoticePreviewBody, NoticePreviewView } from './notices.schema.js'
import { whatReveals } from './refuse-what-reveals.js'

/** Shows a notice as its recipients would see it, and what it reveals about the directive. Nothing is stored. */
@Injectable()
export class PreviewNotice {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rendering: MailRendering,
    private readonly settings: Settings,
  ) {}

  run(
    actor: Actor,
    input: z.infer<typeof NoticePreviewBody> & { reference: string },
  ): Promise<z.infer<typeof NoticePreviewView>> {
    return this.work.read(actor, async (tx) => {
      const access = await accessTo(tx, input.reference)
      if (!access.levels.includes('case')) throw new Refused('access/forbidden')
      const { organisation, http } = this.settings
      const data = noticeMail(
        tx.locale,
        { ...input, acknowledge_by: new Date(input.acknowledge_by) },
        { organisation, link: `${http.public_url}/notice#…`, chase: false },
      )
      const { subject, text } = this.rendering.render(tx.locale, 'notice', data)
      return { subject, text, reveals: await whatReveals(tx, access.directive, input) }
    })
  }
}
