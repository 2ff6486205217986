import { createHash, randomBytes } from 'node:crypto'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { startApp, type TestApp } from '../harness/app.js'
import { type Client, ok } from '../harness/client.js'

/** Real limits divided by about thirty, and a small number of connections. */
const LIMITS = { headers: 400, idle: 1_500, body: 1_000, body_bytes: 2_048, response: 1_500, open: 60 }

let app: TestApp
let counsel: Client
let at: string

beforeAll(async () => {
  app = await startApp({ worker: false, connections: LIMITS })
  counsel = (await app.cast()).counsel
  at = `directives/${(await ok(counsel.post('directives', { via: 'nothing' }))).reference}`
})
afterAll(() => app.stop())

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

interface Held {
  socket: Socket
  received: () => string
  closed: () => boolean
  closedAfter: Promise<number>
}

function hold(first = ''): Promise<Held> {
  const { port } = app.http.getHttpServer().address() as AddressInfo
  return new Promise((resolve) => {
    const begun = Date.now()
    const socket = connect(port, '127.0.0.1')
    let received = ''
    let closed = false
    socket.on('data', (data) => {
      received += data.toString('latin1')
    })
    socket.on('error', () => {})
    const closedAfter = new Promise<number>((done) =>
      socket.on('close', () => {
        closed = true
        done(Date.now() - begun)
      }),
    )
    socket.on('connect', () => {
      if (first) socket.write(first)
      resolve({ socket, received: () => received, closed: () => closed, closedAfter })
    })
  })
}

const within = (ms: number, held: Held) => Promise.race([held.closedAfter, wait(ms).then(() => Number.POSITIVE_INFINITY)])
const POST = 'POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n'

describe('a connection is closed', () => {
  it.each([
    ['sends nothing', ''],
    ['never ends its headers', 'GET /health/live HTTP/1.1\r\nHost: x\r\nX-'],
    ['never sends its body', `${POST}Content-Length: 100\r\n\r\n{`],
    ['never ends a chunked body', `${POST}Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n`],
    [
      'never sends the body that was refused already',
      'POST /api/v1/account/tokens HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 100000\r\n\r\n',
    ],
  ])('if its client %s', async (_, first) => {
    const held = await hold(first)
    expect(await within(5_000, held)).toBeLessThan(5_000)
  })

  it('if its client sends a byte now and then', async () => {
    const held = await hold(`${POST}Content-Length: 100000\r\n\r\n`)
    const drip = setInterval(() => held.socket.write(' '), 100)
    const after = await within(6_000, held)
    clearInterval(drip)
    expect(after).toBeLessThan(6_000)
  })

  it('if its client does not read the response', async () => {
    const bytes = randomBytes(24 * 1024 * 1024)
    const document = await ok(counsel.upload(`${at}/documents`, bytes, 'large.bin'))
    const path = `/api/v1/${at}/documents/${document.id}/content`
    const held = await hold()
    held.socket.pause()
    held.socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nCookie: ${counsel.sessionCookie()}\r\n\r\n`)
    await wait(4_000)
    const connections = await new Promise<number>((resolve) =>
      app.http.getHttpServer().getConnections((_: unknown, n: number) => resolve(n)),
    )
    held.socket.resume()
    await held.closedAfter
    expect(held.received().length).toBeLessThan(bytes.length)
    expect(connections).toBeLessThanOrEqual(2)
  })

  it('if it has been idle after a request, but not before', async () => {
    const held = await hold('GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n')
    await wait(500)
    expect([held.received().startsWith('HTTP/1.1 200'), held.closed()]).toEqual([true, false])
    held.socket.write('GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n')
    await wait(300)
    expect([held.received().split('HTTP/1.1 200').length, held.closed()]).toEqual([3, false])
    expect(await within(6_000, held)).toBeLessThan(6_000)
  })
})

describe('an upload', () => {
  it('over a slow line arrives, however long it takes as a whole', async () => {
    const bytes = randomBytes(30 * 1024)
    const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="slow.bin"\r\n\r\n'
    const tail = '\r\n--b--\r\n'
    const held = await hold(
      `POST /api/v1/${at}/documents HTTP/1.1\r\nHost: x\r\nCookie: ${counsel.sessionCookie()}\r\nIdempotency-Key: 0b0e7f0e-0000-4000-8000-000000000001\r\n` +
        `Content-Type: multipart/form-data; boundary=b\r\nContent-Length: ${head.length + bytes.length + tail.length}\r\nConnection: close\r\n\r\n${head}`,
    )
    const begun = Date.now()
    // About three kilobytes a second, with a limit of one second for two.
    for (let sent = 0; sent < bytes.length; sent += 1024) {
      held.socket.write(bytes.subarray(sent, sent + 1024))
      await wait(200)
    }
    held.socket.write(tail)
    await held.closedAfter
    expect(Date.now() - begun).toBeGreaterThan(4 * LIMITS.body)
    expect(held.received()).toMatch(/^HTTP\/1.1 201/)
    const [, body] = held.received().split('\r\n\r\n')
    const { id } = JSON.parse(body as string)
    const stored = await counsel.bytes(`${at}/documents/${id}/content`)
    expect(createHash('sha256').update(stored).digest('hex')).toBe(createHash('sha256').update(bytes).digest('hex'))
  }, 30_000)
})

describe('many half-open connections', () => {
  it('make room for the next one, whether they send nothing, headers or bodies', async () => {
    const crowd: Held[] = []
    for (let round = 0; round < 3; round++)
      for (const first of ['', 'GET / HTTP/1.1\r\nHost: x\r\nX-', `${POST}Content-Length: 100\r\n\r\n{`])
        crowd.push(...(await Promise.all(Array.from({ length: 25 }, () => hold(first)))))
    // Whoever asks now is answered: by eviction at once, or after the limits have passed.
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        fetch(`${app.url}/health/live`).then(
          (answer) => answer.status,
          () => 0,
        ),
      ),
    )
    expect(answers).toContain(200)
    const open = await new Promise<number>((resolve) =>
      app.http.getHttpServer().getConnections((_: unknown, n: number) => resolve(n)),
    )
    expect(open).toBeLessThanOrEqual(LIMITS.open)
    await wait(3_000)
    expect(crowd.filter(({ closed }) => !closed())).toEqual([])
  }, 20_000)
})
