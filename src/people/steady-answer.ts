import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'

/** Responses are sent at multiples of this many milliseconds. Longer than any difference in processing time. */
const BEAT = 250

/**
 * Runs `work`, and sends its response or refusal only at a multiple of the interval, counted from the start, so that the time
 * does not reveal what was done (an account found, an event written, a mail planned).
 */
export async function onTheBeat<T>(work: () => Promise<T>): Promise<T> {
  const begun = performance.now()
  try {
    return await work()
  } finally {
    await wait(BEAT - ((performance.now() - begun) % BEAT))
  }
}
