import { Problem, problemOf } from './problem.js'

export const API = '/api/v1'

type Query = Record<string, string | number | boolean | null | undefined>

export interface Write {
  body?: unknown
  /** The version of the thing as the reader saw it. */
  version?: number
  /** One for each intent: the same when the same request is sent again. */
  key: string
}

/** Reads from the API. Throws a Problem. */
export async function read<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  return send<T>(`${API}${path}${queryText(query)}`, { signal: signal ?? null })
}

/** Writes to the API, once for each key. Throws a Problem. */
export async function write<T>(method: 'POST' | 'PATCH' | 'DELETE', path: string, { body, version, key }: Write): Promise<T> {
  const headers: Record<string, string> = { 'idempotency-key': key }
  if (version !== undefined) headers['if-match'] = `"${version}"`
  if (body !== undefined) headers['content-type'] = 'application/json'
  return send<T>(`${API}${path}`, { method, headers, body: body === undefined ? null : JSON.stringify(body) })
}

async function send<T>(url: string, init: RequestInit): Promise<T> {
  let response: Response
  try {
    response = await fetch(url, { credentials: 'same-origin', ...init })
  } catch (error) {
    if (init.signal?.aborted) throw error
    throw new Problem(0, 'network/unreachable', '')
  }
  if (!response.ok) throw await problemOf(response)
  if (response.status === 204 || response.status === 202) return undefined as T
  return (await response.json()) as T
}

export function queryText(query: Query): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '')
  return given.length > 0 ? `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}` : ''
}
