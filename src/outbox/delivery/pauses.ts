import type { Delivery } from './deliveries.js'

const SECOND = 1000
/** Retry interval while no mail server is configured: a person is configuring one. */
export const NOT_CONFIGURED_PAUSE = 60 * SECOND
const SHORTEST_PAUSE = 30 * SECOND
const LONGEST_PAUSE = 3600 * SECOND

/** While the server is down: soon at first, then with increasing intervals, indefinitely. */
export function nextTry(now: Date, delivery: Delivery): Date {
  const age = now.getTime() - delivery.started_at.getTime()
  return new Date(now.getTime() + Math.min(Math.max(age / 2, SHORTEST_PAUSE), LONGEST_PAUSE))
}
