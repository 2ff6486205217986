import type { EventBody } from './fold.js'

/** SHA-256 of bytes, and of texts in UTF-8. Injected by the platform, because the domain uses no platform API itself. */
export type Sha256 = (...parts: readonly (Uint8Array | string)[]) => Uint8Array

/** An event as stored, with its body. */
export interface StoredEvent {
  readonly stream: string
  readonly seq: number
  readonly directive_id: string | null
  readonly format: number
  readonly kind: string
  readonly class: string
  /** In UTC, with six digits after the second, so that a change of a microsecond shows. */
  readonly at: string
  readonly actor_id: string | null
  readonly previous: Uint8Array
  readonly hash: Uint8Array
  readonly body: StoredBody | null
}

export interface StoredBody {
  readonly directive_id: string | null
  readonly salt: Uint8Array
  /** Null if its bytes are not UTF-8. */
  readonly text: string | null
}

/** The end of a chain as recorded apart from its events. */
export interface Head {
  readonly seq: number
  readonly hash: Uint8Array
}

/** What `edict audit verify` can find. docs/security.md says what each one means. */
export type FaultCode =
  | 'audit/gap'
  | 'audit/format'
  | 'audit/directive'
  | 'audit/previous'
  | 'audit/no_body'
  | 'audit/hash'
  | 'audit/told_differently'
  | 'audit/head'
  | 'audit/no_head'
  | 'audit/orphan_body'
  | 'audit/unknown_table'
  | 'audit/not_recorded'
  | 'audit/row_differs'
  | 'audit/row_missing'
  | 'audit/row_without_event'
  | 'audit/file'

/** One thing that is wrong. `seq` is null if it is in no event. A row has its table and its id. */
export interface Fault {
  readonly stream: string
  readonly seq: number | null
  readonly code: FaultCode
  readonly table?: string
  readonly row_id?: string
  /** The columns in which a row differs from its last event. */
  readonly columns?: readonly string[]
}

/** The formats of events that this version can verify. */
const FORMATS: readonly number[] = [1]

const START = Uint8Array.of(0)

/**
 * The hash of an event: SHA-256(0x00 ‖ "edict-ledger/" ‖ format ‖ origin ‖ stream ‖ seq ‖ previous ‖ SHA-256(salt ‖ body)).
 * The format, each text and the number, in decimal, are followed by a line feed, so that no two inputs give the same bytes.
 */
export function eventHash(
  sha256: Sha256,
  origin: string,
  event: Pick<StoredEvent, 'stream' | 'seq' | 'previous' | 'format'> & { readonly salt: Uint8Array; readonly text: string },
): Uint8Array {
  return sha256(
    START,
    `edict-ledger/${event.format}\n${origin}\n${event.stream}\n${event.seq}\n`,
    event.previous,
    sha256(event.salt, event.text),
  )
}

/**
 * Recomputes one stream, event by event, and finally compares the end with the recorded head. Trusts no stored value except the
 * origin: no hashes, no previous hashes, no columns that duplicate the body. Keeps the first fault and does not go on after it.
 */
export class Chain {
  /** How many events were recomputed. */
  seq = 0
  fault: Fault | null = null
  private previous: Uint8Array = new Uint8Array()
  private readonly directiveId: string | null

  constructor(
    private readonly sha256: Sha256,
    private readonly origin: string,
    readonly stream: string,
  ) {
    this.directiveId = stream.startsWith('directive:') ? stream.slice('directive:'.length) : null
  }

  /** @returns the body of the event, or null after a fault */
  add(event: StoredEvent): EventBody | null {
    if (this.fault) return null
    this.seq += 1
    const told = this.read(event)
    if (typeof told !== 'string') return told
    this.fault = { stream: this.stream, seq: this.seq, code: told }
    return null
  }

  /** Compares the end of the chain with the recorded head. */
  end(head: Head | null): void {
    if (this.fault) return
    const { stream, seq } = this
    if (!head) this.fault = { stream, seq: null, code: 'audit/no_head' }
    // A chain without its tail is consistent but shorter than its head: the first missing event is the next one.
    else if (head.seq > seq) this.fault = { stream, seq: seq + 1, code: 'audit/gap' }
    else if (head.seq !== seq || !same(head.hash, this.previous)) this.fault = { stream, seq: null, code: 'audit/head' }
  }

  private read(event: StoredEvent): EventBody | FaultCode {
    const { stream, seq, previous, directiveId } = this
    if (event.seq !== seq) return 'audit/gap'
    if (!FORMATS.includes(event.format)) return 'audit/format'
    if (!event.body) return 'audit/no_body'
    const { salt, text } = event.body
    if (event.directive_id !== directiveId || event.body.directive_id !== directiveId) return 'audit/directive'
    if (!same(event.previous, previous)) return 'audit/previous'
    if (text === null) return 'audit/hash'
    const hash = eventHash(this.sha256, this.origin, { format: event.format, stream, seq, previous, salt, text })
    if (!same(event.hash, hash)) return 'audit/hash'
    this.previous = hash
    return tellsTheSame(event, text) ?? 'audit/told_differently'
  }
}

function tellsTheSame(event: StoredEvent, text: string): EventBody | null {
  let body: EventBody
  try {
    body = JSON.parse(text)
  } catch {
    return null
  }
  const same =
    body.kind === event.kind &&
    body.class === event.class &&
    body.actor_id === event.actor_id &&
    `${body.at.slice(0, -1)}000Z` === event.at
  return same ? body : null
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false
  return true
}
