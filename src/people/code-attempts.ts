import { Injectable } from '@nestjs/common'
import { isRefused, Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import { Door } from '../platform/database/door.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { SecondFactors } from './second-factors.js'
import { Throttle } from './throttle.js'
import { requireAdmitted } from './throttled.js'

/**
 * Limits how often a code of a person's second factor can be tried, wherever one is asked for. The attempt is recorded in its own
 * transaction, because a refusal rolls back the one in which the code is checked.
 */
@Injectable()
export class CodeAttempts {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
    private readonly throttle: Throttle,
    private readonly factors: SecondFactors,
  ) {}

  /** Throws what `check` throws, and `sign_in/throttled` with `retry_after` in seconds, also for the correct code. */
  async run<T>(personId: string, address: string, check: () => Promise<T>): Promise<T> {
    const attempt = await this.work.asNobody((tx) => this.throttle.enter(tx, 'second_factor', { account: personId, address }))
    requireAdmitted(attempt)
    try {
      const result = await check()
      await this.work.asNobody((tx) => this.throttle.settle(tx, attempt))
      return result
    } catch (error) {
      if (isRefused(error, 'sign_in/code_refused') || isRefused(error, 'access_request/code_wrong'))
        await this.recordFailure(personId, address)
      // Nothing was guessed.
      else await this.work.asNobody((tx) => this.throttle.withdraw(tx, attempt))
      throw error
    }
  }

  /** Throws `sign_in/code_needed`, `sign_in/code_refused` for a person with a second factor. Call it inside `run` if there is a code. */
  async require(tx: Tx, personId: string, code: string | undefined): Promise<void> {
    if (!(await this.factors.isSet(tx, personId))) return
    if (code === undefined) throw new Refused('sign_in/code_needed')
    if (!(await this.factors.take(tx, personId, code))) throw new Refused('sign_in/code_refused')
  }

  private async recordFailure(personId: string, address: string): Promise<void> {
    await this.work.asNobody((tx) =>
      this.ledger.append(tx, `person:${personId}`, { kind: 'person.code_refused', details: { address } }),
    )
  }
}
