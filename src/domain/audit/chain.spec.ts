import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { canonicalBytes } from './canonical.js'
import { Chain, eventHash, type Fault, type Head, type Sha256, type StoredBody, type StoredEvent } from './chain.js'

const sha256: Sha256 = (...parts) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return new Uint8Array(hash.digest())
}

const ORIGIN = 'an-origin'
const STREAM = 'directive:1'
const textOf = (value: unknown) => new TextDecoder().decode(canonicalBytes(value))

function chainOf(length: number, stream = STREAM): { events: StoredEvent[]; head: Head } {
  const events: StoredEvent[] = []
  let previous: Uint8Array = new Uint8Array()
  for (let seq = 1; seq <= length; seq++) {
    const told = { kind: 'directive.opened', class: 'fact', actor_id: null }
    const text = textOf({ ...told, at: '2026-06-12T21:21:00.000Z', rows: {}, seq })
    const event = {
      ...told,
      at: '2026-06-12T21:21:00.000000Z',
      directive_id: '1',
      format: 1,
      stream,
      seq,
      previous,
      body: { directive_id: '1', salt: new Uint8Array(32).fill(seq), text },
    }
    const hash = eventHash(sha256, ORIGIN, { ...event, ...event.body })
    events.push({ ...event, hash })
    previous = hash
  }
  return { events, head: { seq: length, hash: previous } }
}

function verify(events: StoredEvent[], head: Head | null, origin = ORIGIN): Fault | null {
  const chain = new Chain(sha256, origin, STREAM)
  for (const event of events) chain.add(event)
  chain.end(head)
  return chain.fault
}

describe('verify', () => {
  it('finds no fault in an unchanged chain', () => {
    const { events, head } = chainOf(7)
    expect(verify(events, head)).toBeNull()
    expect(verify([], { seq: 0, hash: new Uint8Array() })).toBeNull()
  })

  it('keeps the hashes of format 1: those of every existing event', () => {
    const { head } = chainOf(2)
    expect(Buffer.from(head.hash).toString('hex')).toBe('61b4b5c9eba89bcae1bc169336fd2312bd31c08d9cc2091d8f06af6dba5da489')
  })

  it.each<[string, (event: StoredEvent) => Partial<StoredEvent>, string]>([
    ['body', ({ body }) => ({ body: { ...(body as StoredBody), text: textOf({ kind: 'directive.closed' }) } }), 'audit/hash'],
    ['body that is not text', ({ body }) => ({ body: { ...(body as StoredBody), text: null } }), 'audit/hash'],
    ['salt', ({ body }) => ({ body: { ...(body as StoredBody), salt: new Uint8Array(32) } }), 'audit/hash'],
    ['hash', () => ({ hash: new Uint8Array(32) }), 'audit/hash'],
    ['previous hash', () => ({ previous: new Uint8Array(32) }), 'audit/previous'],
    ['format', () => ({ format: 2 }), 'audit/format'],
    ['directive', () => ({ directive_id: '2' }), 'audit/directive'],
    ['directive of the body', ({ body }) => ({ body: { ...(body as StoredBody), directive_id: null } }), 'audit/directive'],
    ['body, taken away', () => ({ body: null }), 'audit/no_body'],
    ['kind', () => ({ kind: 'directive.closed' }), 'audit/told_differently'],
    ['class', () => ({ class: 'legal_advice' }), 'audit/told_differently'],
    ['actor', () => ({ actor_id: 'someone' }), 'audit/told_differently'],
    ['time, by a microsecond', () => ({ at: '2026-06-12T21:21:00.000001Z' }), 'audit/told_differently'],
  ])('names the event with another %s', (_, change, code) => {
    const { events, head } = chainOf(5)
    const changed = events.map((event) => (event.seq === 3 ? { ...event, ...change(event) } : event))
    expect(verify(changed, head)).toEqual({ stream: STREAM, seq: 3, code })
  })

  it('names the first event after a removed one, and the first one out of order', () => {
    const { events, head } = chainOf(5)
    const swapped = [events[0], events[2], events[1], events[3], events[4]] as StoredEvent[]
    const gap = (seq: number) => ({ stream: STREAM, seq, code: 'audit/gap' })
    expect(verify(swapped, head)).toEqual(gap(2))
    const without = events.filter((event) => event.seq !== 2)
    expect(verify(without, head)).toEqual(gap(2))
    expect(verify(events.slice(0, -1), head)).toEqual(gap(5))
  })

  it('detects a correct body in the wrong stream', () => {
    const { events, head } = chainOf(2)
    expect(verify(events, head, 'another-origin')).toMatchObject({ seq: 1, code: 'audit/hash' })
    expect(verify(chainOf(2, 'directive:2').events, head)).toMatchObject({ seq: 1, code: 'audit/hash' })
  })

  it('detects a completely rewritten history, because the head is stored separately', () => {
    const { head } = chainOf(3)
    const { events: others } = chainOf(4)
    expect(verify(others, head)).toMatchObject({ code: 'audit/head' })
    expect(verify(others, null)).toMatchObject({ code: 'audit/no_head' })
  })

  it('reports a body that is not JSON, even with a matching hash', () => {
    const { events } = chainOf(1)
    const event = events[0] as StoredEvent
    const body = { ...(event.body as StoredBody), text: 'not json' }
    const hash = eventHash(sha256, ORIGIN, { ...event, ...body })
    expect(verify([{ ...event, body, hash }], { seq: 1, hash })).toMatchObject({ seq: 1, code: 'audit/told_differently' })
  })
})

describe('canonical bytes', () => {
  const text = textOf

  it('order names and write numbers as RFC 8785 requires', () => {
    expect(text({ peach: 'This sorting order', péché: 'is wrong', pêche: 1e30, sin: 4.5, a: 2e-3 })).toBe(
      '{"a":0.002,"peach":"This sorting order","péché":"is wrong","pêche":1e+30,"sin":4.5}',
    )
  })

  it('are the same for the same value, however it was built', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const shuffled = Object.fromEntries(Object.entries(value).reverse())
        expect(text(shuffled)).toBe(text(value))
        expect(JSON.parse(text(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('refuse what JSON cannot represent', () => {
    expect(() => canonicalBytes(undefined)).toThrow(TypeError)
    expect(() => canonicalBytes(Number.NaN)).toThrow()
  })
})
