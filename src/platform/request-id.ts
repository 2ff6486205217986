import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'

// Carried beside the calls and not through them: it decides nothing, and every line that is logged on the way must bear it.
const carried = new AsyncLocalStorage<string>()

/** A UUID, with or without its dashes, as proxies make them. Nothing else: an id from outside stands in logs, and must hold no content. */
const WELL_FORMED = /^[0-9a-f]{8}(-?)[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{12}$/i

/** The id that a request came with, or a new one. */
export function requestIdFrom(header: string | string[] | undefined): string {
  return typeof header === 'string' && WELL_FORMED.test(header) ? header : randomUUID()
}

/** The id of the request for which this code runs: at the door, or later in the effect that it caused. Null for the system's own work. */
export function requestId(): string | null {
  return carried.getStore() ?? null
}

/** Runs `work`, and all that it starts, for this request. */
export function forRequest<T>(id: string | null, work: () => T): T {
  return id === null ? carried.exit(work) : carried.run(id, work)
}
