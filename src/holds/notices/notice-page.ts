import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Refused } from '../../domain/errors.js'
import { printable } from '../../domain/letters/printable.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Browser } from '../../people/browser.js'
import { onTheBeat } from '../../people/steady-answer.js'
import { Throttle } from '../../people/throttle.js'
import { hashOfToken } from '../../people/token.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { openNotice } from './notice-links.js'
import type { LinkedNoticeView } from './notices.schema.js'

type View = z.infer<typeof LinkedNoticeView>
interface Acknowledged {
  directive_id: string
  recipient_id: string
  acknowledged_at: Date
  first: boolean
}

/**
 * What the holder of a link may do without an account: read the notice, and acknowledge it, once. A token that is wrong, withdrawn or of a
 * released hold gets one answer in one time.
 */
@Injectable()
export class NoticePage {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly throttle: Throttle,
  ) {}

  /** Reading acknowledges nothing: mail scanners open links too. Throws `notice/unknown`, `notice/throttled`. */
  read(browser: Browser, { token }: { token: string }): Promise<View> {
    return this.guarded(browser, token, (view) => Promise.resolve(view))
  }

  /** A second time answers when it was acknowledged, and has no effect. Throws `notice/unknown`, `notice/throttled`. */
  acknowledge(browser: Browser, { token }: { token: string }): Promise<View> {
    return this.guarded(browser, token, async (view) => ({ ...view, acknowledged_at: (await this.once(token)).toISOString() }))
  }

  private async guarded(browser: Browser, token: string, then: (view: View) => Promise<View>): Promise<View> {
    const attempt = await this.work.asNobody((tx) => this.throttle.enter(tx, 'notice', token, browser.address))
    if ('retry_after' in attempt) throw new Refused('notice/throttled', { retry_after: attempt.retry_after })
    return onTheBeat(async () => {
      const notice = await this.work.asNobody(async (tx) => {
        const found = await openNotice(tx, token)
        if (found) await this.throttle.settle(tx, attempt)
        return found
      })
      if (!notice) throw new Refused('notice/unknown')
      return then({
        subject: notice.subject,
        text: printable(notice.text),
        acknowledged_at: notice.acknowledged_at?.toISOString() ?? null,
      })
    })
  }

  private once(token: string): Promise<Date> {
    return this.work.asNobody(async (tx) => {
      const [row] = await tx.query<Acknowledged>('SELECT * FROM acknowledge_notice($1)', [hashOfToken(token)])
      if (!row) throw new Refused('notice/unknown')
      if (row.first) {
        await this.ledger.append(tx, `directive:${row.directive_id}`, {
          kind: 'notice.acknowledged',
          details: { recipient_id: row.recipient_id },
        })
      }
      return row.acknowledged_at
    })
  }
}
