import { useEffect, useState } from 'react'
import { useKeys } from './keys.js'

/**
 * J and K move through rows that carry `data-row`; Enter opens the current one. The row's link takes the focus, so that its
 * position is visible.
 */
export function useRowKeys(count: number, open: (index: number) => void): number {
  const [chosen, choose] = useState(-1)
  const move = (to: number) => {
    if (count === 0) return
    const next = Math.min(Math.max(to, 0), count - 1)
    choose(next)
    const link = document.querySelector<HTMLElement>(`[data-row="${next}"] a`)
    link?.focus({ preventScroll: true })
    link?.closest('[data-row]')?.scrollIntoView({ block: 'nearest' })
  }
  useEffect(() => {
    if (chosen >= count) choose(-1)
  }, [chosen, count])
  useKeys({
    j: () => move(chosen + 1),
    k: () => move(chosen - 1),
    // A focused link or button handles Enter itself.
    Enter: chosen >= 0 && !(document.activeElement instanceof HTMLAnchorElement) ? () => open(chosen) : undefined,
  })
  return chosen
}
