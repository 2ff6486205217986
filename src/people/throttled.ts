import { Refused } from '../domain/errors.js'
import type { Attempt, Refusal } from './throttle.js'

/** Throws `sign_in/throttled` with `retry_after` in seconds, or `sign_in/proof_needed` with what to solve. */
export function requireAdmitted(entered: Attempt | Refusal): asserts entered is Attempt {
  if ('retry_after' in entered) throw new Refused('sign_in/throttled', { retry_after: entered.retry_after })
  if ('challenge' in entered) throw new Refused('sign_in/proof_needed', { ...entered.challenge })
}
