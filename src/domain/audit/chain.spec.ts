import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { canonicalBytes } from './canonical.js'
import { eventHash, type Head, type Sha256, type StoredEvent, verifyStream } from './chain.js'

const sha256: Sha256 = (...parts) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return new Uint8Array(hash.digest())
}

const ORIGIN = 'an-origin'
const STREAM = 'directive:1'

function chainOf(length: number, stream = STREAM): { events: StoredEvent[]; head: Head } {
  const events: StoredEvent[] = []
  let previous: Uint8Array = new Uint8Array()
  for (let seq = 1; seq <= length; seq++) {
    const told = { kind: 'directive.opened', class: 'fact', at: '2026-06-12T21:21:00.000Z', actor_id: null }
    const event = {
      ...told,
      stream,
      seq,
      previous,
      salt: new Uint8Array(32).fill(seq),
      body: canonicalBytes({ ...told, rows: {}, seq }),
    }
    const hash = eventHash(sha256, ORIGIN, event)
    events.push({ ...event, hash })
    previous = hash
  }
  return { events, head: { seq: length, hash: previous } }
}

const verify = (events: StoredEvent[], head: Head | null, origin = ORIGIN) => verifyStream(sha256, origin, STREAM, events, head)

describe('verify', () => {
  it('finds no fault in an unchanged chain', () => {
    const { events, head } = chainOf(7)
    expect(verify(events, head)).toBeNull()
    expect(verify([], { seq: 0, hash: new Uint8Array() })).toBeNull()
  })

  it('names the event whose body, salt, hash, kind, actor or time was changed', () => {
    const { events, head } = chainOf(5)
    const changes: Partial<StoredEvent>[] = [
      { body: canonicalBytes({ kind: 'directive.closed' }) },
      { salt: new Uint8Array(32) },
      { hash: new Uint8Array(32) },
      { kind: 'directive.closed' },
      { class: 'legal_advice' },
      { actor_id: 'someone' },
      { at: '2026-06-12T21:21:00.001Z' },
    ]
    for (const change of changes) {
      const changed = events.map((event) => (event.seq === 3 ? { ...event, ...change } : event))
      expect(verify(changed, head)).toMatchObject({ stream: STREAM, seq: 3 })
    }
  })

  it('names the first event after a removed one, and the first one out of order', () => {
    const { events, head } = chainOf(5)
    const swapped = [events[0], events[2], events[1], events[3], events[4]] as StoredEvent[]
    expect(verify(swapped, head)).toEqual({ stream: STREAM, seq: 2, code: 'audit/gap' })
    expect(
      verify(
        events.filter((event) => event.seq !== 2),
        head,
      ),
    ).toEqual({ stream: STREAM, seq: 2, code: 'audit/gap' })
    expect(verify(events.slice(0, -1), head)).toEqual({ stream: STREAM, seq: 5, code: 'audit/gap' })
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
    const body = new TextEncoder().encode('not json')
    const event = { ...(events[0] as StoredEvent), body }
    const hash = eventHash(sha256, ORIGIN, event)
    expect(verify([{ ...event, hash }], { seq: 1, hash })).toMatchObject({ seq: 1, code: 'audit/told_differently' })
  })
})

describe('canonical bytes', () => {
  const text = (value: unknown) => new TextDecoder().decode(canonicalBytes(value))

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
