import { useSyncExternalStore } from 'react'

// Business time is the server's. The screen uses its own clock, shifted by the offset from the server's last response.
let shift = 0

/** Sets the server's time as of now. */
export function setServerTime(at: string): void {
  const next = Date.parse(at) - Date.now()
  // A second or two is network latency, not a clock difference.
  if (Number.isFinite(next) && Math.abs(next - shift) > 5_000) {
    shift = next
    tick()
  }
}

/** Now, in milliseconds, on the server's clock. */
export const now = (): number => Date.now() + shift

let shown = now()
const listeners = new Set<() => void>()

function tick(): void {
  shown = now()
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  if (listeners.size === 1) start()
  return () => {
    listeners.delete(listener)
  }
}

let timer: ReturnType<typeof setTimeout> | null = null
function start(): void {
  if (timer !== null) clearTimeout(timer)
  // At the start of each minute, like a wall clock.
  timer = setTimeout(
    () => {
      timer = null
      tick()
      if (listeners.size > 0) start()
    },
    60_000 - (now() % 60_000) + 20,
  )
}

/** The current time to the minute. The component renders again every minute. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => shown)
}
