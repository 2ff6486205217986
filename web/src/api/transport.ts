import { isUnattended } from './attended.js'
import { Problem, problemFrom } from './problem.js'

/** How a write is sent: its idempotency key, and the version of what it changes. */
export interface Sent {
  key: string
  version?: number
}

/** The headers of a write: its idempotency key, and the version that the reader saw. */
export const sending = ({ key, version }: Sent) => ({
  headers: { 'Idempotency-Key': key, ...(version === undefined ? {} : { 'If-Match': `"${version}"` }) },
})

/** The only transport for the generated client. It reports user activity and throws a Problem for every unsuccessful response. */
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
    // If the caller has cancelled the request, there is no problem to show.
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Problem(0, 'network/unreachable', '')
  }
}
