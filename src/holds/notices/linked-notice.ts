import type { z } from 'zod'
import { Refused } from '../../domain/errors.js'
import { printable } from '../../domain/letters/printable.js'
import type { Browser } from '../../people/browser.js'
import { onTheBeat } from '../../people/steady-answer.js'
import type { Throttle } from '../../people/throttle.js'
import type { Door } from '../../platform/database/door.js'
import type { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { openNotice } from './notice-links.js'
import type { LinkedNoticeView } from './notices.schema.js'

type View = z.infer<typeof LinkedNoticeView>

interface Parts {
  work: UnitOfWork
  door: Door
  throttle: Throttle
}

export async function withNotice(
  { work, door, throttle }: Parts,
  browser: Browser,
  token: string,
  then: (view: View) => Promise<View>,
): Promise<View> {
  return onTheBeat(async () => {
    const notice = await work.asNobody((tx) => openNotice(tx, token))
    if (!notice) {
      // Counted only after it was found wrong: the token is too long to guess, and nobody's failures may shut out its holder.
      const attempt = await door.asNobody((tx) => throttle.enter(tx, 'notice', { account: token, address: browser.address }))
      if ('retry_after' in attempt) throw new Refused('notice/throttled', { retry_after: attempt.retry_after })
      throw new Refused('notice/unknown')
    }
    return then({
      subject: notice.subject,
      text: printable(notice.text),
      acknowledged_at: notice.acknowledged_at?.toISOString() ?? null,
    })
  })
}
