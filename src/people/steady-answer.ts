import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'

/** Milliseconds between the beats on which answers leave. Longer than the work that differs. */
const BEAT = 250

/**
 * Runs `work`, and lets its answer or its refusal leave only on a beat counted from the start: what was done behind it (an account
 * found, an event written, a mail planned) does not show in the time.
 */
export async function onTheBeat<T>(work: () => Promise<T>): Promise<T> {
  const begun = performance.now()
  try {
    return await work()
  } finally {
    await wait(BEAT - ((performance.now() - begun) % BEAT))
  }
}
