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

/**
 * Sends the owner of an account a link with which they can sign in while others are guessing its password. It replaces neither the password
 * nor the second factor.
 */
@Injectable()
export class AskForPass {
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
      const attempt = await this.work.asNobody((tx) => this.throttle.enter(tx, 'sign_in_pass', trier))
      if ('retry_after' in attempt) return
      requireAdmitted(attempt)
      await this.work.asNobody(async (tx) => {
        const [person] = await tx.query<{ id: string }>(
          `SELECT p.id FROM person p JOIN credential c ON c.person_id = p.id WHERE p.email = $1 AND p.joined_at IS NOT NULL AND p.ended_at IS NULL`,
          [input.email],
        )
        if (!person) return
        const link = await this.links.make(tx, 'sign_in_pass', person.id)
        await this.ledger.append(tx, `person:${person.id}`, {
          kind: 'person.sign_in_link_asked',
          details: { address: browser.address },
        })
        // The same effect as a reset: which mail it is follows from the link.
        await this.outbox.put(tx, { kind: 'password_reset.send', subject_id: link.id })
      })
      this.outbox.ring()
    })
  }
}
