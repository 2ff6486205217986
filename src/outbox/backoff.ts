/** How often an effect is tried before it is given up. */
export const MAX_ATTEMPTS = 12

const FIRST_SECONDS = 10
const LONGEST_SECONDS = 3600

/** Seconds until the next try after so many: 10 s, doubling, at most an hour. */
export function backoffSeconds(attempts: number): number {
  return Math.min(FIRST_SECONDS * 2 ** Math.max(attempts - 1, 0), LONGEST_SECONDS)
}
