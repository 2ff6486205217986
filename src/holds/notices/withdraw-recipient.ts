import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective, requireVersion } from '../../directives/access.js'
import { recordOf } from '../../directives/records.js'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { one } from '../../platform/database/rows.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { cancelWhatNobodyOwes } from './cancel-task.js'
import { listNotices } from './list-notices.js'
import { NoticeRecipient } from './notice-recipient.entity.js'
import type { NoticeView } from './notices.schema.js'
import { supersedeRungs } from './plan-rungs.js'
import { requireLiveNotice } from './require-notice.js'
import { withdrawal } from './withdrawal.js'

type View = z.infer<typeof NoticeView>

interface Input {
  reference: string
  id: string
  version: number
  reason: string
}

/** Withdraws a notice from one recipient: a wrong address, or a person it does not concern. */
@Injectable()
export class WithdrawRecipient {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `notice/withdrawn`, `notice/acknowledged`, `hold/released`. */
  run(actor: Actor, input: Input): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const { directive } = await lockDirective(tx, input.reference)
      const recipient = await recordOf(tx, directive.id, NoticeRecipient, { id: input.id })
      await requireLiveNotice(tx, directive.id, recipient.notice_id)
      await requireVersion(tx, directive.id, recipient, input.version)
      if (recipient.withdrawn_at) throw new Refused('notice/withdrawn')
      if (recipient.acknowledged_at) throw new Refused('notice/acknowledged')
      await tx.manager.update(NoticeRecipient, { id: recipient.id }, withdrawal(tx, actor, recipient, input))
      await supersedeRungs(tx, [recipient.id], 'withdrawn')
      await cancelWhatNobodyOwes(tx, recipient.notice_id)
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'notice.recipient_withdrawn', reason: input.reason })
      return one(await listNotices(tx, directive.id, recipient.notice_id))
    })
  }
}
