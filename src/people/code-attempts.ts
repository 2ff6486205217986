import { Injectable } from '@nestjs/common'
import { isRefused, Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import { Door } from '../platform/database/door.js'
import { Throttle } from './throttle.js'

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
  ) {}

  /** Throws what `check` throws, and `sign_in/throttled` with `retry_after` in seconds, also for the correct code. */
  async run<T>(personId: string, address: string, check: () => Promise<T>): Promise<T> {
    const attempt = await this.work.asNobody((tx) => this.throttle.enter(tx, 'second_factor', personId, address))
    if ('retry_after' in attempt) throw new Refused('sign_in/throttled', { retry_after: attempt.retry_after })
    try {
      const result = await check()
      await this.work.asNobody((tx) => this.throttle.settle(tx, attempt))
      return result
    } catch (error) {
      if (isRefused(error, 'sign_in/code_refused')) await this.recordFailure(personId, address)
      // Nothing was guessed.
      else await this.work.asNobody((tx) => this.throttle.withdraw(tx, attempt))
      throw error
    }
  }

  private async recordFailure(personId: string, address: string): Promise<void> {
    await this.work.asNobody((tx) =>
      this.ledger.append(tx, `person:${personId}`, { kind: 'person.code_refused', details: { address } }),
    )
  }
}
