import { Injectable } from '@nestjs/common'
import { Ledger } from '../ledger/ledger.js'
import { Door } from '../platform/database/door.js'
import type { Browser } from './browser.js'
import { Sessions } from './sessions.js'

/** Ends the session of this browser. */
@Injectable()
export class SignOut {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
    private readonly sessions: Sessions,
  ) {}

  /** Ends it if there is one; does not report whether there was. */
  async run(browser: Browser): Promise<void> {
    const holder = await this.sessions.holder(browser)
    if (!holder) return
    const { actor } = holder
    await this.work.as(actor, async (tx) => {
      const ended = await this.sessions.end(tx, browser.token)
      if (ended)
        await this.ledger.append(tx, `person:${actor.id}`, {
          kind: 'person.signed_out',
          details: { session_id: actor.session_id },
        })
    })
  }
}
