import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Outbound, type OutboundLimits } from './outbound.js'

const LIMITS: OutboundLimits = { connect_ms: 400, whole_ms: 600, answer_bytes: 1000 }
const LISTED = [{ host: 'flags.internal', port: null }]
const HERE = [{ address: '127.0.0.1', family: 4 }]
const CALL = { headers: { 'webhook-id': 'one' }, body: '{"act":"verify"}' }

const servers: Server[] = []
let asked: IncomingMessage[] = []

/** A target on a free port. @returns its URL under a listed name */
async function target(answer: RequestListener): Promise<string> {
  asked = []
  const server = createServer((request, response) => {
    asked.push(request)
    answer(request, response)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://flags.internal:${(server.address() as AddressInfo).port}/switch`
}
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

const outbound = (resolve: () => Promise<typeof HERE> = async () => HERE, listed = LISTED) =>
  new Outbound(listed, LIMITS, resolve)
const fails = (called: Promise<unknown>, code: string) => expect(called).rejects.toMatchObject({ code, message: code })

it('posts the body and headers unchanged, to the address that was checked, under the requested host name', async () => {
  let body = ''
  const url = await target((request, response) => {
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => response.writeHead(202).end('{"state":"off"}'))
  })
  const answer = await outbound().post({ url, ...CALL })
  expect({ ...answer, body: String(answer.body) }).toEqual({ status: 202, body: '{"state":"off"}' })
  expect(body).toBe(CALL.body)
  expect(asked[0]?.headers).toMatchObject({ host: new URL(url).host, 'webhook-id': 'one', 'content-type': 'application/json' })
})

it('resolves a name once and connects to that address: a name that resolves differently a moment later has no effect', async () => {
  const url = await target((_, response) => response.end('{}'))
  let times = 0
  const rebinding = async () => {
    times += 1
    return times === 1 ? HERE : [{ address: '169.254.169.254', family: 4 }]
  }
  expect((await outbound(rebinding).post({ url, ...CALL })).status).toBe(200)
  expect(times).toBe(1)
})

it.each([
  ['a private address', '10.0.0.1', 4],
  ['a loopback address', '127.0.0.1', 4],
  ['a mapped address', '::ffff:127.0.0.1', 6],
  ['an address behind NAT64', '64:ff9b::7f00:1', 6],
])('does not connect to %s by an unlisted name, even if another of its addresses is public', async (_, address, family) => {
  const to = (found: typeof HERE) => outbound(async () => found, []).post({ url: 'https://flags.example/', ...CALL })
  await fails(to([{ address, family }]), 'outbound/address_refused')
  await fails(
    to([
      { address: '1.1.1.1', family: 4 },
      { address, family },
    ]),
    'outbound/address_refused',
  )
})

it('does not connect to a cloud metadata address, even by a listed name', async () => {
  const metadata = async () => [{ address: '169.254.169.254', family: 4 }]
  await fails(outbound(metadata).post({ url: 'http://flags.internal/', ...CALL }), 'outbound/address_refused')
})

const SPELLED = [
  '127.0.0.1',
  '2130706433',
  '0x7f.1',
  '0177.0.0.1',
  '127.1',
  '[::1]',
  '[::ffff:7f00:1]',
  '[64:ff9b::7f00:1]',
  '169.254.169.254',
  '10.1',
]
it.each(SPELLED)('recognises %s in any spelling', async (host) => {
  for (const scheme of ['https', 'HTTPS']) {
    expect(outbound(undefined, []).mayCall(`${scheme}://${host}/`)).toBe(false)
    await fails(outbound(undefined, []).post({ url: `${scheme}://${host}/`, ...CALL }), 'outbound/address_refused')
  }
})

it('calls without TLS only listed hosts, and supports no other scheme', async () => {
  for (const url of ['http://flags.example/', 'ftp://flags.internal/', 'file:///etc/passwd']) {
    expect(outbound().mayCall(url)).toBe(false)
    await fails(outbound().post({ url, ...CALL }), 'outbound/insecure')
  }
  expect(
    ['https://flags.example/', 'http://flags.internal/', 'https://flags.internal:8443/x'].map((url) => outbound().mayCall(url)),
  ).toEqual([true, true, true])
  expect(outbound().mayCall('no address')).toBe(false)
})

it('does not use plain HTTP if TLS was requested', async () => {
  const url = await target((_, response) => response.end('{}'))
  await fails(outbound().post({ url: url.replace('http:', 'https:'), ...CALL }), 'outbound/no_connection')
  expect(asked).toEqual([])
})

it('follows no redirect', async () => {
  const url = await target((_, response) => response.writeHead(307, { location: 'http://169.254.169.254/' }).end())
  await fails(outbound().post({ url, ...CALL }), 'outbound/redirected')
  expect(asked).toHaveLength(1)
})

it.each([
  ['answers nothing', () => {}],
  [
    'drips',
    (response: ServerResponse) => {
      response.writeHead(200)
      const timer = setInterval(() => response.write(' '), 20)
      response.on('close', () => clearInterval(timer))
    },
  ],
])('gives up on a target that %s after its time limit', async (_, answer) => {
  const url = await target((_request, response) => answer(response))
  const from = performance.now()
  await fails(outbound().post({ url, ...CALL }), 'outbound/timed_out')
  expect(performance.now() - from).toBeLessThan(LIMITS.whole_ms + 1_000)
})

it('gives up on a name that is not resolved in time, and on an unknown name', async () => {
  await fails(outbound(() => new Promise(() => {})).post({ url: 'http://flags.internal/', ...CALL }), 'outbound/timed_out')
  const unknown = async () => Promise.reject(new Error('ENOTFOUND flags.internal'))
  await fails(outbound(unknown).post({ url: 'http://flags.internal/', ...CALL }), 'outbound/not_resolved')
  await fails(outbound(async () => []).post({ url: 'http://flags.internal/', ...CALL }), 'outbound/not_resolved')
})

it('reads no more of a reply than allowed', async () => {
  const url = await target((_, response) => response.end('x'.repeat(LIMITS.answer_bytes + 1)))
  await fails(outbound().post({ url, ...CALL }), 'outbound/answer_too_large')
  const small = await target((_, response) => response.end('x'.repeat(LIMITS.answer_bytes)))
  expect((await outbound().post({ url: small, ...CALL })).body).toHaveLength(LIMITS.answer_bytes)
})

it('treats a truncated reply as none, and a closed port as no connection', async () => {
  const url = await target((_, response) => {
    response.writeHead(200, { 'content-length': '100' })
    response.write('{"state":')
    setTimeout(() => response.destroy(), 20)
  })
  await fails(outbound().post({ url, ...CALL }), 'outbound/no_connection')
  await fails(outbound().post({ url: 'http://flags.internal:1/', ...CALL }), 'outbound/no_connection')
})
