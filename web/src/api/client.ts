import createClient from 'openapi-fetch'
import { isUnattended } from './attended.js'
import { Problem, problemFrom } from './problem.js'
import type { paths } from './schema.js'

export const API = '/api/v1'

/** The API, with the types that are made of its own description: an answer or a body that drifts does not compile. */
export const http = createClient<paths>({ baseUrl: '', credentials: 'same-origin' })
http.use({
  onRequest: ({ request }) => {
    if (request.method === 'GET' && isUnattended()) request.headers.set('edict-unattended', '1')
  },
})

interface Answered<Data> {
  data?: Data
  error?: unknown
  response: Response
}

/** What the API answered. Throws a Problem for a refusal, and for no answer at all. */
export async function answer<Data>(request: Promise<Answered<Data>>): Promise<Data> {
  let answered: Answered<Data>
  try {
    answered = await request
  } catch (error) {
    // A cancelled request is not an error.
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Problem(0, 'network/unreachable', '')
  }
  if (!answered.response.ok) throw problemFrom(answered.response.status, answered.error)
  return answered.data as Data
}

type Query = Record<string, string | number | boolean | null | undefined>

export function queryText(query: Query): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '')
  return given.length > 0 ? `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}` : ''
}
