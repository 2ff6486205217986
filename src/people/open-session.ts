import { Injectable } from '@nestjs/common'
import { Ledger } from '../ledger/ledger.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { Browser } from './browser.js'
import { Mes } from './me.js'
import type { Me } from './session.schema.js'
import { Sessions } from './sessions.js'

/** Signs in a person who has proved their identity: the session, its event, and the response to the screen. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly sessions: Sessions,
    private readonly ledger: Ledger,
    private readonly mes: Mes,
  ) {}

  /** `kind` is the kind of the event; `by` is the proof of identity. The token is sent once, to the browser. */
  async run(tx: Tx, personId: string, browser: Browser, event: { kind: string; by: string }): Promise<{ me: Me; token: string }> {
    const { token, session_id } = await this.sessions.open(tx, personId, browser)
    await this.ledger.append(tx, `person:${personId}`, {
      kind: event.kind,
      details: { by: event.by, session_id, address: browser.address },
    })
    return { me: await this.mes.of(tx, personId, browser.languages), token }
  }
}
