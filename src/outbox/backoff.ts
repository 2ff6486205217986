/** The maximum number of attempts before an effect is dead-lettered. */
export const MAX_ATTEMPTS = 12

const FIRST_SECONDS = 10
const LONGEST_SECONDS = 3600

/** Seconds until the next attempt: 10 s, doubling, at most an hour. */
export function backoffSeconds(attempts: number): number {
  return Math.min(FIRST_SECONDS * 2 ** Math.max(attempts - 1, 0), LONGEST_SECONDS)
}
