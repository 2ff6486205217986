import { Injectable } from '@nestjs/common'
import { Ledger } from '../ledger/ledger.js'
import { Settings } from '../platform/config/settings.js'
import { Door } from '../platform/database/door.js'
import type { Browser } from './browser.js'
import { LetIn } from './let-in.js'
import type { AskedForLink, MailedLinkBody } from './session.schema.js'
import { onTheBeat } from './steady-answer.js'
import { Throttle } from './throttle.js'
import { requireAdmitted } from './throttled.js'

/**
 * What each link is for. `password_reset`: a new password. `sign_in_pass`: signing in while others are guessing the password; it replaces
 * neither the password nor the second factor, and needs an account that has one.
 */
const ASKED = {
  password_reset: { event: 'person.password_reset_asked', whose: 'true' },
  sign_in_pass: {
    event: 'person.sign_in_link_asked',
    whose: 'EXISTS (SELECT FROM credential c WHERE c.person_id = p.id)',
  },
} as const

/** Mails a link to an account's own address, for someone who cannot sign in. */
@Injectable()
export class AskForLink {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
    private readonly throttle: Throttle,
    private readonly letIn: LetIn,
    private readonly settings: Settings,
  ) {}

  /**
   * Returns the same, in the same time, whether the address has an account, has none, or made too many requests: only whether this
   * installation can send mail at all. Throws `sign_in/proof_needed`.
   */
  async run(browser: Browser, kind: keyof typeof ASKED, input: MailedLinkBody): Promise<AskedForLink> {
    await onTheBeat(async () => {
      const trier = { account: input.email, address: browser.address, proof: input.proof }
      const attempt = await this.work.asNobody((tx) => this.throttle.enter(tx, kind, trier))
      if ('retry_after' in attempt) return
      requireAdmitted(attempt)
      await this.work.asNobody(async (tx) => {
        const [person] = await tx.query<{ id: string }>(
          `SELECT p.id FROM person p WHERE p.email = $1 AND p.joined_at IS NOT NULL AND p.ended_at IS NULL AND ${ASKED[kind].whose}`,
          [input.email],
        )
        if (!person) return
        await this.ledger.append(tx, `person:${person.id}`, { kind: ASKED[kind].event, details: { address: browser.address } })
        await this.letIn.mail(tx, kind, person.id)
      })
      this.letIn.ring()
    })
    return { mail_configured: this.settings.mail !== null }
  }
}
