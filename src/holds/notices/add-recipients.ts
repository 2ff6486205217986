import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../../directives/access.js'
import { Ledger } from '../../ledger/ledger.js'
import { Outbox } from '../../outbox/outbox.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { listNotices } from './list-notices.js'
import type { MoreRecipientsBody, NoticeView } from './notices.schema.js'
import { Recipients } from './recipients.js'
import { requireLiveNotice } from './require-notice.js'

type Input = z.infer<typeof MoreRecipientsBody>

/** Sends a notice to people who were added later: each has a separate due date and reminder schedule. */
@Injectable()
export class AddRecipients {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
    private readonly recipients: Recipients,
  ) {}

  /** Throws the refusals of `Recipients.add`, `notice/withdrawn` and `hold/released`. */
  async run(actor: Actor, input: Input & { reference: string; id: string }): Promise<z.infer<typeof NoticeView>> {
    const view = await this.work.as(actor, async (tx) => {
      const { directive } = await lockDirective(tx, input.reference)
      const notice = await requireLiveNotice(tx, directive.id, input.id)
      await this.recipients.add(tx, notice, actor, input)
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'notice.recipients_added' })
      const [after] = await listNotices(tx, directive.id, notice.id)
      return after as z.infer<typeof NoticeView>
    })
    this.outbox.ring()
    return view
  }
}
