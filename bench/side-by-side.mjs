import { performance } from 'node:perf_hooks'

/**
 * Runs both sides in turns, so that other load on the machine affects both equally.
 * @returns the median of each side in milliseconds, and the ratio of the first to the second
 */
export async function sideBySide(first, second, rounds) {
  const times = [[], []]
  for (let round = 0; round < rounds + 5; round += 1) {
    const turn = round % 2 === 0 ? [0, 1] : [1, 0]
    for (const side of turn) {
      const begun = performance.now()
      await (side === 0 ? first : second)()
      // The first rounds warm the caches.
      if (round >= 5) times[side].push(performance.now() - begun)
    }
  }
  const [a, b] = times.map(median)
  return { first_ms: a, second_ms: b, ratio: a / b }
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

export const two = (number) => number.toFixed(2)
