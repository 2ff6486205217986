import { DEADLINE_EVENT_KINDS, type DeadlineEvent, type Due, readDeadlineEvent } from './events.js'
import { applyDeadlineEvent, type DeadlineState, foldDeadline, isDeadlineRefusal, isDueWithin, isLate } from './fold.js'
import type { Office } from './office.js'

const WASHINGTON = 'America/New_York'
const open = { opens: '08:30', closes: '17:00' }
const OFFICE: Office = {
  zone: WASHINGTON,
  hours: { monday: open, tuesday: open, wednesday: open, thursday: open, friday: open, saturday: null, sunday: null },
}

type Body<K extends DeadlineEvent['kind']> = Partial<Extract<DeadlineEvent, { kind: K }>['body']>

const NOTHING_DUE: Due = { due_on: null, due_at: null, due_zone: WASHINGTON, safe_by: null, office: null }
const SET_AT = '2026-06-26T21:40:00Z'

const set = (body: Body<'set'>, at = SET_AT): DeadlineEvent => ({
  kind: 'set',
  at,
  body: { v: 1, ...NOTHING_DUE, basis: 'letter of 26 June, page 2', critical: false, ...body },
})
const corrected = (body: Body<'corrected'>, at: string): DeadlineEvent => ({
  kind: 'corrected',
  at,
  body: { v: 1, ...NOTHING_DUE, basis: 'letter of 26 June, page 3', critical: false, reason: 'misread', ...body },
})
const extended = (body: Body<'extended'>, at = '2026-06-30T12:00:00Z'): DeadlineEvent => ({
  kind: 'extended',
  at,
  body: { v: 1, ...NOTHING_DUE, basis: 'e-mail of 30 June', reason: 'asked for', document_id: null, ...body },
})
const met = (met_at: string, at = met_at, body: Body<'met'> = {}): DeadlineEvent => ({
  kind: 'met',
  at,
  body: { v: 1, met_at, note: 'courier receipt', evidence_ids: [], ...body },
})
const missed = (at: string): DeadlineEvent => ({ kind: 'missed', at, body: { v: 1, note: null } })
const waived = (reason: string, at: string): DeadlineEvent => ({ kind: 'waived', at, body: { v: 1, reason } })

const fold = (...events: DeadlineEvent[]) => foldDeadline(events)
const folded = (...events: DeadlineEvent[]): DeadlineState => {
  const state = foldDeadline(events)
  if (isDeadlineRefusal(state)) throw new Error(state.code)
  return state
}

describe('the fold of a deadline', () => {
  const first = set({ due_on: '2026-07-06', office: OFFICE })

  it('counts the events that change when it is due, and only those', () => {
    const sameDay = { due_on: '2026-07-06', office: OFFICE }
    expect(folded(first, corrected(sameDay, '2026-06-29T12:00:00Z'))).toMatchObject({
      version: 1,
      basis: 'letter of 26 June, page 3',
    })
    expect(folded(first, corrected({ due_on: '2026-07-07' }, '2026-06-29T12:00:00Z'))).toMatchObject({
      version: 2,
      due_on: '2026-07-07',
    })
    expect(folded(first, corrected({ due_on: '2026-07-06' }, '2026-06-29T12:00:00Z'))).toMatchObject({
      version: 2,
      act_by: '2026-07-07T04:00:00Z',
    })
    expect(folded(first, extended({ due_on: '2026-07-20' })).version).toBe(2)
    expect(folded(first, met('2026-07-01T12:00:00Z')).version).toBe(1)
  })

  it('better words after the office closed on the last day move nothing', () => {
    const words = corrected({ due_on: '2026-07-06', office: OFFICE }, '2026-07-06T22:30:00Z')
    expect(folded(first, words)).toMatchObject({ version: 1, act_by: '2026-07-06T21:00:00Z' })
  })

  it('an extension goes to a later end, whole or exact, and nowhere else', () => {
    expect(folded(first, extended({ due_at: '2026-07-10T21:00:00Z' }))).toMatchObject({
      due_on: '2026-07-10',
      due_at: '2026-07-10T21:00:00Z',
      precision: 'instant',
      safe_by: null,
      basis: 'e-mail of 30 June',
      version: 2,
    })
    expect(fold(first, extended({ due_on: '2026-07-06' }))).toMatchObject({ code: 'deadline/extension_not_later' })
    expect(fold(first, extended({ due_on: '2026-07-06', due_zone: 'Europe/Berlin' }))).toMatchObject({
      code: 'deadline/extension_not_later',
    })
    expect(fold(first, extended({ due_on: '2026-07-20', reason: '' }))).toMatchObject({ code: 'deadline/reason_required' })
  })

  it('is met when it was done, which may be before it was recorded, and with something that shows it', () => {
    expect(folded(first, met('2026-07-01T12:00:00.000Z', '2026-07-08T09:00:00Z'))).toMatchObject({
      status: 'met',
      settled_at: '2026-07-01T12:00:00Z',
    })
    expect(fold(first, met('2026-07-02T12:00:00Z', '2026-07-01T12:00:00Z'))).toMatchObject({ code: 'deadline/met_in_future' })
    expect(fold(first, met('2026-07-01T12:00:00Z', undefined, { note: ' ' }))).toMatchObject({ code: 'deadline/met_unproved' })
    const evidence_ids = ['6b1f7c0a-5a52-4a4e-9d5f-1f6f3f0b8c11']
    expect(folded(first, met('2026-07-01T12:00:00Z', undefined, { note: null, evidence_ids })).status).toBe('met')
  })

  it('can be missed only once it has passed', () => {
    expect(fold(first, missed('2026-07-07T03:59:59.999Z'))).toMatchObject({ code: 'deadline/not_yet_due' })
    expect(folded(first, missed('2026-07-07T04:00:00Z'))).toMatchObject({ status: 'missed', settled_at: '2026-07-07T04:00:00Z' })
  })

  it('is waived with a reason', () => {
    expect(folded(first, waived('order withdrawn', '2026-07-01T12:00:00Z'))).toMatchObject({ status: 'waived', version: 1 })
    expect(fold(first, waived('', '2026-07-01T12:00:00Z'))).toMatchObject({ code: 'deadline/reason_required' })
  })

  it('takes nothing more once it is settled', () => {
    const settled = [
      met('2026-07-01T12:00:00Z'),
      waived('order withdrawn', '2026-07-01T12:00:00Z'),
      missed('2026-07-08T12:00:00Z'),
    ]
    const later = [...settled, extended({ due_on: '2026-08-01' }), corrected({ due_on: '2026-08-01' }, '2026-07-09T12:00:00Z')]
    for (const end of settled) {
      for (const event of later) expect(fold(first, end, event)).toMatchObject({ code: 'deadline/not_open' })
    }
  })

  it('is open from the first, with the words of where it stands', () => {
    expect(folded(first)).toMatchObject({
      status: 'open',
      version: 1,
      settled_at: null,
      due_since: SET_AT,
      act_by: '2026-07-06T21:00:00Z',
    })
    expect(fold(set({ due_on: '2026-07-06', basis: ' ' }))).toMatchObject({ code: 'deadline/basis_required' })
    expect(fold(set({ due_on: '2026-02-30' }))).toMatchObject({ code: 'deadline/bad_day' })
    expect(fold(first, extended({ due_on: '2026-02-30' }))).toMatchObject({ code: 'deadline/bad_day' })
    expect(fold(first, corrected({ due_on: '2026-07-07', due_zone: 'Mars' }, SET_AT))).toMatchObject({
      code: 'deadline/bad_zone',
    })
  })

  it('begins with set, and has it once', () => {
    expect(fold()).toMatchObject({ code: 'deadline/not_set' })
    expect(fold(met('2026-07-01T12:00:00Z'))).toMatchObject({ code: 'deadline/not_set', params: { kind: 'met' } })
    expect(fold(first, first)).toMatchObject({ code: 'deadline/already_set' })
  })

  it('refuses a kind or a version that it does not know, and a body with a field too many', () => {
    const at = SET_AT
    const refused = { code: 'deadline/unknown_event' }
    expect(readDeadlineEvent({ kind: 'paused', at, body: { v: 1 } })).toMatchObject({
      ...refused,
      params: { kind: 'paused', version: 1 },
    })
    expect(readDeadlineEvent({ kind: 'toString', at, body: null })).toMatchObject({ ...refused, params: { version: null } })
    expect(readDeadlineEvent({ kind: 'missed', at, body: { v: 2, note: null } })).toMatchObject({
      ...refused,
      params: { version: 2 },
    })
    expect(readDeadlineEvent({ kind: 'missed', at, body: { v: 1, note: null, until: at } })).toMatchObject(refused)
    expect(applyDeadlineEvent(folded(first), { kind: 'paused', at, body: { v: 3 } } as never)).toMatchObject({
      ...refused,
      params: { kind: 'paused', version: 3 },
    })
  })

  it('reads back each kind as it was written', () => {
    const events = [
      first,
      corrected({ due_on: '2026-07-07' }, SET_AT),
      extended({ due_on: '2026-07-20' }),
      met(SET_AT),
      missed(SET_AT),
      waived('withdrawn', SET_AT),
    ]
    expect(events.map((event) => event.kind)).toEqual(DEADLINE_EVENT_KINDS)
    for (const event of events) {
      const row = { kind: event.kind, at: new Date(event.at), body: JSON.parse(JSON.stringify(event.body)) }
      expect(readDeadlineEvent(row)).toEqual({ ...event, at: new Date(event.at).toISOString() })
    }
  })
})

describe('derived facts', () => {
  const state = folded(set({ due_on: '2026-07-06', office: OFFICE }))

  it('is late from its exclusive end on, and never once it is settled', () => {
    expect(isLate(state, '2026-07-07T03:59:59.999Z')).toBe(false)
    expect(isLate(state, '2026-07-07T04:00:00Z')).toBe(true)
    expect(isLate({ ...state, status: 'met' }, '2026-07-08T04:00:00Z')).toBe(false)
  })

  it('is due within so many hours of when it is to be acted on, until it is late', () => {
    expect(isDueWithin(state, '2026-07-03T21:00:00Z', 72)).toBe(true)
    expect(isDueWithin(state, '2026-07-03T20:59:59Z', 72)).toBe(false)
    expect(isDueWithin(state, '2026-07-06T23:00:00Z', 72)).toBe(true)
    expect(isDueWithin(state, '2026-07-07T04:00:00Z', 72)).toBe(false)
    expect(isDueWithin({ ...state, status: 'waived' }, '2026-07-06T23:00:00Z', 72)).toBe(false)
  })
})
