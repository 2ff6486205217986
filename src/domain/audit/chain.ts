/** SHA-256, injected by the platform, because the domain uses no platform API itself. */
export type Sha256 = (...parts: readonly Uint8Array[]) => Uint8Array

/** An event as stored, with its body. */
export interface StoredEvent {
  readonly stream: string
  readonly seq: number
  readonly kind: string
  readonly class: string
  readonly at: string
  readonly actor_id: string | null
  readonly previous: Uint8Array
  readonly hash: Uint8Array
  readonly salt: Uint8Array
  readonly body: Uint8Array
}

/** The end of the chain as recorded on the stream's own row. */
export interface Head {
  readonly seq: number
  readonly hash: Uint8Array
}

/** The first fault of a stream. `seq` is null if the chain is correct and its recorded head is not. */
export interface Fault {
  readonly stream: string
  readonly seq: number | null
  readonly code: 'audit/gap' | 'audit/previous' | 'audit/hash' | 'audit/told_differently' | 'audit/head' | 'audit/no_head'
}

const encode = (text: string) => new TextEncoder().encode(text)

/**
 * The hash of an event: SHA-256(0x00 ‖ "edict-ledger/1" ‖ origin ‖ stream ‖ seq ‖ previous ‖ SHA-256(salt ‖ body)).
 * Each text and the number, in decimal, is followed by a line feed, so that no two inputs give the same bytes.
 */
export function eventHash(
  sha256: Sha256,
  origin: string,
  event: Pick<StoredEvent, 'stream' | 'seq' | 'previous' | 'salt' | 'body'>,
): Uint8Array {
  return sha256(
    Uint8Array.of(0),
    encode(`edict-ledger/1\n${origin}\n${event.stream}\n${event.seq}\n`),
    event.previous,
    sha256(event.salt, event.body),
  )
}

/**
 * Recomputes every event of one stream in order of `seq`, and compares the end with the recorded head.
 * It trusts no stored value except the origin: no hashes, no previous hashes, no columns that duplicate the body.
 * @returns the first fault, or null
 */
export function verifyStream(
  sha256: Sha256,
  origin: string,
  stream: string,
  events: Iterable<StoredEvent>,
  head: Head | null,
): Fault | null {
  let seq = 0
  let previous: Uint8Array = new Uint8Array()
  for (const event of events) {
    seq += 1
    if (event.seq !== seq) return { stream, seq, code: 'audit/gap' }
    if (!same(event.previous, previous)) return { stream, seq, code: 'audit/previous' }
    const hash = eventHash(sha256, origin, { ...event, stream, seq, previous })
    if (!same(event.hash, hash)) return { stream, seq, code: 'audit/hash' }
    if (!tellsTheSame(event)) return { stream, seq, code: 'audit/told_differently' }
    previous = hash
  }
  if (!head) return { stream, seq: null, code: 'audit/no_head' }
  // A chain without its tail is consistent but shorter than its head: the first missing event is the next one.
  if (head.seq > seq) return { stream, seq: seq + 1, code: 'audit/gap' }
  if (head.seq !== seq || !same(head.hash, previous)) return { stream, seq: null, code: 'audit/head' }
  return null
}

function tellsTheSame(event: StoredEvent): boolean {
  let body: Record<string, unknown>
  try {
    body = JSON.parse(new TextDecoder().decode(event.body))
  } catch {
    return false
  }
  return (
    body.kind === event.kind &&
    body.class === event.class &&
    body.actor_id === event.actor_id &&
    Date.parse(String(body.at)) === Date.parse(event.at)
  )
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}
