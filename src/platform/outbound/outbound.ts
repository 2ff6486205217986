import { lookup as lookUp } from 'node:dns/promises'
import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { type AddressKind, kindOfAddress } from './addresses.js'
import { isListed, type ListedHost } from './listed-hosts.js'

export const OUTBOUND_FAULTS = [
  'outbound/address_refused',
  'outbound/answer_too_large',
  'outbound/insecure',
  'outbound/no_connection',
  'outbound/not_resolved',
  'outbound/redirected',
  'outbound/timed_out',
] as const
export type OutboundFault = (typeof OUTBOUND_FAULTS)[number]

/** A failed call. It contains only a code: a URL may contain a token, and a network error may contain a URL. */
export class OutboundFailed extends Error {
  override readonly name = 'OutboundFailed'

  constructor(readonly code: OutboundFault) {
    super(code)
  }
}

export interface OutboundAnswer {
  readonly status: number
  readonly body: Buffer
}

interface Address {
  readonly address: string
  readonly family: number
}

export interface OutboundLimits {
  /** From the start until the connection is established, including TLS. */
  readonly connect_ms: number
  /** From the start until the last byte of the response. */
  readonly whole_ms: number
  readonly answer_bytes: number
}

const LIMITS: OutboundLimits = { connect_ms: 5_000, whole_ms: 15_000, answer_bytes: 64 * 1024 }

/**
 * The only place that makes HTTP calls (enforced by `npm run rules`). It calls the public internet over TLS, and hosts that an
 * administrator lists (OUTBOUND_HOSTS); nothing else. The name is resolved once, each of its addresses is checked, and the
 * connection uses one of these, so that a name that resolves differently a moment later has no effect. Redirects are not
 * followed.
 */
export class Outbound {
  /** @param resolve returns every address of a name; replaced in tests */
  constructor(
    private readonly listed: readonly ListedHost[],
    private readonly limits: OutboundLimits = LIMITS,
    private readonly resolve: (host: string) => Promise<readonly Address[]> = (host) => lookUp(host, { all: true }),
  ) {}

  /** Whether a URL may be called at all, as far as this can be decided without resolving its name. */
  mayCall(text: string): boolean {
    if (!URL.canParse(text)) return false
    const url = new URL(text)
    const listed = isListed(this.listed, url)
    const literal = literalOf(url)
    return allowedScheme(url, listed) && (literal === null || isAllowed(kindOfAddress(literal), listed))
  }

  /**
   * Posts JSON. Throws `OutboundFailed` if there is no response; a response of any status counts as one, except for a redirect.
   */
  async post(call: { url: string; headers: Readonly<Record<string, string>>; body: string }): Promise<OutboundAnswer> {
    const url = new URL(call.url)
    const listed = isListed(this.listed, url)
    if (!allowedScheme(url, listed)) throw new OutboundFailed('outbound/insecure')
    const startedAt = performance.now()
    const address = await this.addressOf(url, listed)
    const spent = performance.now() - startedAt
    return this.send(url, address, call, { connect_ms: this.limits.connect_ms - spent, whole_ms: this.limits.whole_ms - spent })
  }

  /** One address of the host, after checking all of them: a name with one forbidden address is not trusted for the others. */
  private async addressOf(url: URL, listed: boolean): Promise<Address> {
    const literal = literalOf(url)
    const found =
      literal === null
        ? await within(this.limits.connect_ms, this.resolve(url.hostname))
        : [{ address: literal, family: isIP(literal) }]
    const [first] = found
    if (!first) throw new OutboundFailed('outbound/not_resolved')
    if (!found.every(({ address }) => isAllowed(kindOfAddress(address), listed))) {
      throw new OutboundFailed('outbound/address_refused')
    }
    return first
  }

  private send(
    url: URL,
    pinned: Address,
    call: { headers: Readonly<Record<string, string>>; body: string },
    left: { connect_ms: number; whole_ms: number },
  ): Promise<OutboundAnswer> {
    const secure = url.protocol === 'https:'
    return new Promise<OutboundAnswer>((resolve, reject) => {
      const sent = (secure ? secureRequest : plainRequest)(url, {
        method: 'POST',
        // A new connection: a pooled one may lead elsewhere.
        agent: false,
        lookup: pinnedTo(pinned),
        headers: {
          ...call.headers,
          accept: 'application/json',
          'accept-encoding': 'identity',
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(call.body),
          'user-agent': 'Edict',
        },
      })
      const fail = (code: OutboundFault) => {
        end()
        reject(new OutboundFailed(code))
        sent.destroy()
      }
      const timers = [left.connect_ms, left.whole_ms].map((ms) => setTimeout(() => fail('outbound/timed_out'), Math.max(ms, 0)))
      const end = () => {
        for (const timer of timers) clearTimeout(timer)
      }
      sent.once('socket', (socket) =>
        socket.once(secure ? 'secureConnect' : 'connect', () => {
          clearTimeout(timers[0])
        }),
      )
      sent.on('error', () => fail('outbound/no_connection'))
      sent.once('response', (response) => {
        const status = response.statusCode ?? 0
        if (status >= 300 && status < 400) return fail('outbound/redirected')
        const chunks: Buffer[] = []
        let size = 0
        response.on('data', (chunk: Buffer) => {
          size += chunk.length
          if (size > this.limits.answer_bytes) return fail('outbound/answer_too_large')
          chunks.push(chunk)
        })
        response.once('error', () => fail('outbound/no_connection'))
        response.once('aborted', () => fail('outbound/no_connection'))
        response.once('end', () => {
          end()
          resolve({ status, body: Buffer.concat(chunks) })
        })
      })
      sent.end(call.body)
    })
  }
}

/** A host that is an IP address needs no resolution. */
function literalOf(url: URL): string | null {
  const bare = url.hostname.replace(/^\[(.*)\]$/, '$1')
  return isIP(bare) === 0 ? null : bare
}

function allowedScheme(url: URL, listed: boolean): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && listed)
}

function isAllowed(kind: AddressKind, listed: boolean): boolean {
  return kind === 'public' || (kind === 'internal' && listed)
}

/** Resolves every lookup to the address that was checked. */
function pinnedTo({ address, family }: Address): LookupFunction {
  return (_host, options, answer) => {
    if (options.all) answer(null, [{ address, family }])
    else answer(null, address, family)
  }
}

async function within<T>(ms: number, asked: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OutboundFailed('outbound/timed_out')), ms)
  })
  try {
    return await Promise.race([asked.catch(() => Promise.reject(new OutboundFailed('outbound/not_resolved'))), over])
  } finally {
    clearTimeout(timer)
  }
}
