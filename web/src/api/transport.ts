import { isUnattended } from './attended.js'
import { Problem, problemFrom } from './problem.js'

/** How a write is sent: its key, and the version of what it changes. */
export interface Sent {
  key: string
  version?: number
}

/** The headers of a write: once for its key, and only on the version that the reader saw. */
export const sending = ({ key, version }: Sent) => ({
  headers: { 'Idempotency-Key': key, ...(version === undefined ? {} : { 'If-Match': `"${version}"` }) },
})

/** The one way to the API for everything that is generated: says whether a person is there, and throws a Problem for every refusal. */
export const createClientConfig = <Config extends object>(config: Config) => ({
  ...config,
  baseUrl: '',
  credentials: 'same-origin' as const,
  fetch: send,
})

async function send(request: Request | URL | string): Promise<Response> {
  if (request instanceof Request && request.method === 'GET' && isUnattended()) request.headers.set('edict-unattended', '1')
  const response = await reach(request)
  if (response.ok) return response
  throw problemFrom(response.status, await response.json().catch(() => null))
}

async function reach(request: Request | URL | string): Promise<Response> {
  try {
    return await fetch(request)
  } catch (error) {
    // A request that nobody waits for has no problem to show.
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Problem(0, 'network/unreachable', '')
  }
}
