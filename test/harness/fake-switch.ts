import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The request that a switch received, in a call with a valid signature. */
export interface Heard {
  id: string
  act: 'verify' | 'do' | 'undo'
  dry_run: boolean
  subject: string
}

/**
 * How it behaves. `good`: as docs/switches.md requires. `down`: not reachable. `failing`: 503. `refuses`: 403. `slow`: does it,
 * and never answers. `lies`: answers that it was done, and does nothing. `hangs_up`: does it, and disconnects before answering.
 * `twice`: answers twice on one connection, and the second answer says that everything is off. `babbles`: does it, and answers
 * with invalid JSON. `huge`: does it, and answers with more than can be stored.
 */
export type Behaviour = 'good' | 'down' | 'failing' | 'refuses' | 'slow' | 'lies' | 'hangs_up' | 'twice' | 'babbles' | 'huge'

/** Another system, with a switch of ours in it. Checks signatures as any receiver would, and recognises a repeated webhook-id. */
export class FakeSwitch {
  behaviour: Behaviour = 'good'
  /** Its actual state, whatever it reports. */
  state: 'on' | 'off' = 'on'
  /** How often something changed in it. */
  changes = 0
  readonly heard: Heard[] = []
  readonly forged: string[] = []
  secret = ''
  private readonly done = new Set<string>()
  private listeners: (() => void)[] = []

  private constructor(private readonly server: Server) {}

  static async start(): Promise<FakeSwitch> {
    const server = createServer((request, response) => {
      void read(request).then((body) => made.answer(request, body, response))
    })
    const made = new FakeSwitch(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return made
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/switches`
  }

  /** Resets its state and forgets the requests. */
  reset(): void {
    Object.assign(this, { behaviour: 'good', state: 'on', changes: 0 })
    this.heard.length = 0
    this.forged.length = 0
    this.server.closeAllConnections()
  }

  /** Resolves at the next call. */
  nextCall(): Promise<void> {
    return new Promise((resolve) => this.listeners.push(resolve))
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  private answer(request: IncomingMessage, body: string, response: ServerResponse): void {
    if (this.behaviour === 'down') return void request.socket.destroy()
    const id = String(request.headers['webhook-id'])
    if (!this.isSigned(request, id, body)) {
      this.forged.push(id)
      return void response.writeHead(401).end()
    }
    const { act, dry_run, subject } = JSON.parse(body)
    this.heard.push({ id, act, dry_run, subject })
    for (const listener of this.listeners.splice(0)) listener()
    this.behave(id, { act, dry_run }, response)
  }

  private behave(id: string, { act, dry_run }: Pick<Heard, 'act' | 'dry_run'>, response: ServerResponse): void {
    const { behaviour } = this
    if (behaviour === 'failing') return void response.writeHead(503).end()
    if (behaviour === 'refuses') return void response.writeHead(403).end('{"error":"not yours"}')
    if (act !== 'verify' && !dry_run && behaviour !== 'lies') this.turn(id, act === 'do' ? 'off' : 'on')
    if (behaviour === 'slow') return
    if (behaviour === 'babbles') return void response.end('<html>off</html>')
    if (behaviour === 'huge') return void response.end(JSON.stringify({ state: 'off', more: 'x'.repeat(100_000) }))
    if (behaviour === 'hangs_up' && act !== 'verify') return void response.socket?.destroy()
    const said = JSON.stringify(dry_run ? { would: act } : { state: act === 'verify' ? this.state : act === 'do' ? 'off' : 'on' })
    if (behaviour !== 'twice') return void response.writeHead(200, { 'content-type': 'application/json' }).end(said)
    const whole = (text: string) => `HTTP/1.1 200 OK\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`
    response.socket?.write(whole(said) + whole('{"state":"off"}'))
  }

  private turn(id: string, to: 'on' | 'off'): void {
    if (this.done.has(id)) return
    this.done.add(id)
    this.changes += 1
    this.state = to
  }

  private isSigned(request: IncomingMessage, id: string, body: string): boolean {
    const timestamp = String(request.headers['webhook-timestamp'])
    if (Math.abs(Date.now() / 1000 - Number(timestamp)) > 300) return false
    const key = Buffer.from(this.secret.replace('whsec_', ''), 'base64')
    const right = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest()
    return String(request.headers['webhook-signature'])
      .split(' ')
      .some((one) => {
        const given = Buffer.from(one.replace('v1,', ''), 'base64')
        return given.length === right.length && timingSafeEqual(given, right)
      })
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
