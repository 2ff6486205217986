import { Injectable } from '@nestjs/common'
import { Ledger } from '../ledger/ledger.js'
import { Outbox } from '../outbox/outbox.js'
import { Door } from '../platform/database/door.js'
import type { Browser } from './browser.js'
import { Links } from './links.js'
import type { MailedLinkBody } from './session.schema.js'
import { onTheBeat } from './steady-answer.js'
import { Throttle } from './throttle.js'
import { requireAdmitted } from './throttled.js'

/** Sends a link for a new password to an account's own address. */
@Injectable()
export class AskForReset {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
    private readonly throttle: Throttle,
    private readonly links: Links,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Returns nothing, in the same time, whether the address has an account, has none, or made too many requests. Throws
   * `sign_in/proof_needed`.
   */
  async run(browser: Browser, input: MailedLinkBody): Promise<void> {
    await onTheBeat(async () => {
      const trier = { account: input.email, address: browser.address, proof: input.proof }
      const attempt = await this.work.asNobody((tx) => this.throttle.enter(tx, 'password_reset', trier))
      if ('retry_after' in attempt) return
      requireAdmitted(attempt)
      await this.work.asNobody(async (tx) => {
        const [person] = await tx.query<{ id: string }>(
          'SELECT id FROM person WHERE email = $1 AND joined_at IS NOT NULL AND ended_at IS NULL',
          [input.email],
        )
        if (!person) return
        const link = await this.links.make(tx, 'password_reset', person.id)
        await this.ledger.append(tx, `person:${person.id}`, {
          kind: 'person.password_reset_asked',
          details: { address: browser.address },
        })
        await this.outbox.put(tx, { kind: 'password_reset.send', subject_id: link.id })
      })
      this.outbox.ring()
    })
  }
}
