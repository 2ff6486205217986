import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'

// Kept in async context rather than passed as an argument: it affects no decision, and every log line on the way must carry it.
const carried = new AsyncLocalStorage<string>()

/**
 * A UUID, with or without dashes, as proxies create them. Nothing else: an id from outside appears in logs, and must not contain
 * content.
 */
const WELL_FORMED = /^[0-9a-f]{8}(-?)[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{12}$/i

/** The id that a request came with, or a new one. */
export function requestIdFrom(header: string | string[] | undefined): string {
  return typeof header === 'string' && WELL_FORMED.test(header) ? header : randomUUID()
}

/**
 * The id of the request for which this code runs: during the request, or later in an effect that it caused. Null for the system's
 * own work.
 */
export function requestId(): string | null {
  return carried.getStore() ?? null
}

/** Runs `work`, and everything that it starts, in the context of this request. */
export function forRequest<T>(id: string | null, work: () => T): T {
  return id === null ? carried.exit(work) : carried.run(id, work)
}
