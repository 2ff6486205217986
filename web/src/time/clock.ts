import { useSyncExternalStore } from 'react'

// Business time is the server's. The screen counts on its own clock, shifted by what the server last said.
let shift = 0

/** Takes the server's time as of just now. */
export function setServerTime(at: string): void {
  const next = Date.parse(at) - Date.now()
  // A second or two is the way here and back, not another time.
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
  // On the turn of the minute, as a clock on the wall.
  timer = setTimeout(
    () => {
      timer = null
      tick()
      if (listeners.size > 0) start()
    },
    60_000 - (now() % 60_000) + 20,
  )
}

/** Now, to the minute: the component draws itself again when the minute turns. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => shown)
}
