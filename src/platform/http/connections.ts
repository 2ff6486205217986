import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** Time limits in milliseconds, and how many connections one process keeps. */
export interface ConnectionLimits {
  /** How long a client may take for the headers of a request. */
  readonly headers: number
  /** How long an idle connection stays open for the next request. Longer than common reverse proxies keep theirs. */
  readonly idle: number
  /** Within each window, a body that is being sent must grow by `body_bytes`, or end. */
  readonly body: number
  readonly body_bytes: number
  /** How long a client may read nothing of a response that is waiting for it. */
  readonly response: number
  /** How many connections are kept at once. */
  readonly open: number
}

/**
 * The rate for bodies is about that of a modem: an upload of 1 GiB over a slow line must work however long it takes, as long as
 * it makes progress. A limit on the whole request would refuse it.
 */
export const CONNECTION_LIMITS: Omit<ConnectionLimits, 'open'> = {
  headers: 15_000,
  idle: 72_000,
  body: 30_000,
  body_bytes: 16 * 1024,
  response: 120_000,
}

/** What is being awaited on a connection with a request, and since when. */
interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  received: number
  receivedSince: number
  sent: number
  sentSince: number
}

/**
 * Closes connections that hold resources without making progress. Node closes those whose headers do not arrive (`headersTimeout`);
 * this class adds bodies, responses that are not read, and a maximum number of connections. At the maximum, the connection that has
 * waited longest without a request makes room, taken from the address that has most of them, so that one client cannot lock out
 * the others.
 */
export class Connections {
  /** Connections without a request: idle, or with incomplete headers. The longest wait comes first. */
  private readonly waiting = new Set<Socket>()
  private readonly busy = new Map<Socket, Exchange>()

  private constructor(private readonly limits: ConnectionLimits) {}

  static watch(server: Server, limits: ConnectionLimits): Connections {
    const connections = new Connections(limits)
    server.on('connection', (socket: Socket) => connections.opened(socket))
    server.on('request', (request: IncomingMessage, response: ServerResponse) => connections.asked(request, response))
    const timer = setInterval(() => connections.check(), Math.min(5_000, limits.body / 4)).unref()
    server.on('close', () => clearInterval(timer))
    return connections
  }

  /** How many connections are open. */
  get open(): number {
    return this.waiting.size + this.busy.size
  }

  private opened(socket: Socket): void {
    if (this.open >= this.limits.open && !this.makeRoom()) {
      socket.destroy()
      return
    }
    this.waiting.add(socket)
    socket.once('close', () => {
      this.waiting.delete(socket)
      this.busy.delete(socket)
    })
  }

  private makeRoom(): boolean {
    const count = new Map<string, number>()
    for (const { remoteAddress = '' } of this.waiting) count.set(remoteAddress, (count.get(remoteAddress) ?? 0) + 1)
    const most = Math.max(0, ...count.values())
    for (const socket of this.waiting)
      if (count.get(socket.remoteAddress ?? '') === most) {
        this.waiting.delete(socket)
        socket.destroy()
        return true
      }
    return false
  }

  private asked(request: IncomingMessage, response: ServerResponse): void {
    const { socket } = request
    const now = Date.now()
    const exchange = { request, response, received: socket.bytesRead, receivedSince: now, sent: 0, sentSince: now }
    this.waiting.delete(socket)
    this.busy.set(socket, exchange)
    const done = () => {
      // An answer may come before the whole body: until the rest has arrived, the connection counts as busy.
      if (!response.closed || !isReceived(request) || this.busy.get(socket) !== exchange) return
      this.busy.delete(socket)
      if (!socket.destroyed) this.waiting.add(socket)
    }
    response.once('close', done)
    request.once('end', done)
  }

  private check(): void {
    const now = Date.now()
    for (const [socket, exchange] of this.busy)
      if (!this.receives(socket, exchange, now) || !this.sends(socket, exchange, now)) socket.destroy()
  }

  private receives(socket: Socket, exchange: Exchange, now: number): boolean {
    const { request } = exchange
    // Data that we have not read yet is no fault of the client.
    const isOurs = isReceived(request) || request.readableLength > 0 || socket.readableLength > 0
    if (isOurs || socket.bytesRead - exchange.received >= this.limits.body_bytes) {
      exchange.received = socket.bytesRead
      exchange.receivedSince = now
    }
    return now - exchange.receivedSince < this.limits.body
  }

  private sends(socket: Socket, exchange: Exchange, now: number): boolean {
    const sent = socket.bytesWritten - socket.writableLength
    if (socket.writableLength === 0 || sent !== exchange.sent) {
      exchange.sent = sent
      exchange.sentSince = now
    }
    return now - exchange.sentSince < this.limits.response
  }
}

const isReceived = (request: IncomingMessage) => request.complete || request.destroyed
