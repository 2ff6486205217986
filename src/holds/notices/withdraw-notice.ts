import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective, requireVersion } from '../../directives/access.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { one } from '../../platform/database/rows.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { cancelWhatNobodyOwes } from './cancel-task.js'
import { listNotices } from './list-notices.js'
import { Notice } from './notice.entity.js'
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

/** Withdraws a whole notice: its links stop working, and no more reminders are sent. */
@Injectable()
export class WithdrawNotice {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `notice/withdrawn`, `hold/released`. */
  run(actor: Actor, input: Input): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const { directive } = await lockDirective(tx, input.reference)
      const notice = await requireLiveNotice(tx, directive.id, input.id)
      await requireVersion(tx, directive.id, notice, input.version)
      await tx.manager.update(Notice, { id: notice.id }, withdrawal(tx, actor, notice, input))
      const recipients = await tx.query<{ id: string }>('SELECT id FROM notice_recipient WHERE notice_id = $1', [notice.id])
      await supersedeRungs(
        tx,
        recipients.map(({ id }) => id),
        'withdrawn',
      )
      await cancelWhatNobodyOwes(tx, notice.id)
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'notice.withdrawn', reason: input.reason })
      return one(await listNotices(tx, directive.id, notice.id))
    })
  }
}
