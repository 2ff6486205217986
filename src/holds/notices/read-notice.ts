import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import type { Browser } from '../../people/browser.js'
import { Throttle } from '../../people/throttle.js'
import { Door } from '../../platform/database/door.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { withNotice } from './linked-notice.js'
import type { LinkedNoticeView } from './notices.schema.js'

type View = z.infer<typeof LinkedNoticeView>

/**
 * Shows a notice to the holder of its link, who needs no account. A link that is wrong or withdrawn, or whose hold was released,
 * gets the same response in the same time.
 */
@Injectable()
export class ReadNotice {
  constructor(
    private readonly work: UnitOfWork,
    private readonly door: Door,
    private readonly throttle: Throttle,
  ) {}

  /** Reading does not acknowledge, because mail scanners open links too. Throws `notice/unknown`, `notice/throttled`. */
  run(browser: Browser, { token }: { token: string }): Promise<View> {
    return withNotice({ work: this.work, door: this.door, throttle: this.throttle }, browser, token, (view) =>
      Promise.resolve(view),
    )
  }
}
