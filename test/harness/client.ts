import { randomUUID } from 'node:crypto'

/** The response: the status, the parsed body, the headers. */
export interface Answer<T = any> {
  status: number
  body: T
  headers: Headers
}

interface Asked {
  body?: unknown
  version?: number
  key?: string
  headers?: Record<string, string>
}

/** The body of a successful response. Throws for any other. */
export async function ok(answer: Promise<Answer>): Promise<any> {
  const { status, body } = await answer
  if (status >= 300) throw new Error(`answered ${status} ${JSON.stringify(body)}`)
  return body
}

/**
 * A browser as the API sees it: keeps its cookie and gives each write an idempotency key. Uses real HTTP; with several addresses,
 * each in turn.
 */
export class Client {
  private cookie = ''
  private readonly bases: string[]

  constructor(...bases: string[]) {
    this.bases = bases
  }

  get<T = any>(path: string): Promise<Answer<T>> {
    return this.send<T>('GET', path, {})
  }

  post<T = any>(path: string, body?: unknown, asked: Asked = {}): Promise<Answer<T>> {
    return this.send<T>('POST', path, { ...asked, body: body ?? {} })
  }

  patch<T = any>(path: string, body: unknown, asked: Asked = {}): Promise<Answer<T>> {
    return this.send<T>('PATCH', path, { ...asked, body })
  }

  delete<T = any>(path: string, asked: Asked = {}): Promise<Answer<T>> {
    return this.send<T>('DELETE', path, asked)
  }

  /** Uploads a file with its fields before it, as the API requires. */
  async upload<T = any>(
    path: string,
    file: Buffer,
    name: string,
    fields: Record<string, string> = {},
    asked: Asked = {},
  ): Promise<Answer<T>> {
    const form = new FormData()
    for (const [field, value] of Object.entries(fields)) form.set(field, value)
    form.set('file', new Blob([new Uint8Array(file)]), name)
    return this.send<T>('POST', path, { ...asked, body: form })
  }

  /** The bytes of a file. */
  async bytes(path: string): Promise<Buffer> {
    const response = await fetch(this.url(path), { headers: { cookie: this.cookie } })
    if (!response.ok) throw new Error(`${path} answered ${response.status}`)
    return Buffer.from(await response.arrayBuffer())
  }

  /** The cookie that signs this client in; for browsers. */
  sessionCookie(): string {
    return this.cookie
  }

  /** The same person's session, in another browser. */
  signInAs(other: Client): void {
    this.cookie = other.cookie
  }

  async send<T>(method: string, path: string, asked: Asked): Promise<Answer<T>> {
    const form = asked.body instanceof FormData
    const response = await fetch(this.url(path), {
      method,
      redirect: 'manual',
      headers: {
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(method === 'GET' ? {} : { 'idempotency-key': asked.key ?? randomUUID() }),
        ...(asked.version === undefined ? {} : { 'if-match': `"${asked.version}"` }),
        ...(asked.body !== undefined && !form ? { 'content-type': 'application/json' } : {}),
        ...asked.headers,
      },
      body: asked.body === undefined ? undefined : form ? (asked.body as FormData) : JSON.stringify(asked.body),
    })
    const set = response.headers.getSetCookie().find((cookie) => /^(__Host-)?edict_session=/.test(cookie))
    if (set) this.cookie = set.split(';')[0] as string
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      body: (text && response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text) as T,
    }
  }

  private url(path: string): string {
    const base = this.bases.shift() as string
    this.bases.push(base)
    return path.startsWith('/') ? base + path : `${base}/api/v1/${path}`
  }
}
