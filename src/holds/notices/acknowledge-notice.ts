import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Browser } from '../../people/browser.js'
import { Throttle } from '../../people/throttle.js'
import { Door } from '../../platform/database/door.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { withNotice } from './linked-notice.js'
import type { LinkedNoticeView } from './notices.schema.js'

type View = z.infer<typeof LinkedNoticeView>

interface Acknowledged {
  directive_id: string
  recipient_id: string
  acknowledged_at: Date
  first: boolean
}

/** Acknowledges a notice for the holder of its link, who needs no account. */
@Injectable()
export class AcknowledgeNotice {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly door: Door,
    private readonly throttle: Throttle,
  ) {}

  /**
   * A repeated call returns the time of the acknowledgement and has no further effect. Throws `notice/unknown`,
   * `notice/throttled`.
   */
  run(browser: Browser, { token }: { token: string }): Promise<View> {
    return withNotice({ work: this.work, door: this.door, throttle: this.throttle }, browser, token, async (view) => ({
      ...view,
      acknowledged_at: (await this.once(token)).toISOString(),
    }))
  }

  private once(token: string): Promise<Date> {
    return this.work.asNobody(async (tx) => {
      const [row] = await tx.query<Acknowledged>('SELECT * FROM acknowledge_notice($1)', [token])
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
