import { Injectable } from '@nestjs/common'
import { Door } from '../platform/database/door.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { Browser } from './browser.js'
import { Devices } from './devices.js'
import { Links } from './links.js'
import type { SignInInput } from './session.schema.js'
import { type Attempt, Throttle } from './throttle.js'
import { requireAdmitted } from './throttled.js'

export interface Entered {
  readonly attempt: Attempt
  /** The id of the link from the owner's mailbox with which it was made, if any. */
  readonly pass: string | null
}

/** Admits attempts to sign in, and slows down those that look like guessing. */
@Injectable()
export class SignInGate {
  constructor(
    private readonly work: Door,
    private readonly throttle: Throttle,
    private readonly devices: Devices,
    private readonly links: Links,
  ) {}

  /** Throws `sign_in/throttled`, `sign_in/proof_needed`: the same whether or not the account exists. */
  async enter(browser: Browser, input: SignInInput): Promise<Entered> {
    const pass = await this.passOf(input)
    const own = pass ?? this.devices.nameOf(browser.device, input.email)
    const trier = { account: input.email, address: browser.address, own, proof: input.proof }
    const attempt = await this.work.asNobody((tx) => this.throttle.enter(tx, 'sign_in', trier))
    requireAdmitted(attempt)
    return { attempt, pass }
  }

  /** The attempt succeeded. */
  async settle(tx: Tx, { attempt, pass }: Entered): Promise<void> {
    await this.throttle.settle(tx, attempt)
    if (pass) await this.links.use(tx, pass)
  }

  /** The cookie that recognises this browser next time. */
  deviceOf(email: string): string {
    return this.devices.cookieOf(email)
  }

  /** The id of a good link that was mailed to this address. A wrong one counts for nothing, and nobody learns that. */
  private async passOf({ email, pass }: SignInInput): Promise<string | null> {
    if (pass === undefined) return null
    const link = await this.work.asNobody((tx) => this.links.find(tx, pass)).catch(() => null)
    return link?.kind === 'sign_in_pass' && link.person.email === email ? link.id : null
  }
}
