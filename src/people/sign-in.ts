import { Injectable } from '@nestjs/common'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import { Door } from '../platform/database/door.js'
import type { Browser } from './browser.js'
import { lockPerson } from './lock-person.js'
import { OpenSession } from './open-session.js'
import { isPassword } from './passwords.js'
import type { Person } from './person.entity.js'
import { SecondFactors } from './second-factors.js'
import type { Me, SignInInput } from './session.schema.js'
import { SignInGate } from './sign-in-gate.js'
import { onTheBeat } from './steady-answer.js'

type Account = Pick<Person, 'id' | 'role' | 'name' | 'zone' | 'locale' | 'joined_at' | 'ended_at'> & {
  password_hash: string | null
  /** They joined with a copied link, and lead counsel has not confirmed it yet. */
  unconfirmed: boolean
}

/** Signs a person in with e-mail and password, and with a code if they have a second factor. */
@Injectable()
export class SignIn {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
    private readonly gate: SignInGate,
    private readonly factors: SecondFactors,
    private readonly openSession: OpenSession,
  ) {}

  /**
   * Opens a new session. Throws `sign_in/refused`, the same response in the same time for an unknown e-mail, a wrong password and a
   * closed account; with the correct password `sign_in/not_confirmed` for a person who joined with a copied link, `sign_in/code_needed` and `sign_in/code_refused`; `sign_in/throttled` with
   * `retry_after` in seconds, also for the correct password; `sign_in/proof_needed` with a challenge.
   */
  async run(browser: Browser, input: SignInInput): Promise<{ me: Me; token: string; device: string }> {
    const entered = await this.gate.enter(browser, input)
    return onTheBeat(async () => {
      const account = await this.accountOf(input.email)
      const open = account !== null && account.joined_at !== null && account.ended_at === null
      const mayKnow = open || account?.unconfirmed === true
      if (!(await isPassword(input.password, mayKnow ? account.password_hash : null)) || !mayKnow) {
        if (account) await this.recordFailure(account.id, browser)
        throw new Refused('sign_in/refused')
      }
      if (!open) {
        await this.work.asNobody((tx) => this.gate.settle(tx, entered))
        throw new Refused('sign_in/not_confirmed')
      }
      const done = await this.work.as({ ...account, entry: { by: 'proof' } }, async (tx) => {
        const person = await lockPerson(tx, account.id)
        if (person.ended_at) throw new Refused('sign_in/refused')
        const asked = await this.factors.isSet(tx, person.id)
        if (asked && input.code === undefined) throw new Refused('sign_in/code_needed')
        if (asked && !(await this.factors.take(tx, person.id, input.code as string))) return null
        await this.gate.settle(tx, entered)
        return this.openSession.run(tx, person.id, browser, {
          kind: 'person.signed_in',
          by: asked ? 'password_and_code' : 'password',
        })
      })
      if (done) return { ...done, device: this.gate.deviceOf(input.email) }
      await this.recordFailure(account.id, browser)
      throw new Refused('sign_in/code_refused')
    })
  }

  private accountOf(email: string): Promise<Account | null> {
    return this.work.asNobody(async (tx) => {
      const [account] = await tx.query<Account>(
        `SELECT p.id, p.role, p.name, p.zone, p.locale, p.joined_at, p.ended_at, c.password_hash,
           p.joined_at IS NULL AND EXISTS (SELECT FROM access_request r WHERE r.person_id = p.id AND r.kind = 'identity' AND r.state = 'waiting') AS unconfirmed
         FROM person p LEFT JOIN credential c ON c.person_id = p.id
         WHERE p.email = $1 ORDER BY p.ended_at IS NULL DESC, p.ended_at DESC LIMIT 1`,
        [email],
      )
      return account ?? null
    })
  }

  private async recordFailure(personId: string, browser: Browser): Promise<void> {
    await this.work.asNobody((tx) =>
      this.ledger.append(tx, `person:${personId}`, { kind: 'person.sign_in_failed', details: { address: browser.address } }),
    )
  }
}
