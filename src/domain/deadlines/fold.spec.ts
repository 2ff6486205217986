import { Refused } from '../errors.js'
import { type DeadlineEvent, readDeadlineEvent } from './events.js'
import { applyDeadlineEvent, type DeadlineState, foldDeadline, isDueWithin, isLate, type Law } from './fold.js'
import type { Given } from './given.js'
import type { Office } from './office.js'
import { NO_HOLIDAYS } from './working-days.js'

const WASHINGTON = 'America/New_York'
const open = { opens: '08:30', closes: '17:00' }
const OFFICE: Office = {
  zone: WASHINGTON,
  hours: { monday: open, tuesday: open, wednesday: open, thursday: open, friday: open, saturday: null, sunday: null },
}

const LAW: Law = { calendarOf: () => NO_HOLIDAYS, tzdb: 'test' }
const NOTHING_DUE: Given & { office: Office | null } = {
  due_on: null,
  due_at: null,
  due_zone: WASHINGTON,
  safe_by: null,
  office: null,
}
const SET_AT = '2026-06-26T21:40:00Z'

/** A stored row without its sequence; `fold` numbers the rows. The dates are version 1 bodies, set by hand. */
interface Row {
  readonly kind: string
  readonly at: string
  readonly body: Record<string, unknown>
}

const set = (body: object, at = SET_AT): Row => ({
  kind: 'set',
  at,
  body: { v: 1, ...NOTHING_DUE, basis: 'letter of 26 June, page 2', critical: false, ...body },
})
const corrected = (body: object, at: string): Row => ({
  kind: 'corrected',
  at,
  body: { v: 1, ...NOTHING_DUE, basis: 'letter of 26 June, page 3', critical: false, reason: 'misread', ...body },
})
const extended = (body: object, at = '2026-06-30T12:00:00Z'): Row => ({
  kind: 'extended',
  at,
  body: { v: 1, ...NOTHING_DUE, basis: 'e-mail of 30 June', reason: 'asked for', document_id: null, ...body },
})
const met = (met_at: string, at = met_at, body: object = {}): Row => ({
  kind: 'met',
  at,
  body: { v: 1, met_at, note: 'courier receipt', evidence_ids: [], ...body },
})
const missed = (at: string): Row => ({ kind: 'missed', at, body: { v: 1, note: null } })
const waived = (reason: string, at: string): Row => ({ kind: 'waived', at, body: { v: 1, reason } })

/** As the program does it: each event is checked against the earlier ones. */
const folded = (...rows: Row[]): DeadlineState => {
  const events: DeadlineEvent[] = []
  let state: DeadlineState | null = null
  for (const [index, row] of rows.entries()) {
    const event = readDeadlineEvent({ ...row, seq: index + 1 })
    state = applyDeadlineEvent(events, event, LAW)
    events.push(event)
    expect(foldDeadline(events, LAW)).toEqual(state)
  }
  return state ?? foldDeadline(events, LAW)
}
const fold = (...rows: Row[]): unknown => refusal(() => folded(...rows))
const refusal = (act: () => unknown): unknown => {
  try {
    return act()
  } catch (error) {
    if (error instanceof Refused) return error
    throw error
  }
}

describe('the fold of a deadline', () => {
  const first = set({ due_on: '2026-07-06', office: OFFICE })

  it('increments the sequence only for events that change the due date', () => {
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

  it('does not move if only the wording is corrected after the office closed on the last day', () => {
    const words = corrected({ due_on: '2026-07-06', office: OFFICE }, '2026-07-06T22:30:00Z')
    expect(folded(first, words)).toMatchObject({ version: 1, act_by: '2026-07-06T21:00:00Z' })
  })

  it('can be extended only to a later end, as a day or an exact time', () => {
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

  it('is met at the time of completion, which may be before it was recorded, and needs proof', () => {
    expect(folded(first, met('2026-07-01T12:00:00.000Z', '2026-07-08T09:00:00Z'))).toMatchObject({
      status: 'met',
      settled_at: '2026-07-01T12:00:00Z',
    })
    expect(fold(first, met('2026-07-02T12:00:00Z', '2026-07-01T12:00:00Z'))).toMatchObject({ code: 'deadline/met_in_future' })
    expect(fold(first, met('2026-07-01T12:00:00Z', undefined, { note: ' ' }))).toMatchObject({ code: 'deadline/met_unproved' })
    const evidence_ids = ['6b1f7c0a-5a52-4a4e-9d5f-1f6f3f0b8c11']
    expect(folded(first, met('2026-07-01T12:00:00Z', undefined, { note: null, evidence_ids })).status).toBe('met')
  })

  it('can be recorded as missed only after it has passed', () => {
    expect(fold(first, missed('2026-07-07T03:59:59.999Z'))).toMatchObject({ code: 'deadline/not_yet_due' })
    expect(folded(first, missed('2026-07-07T04:00:00Z'))).toMatchObject({ status: 'missed', settled_at: '2026-07-07T04:00:00Z' })
  })

  it('is waived only with a reason', () => {
    expect(folded(first, waived('order withdrawn', '2026-07-01T12:00:00Z'))).toMatchObject({ status: 'waived', version: 1 })
    expect(fold(first, waived('', '2026-07-01T12:00:00Z'))).toMatchObject({ code: 'deadline/reason_required' })
  })

  it('accepts no further events once it is completed', () => {
    const settled = [
      met('2026-07-01T12:00:00Z'),
      waived('order withdrawn', '2026-07-01T12:00:00Z'),
      missed('2026-07-08T12:00:00Z'),
    ]
    const later = [...settled, extended({ due_on: '2026-08-01' }), corrected({ due_on: '2026-08-01' }, '2026-07-09T12:00:00Z')]
    for (const end of settled) {
      for (const event of later)
        expect(fold(first, end, { ...event, at: '2026-07-10T12:00:00Z' })).toMatchObject({ code: 'deadline/not_open' })
    }
  })

  it('is open from the first event, with the description of its basis', () => {
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

  it('begins with exactly one set event', () => {
    expect(fold()).toMatchObject({ code: 'deadline/not_set' })
    expect(fold(met('2026-07-01T12:00:00Z'))).toMatchObject({ code: 'deadline/not_set', params: { kind: 'met' } })
    expect(fold(first, first)).toMatchObject({ code: 'deadline/already_set' })
  })

  it('refuses an unknown kind or version, and a body with an extra field', () => {
    const at = SET_AT
    const refused = { code: 'deadline/unknown_event' }
    const read = (row: { kind: string; body: unknown }) => refusal(() => readDeadlineEvent({ ...row, seq: 1, at }))
    expect(read({ kind: 'frozen', body: { v: 1 } })).toMatchObject({ ...refused, params: { kind: 'frozen', version: 1 } })
    expect(read({ kind: 'toString', body: null })).toMatchObject({ ...refused, params: { version: null } })
    expect(read({ kind: 'missed', body: { v: 2, note: null } })).toMatchObject({ ...refused, params: { version: 2 } })
    expect(read({ kind: 'missed', body: { v: 1, note: null, until: at } })).toMatchObject(refused)
    expect(
      refusal(() =>
        applyDeadlineEvent(
          [readDeadlineEvent({ ...first, seq: 1 })],
          { kind: 'frozen', seq: 2, at, body: { v: 3 } } as never,
          LAW,
        ),
      ),
    ).toMatchObject({ ...refused, params: { kind: 'frozen', version: 3 } })
  })

  it('reads version 1 entries as deadlines set by hand', () => {
    const due = { due_on: '2026-07-20', due_at: null, due_zone: WASHINGTON, safe_by: null }
    const read = (row: Row) => readDeadlineEvent({ ...row, seq: 1 }).body
    expect(read(set({ due_on: '2026-07-20' }))).toMatchObject({ v: 2, start: { given: due }, provisional: false })
    expect(read(corrected({ due_on: '2026-07-20' }, SET_AT))).toMatchObject({ v: 2, start: { given: due }, reason: 'misread' })
    expect(read(extended({ due_on: '2026-07-20' }))).toMatchObject({ v: 2, grant: { until: due }, document_id: null })
  })
})

describe('derived facts', () => {
  const state = folded(set({ due_on: '2026-07-06', office: OFFICE }))

  it('is overdue from its exclusive end onwards, and never after it is completed', () => {
    expect(isLate(state, '2026-07-07T03:59:59.999Z')).toBe(false)
    expect(isLate(state, '2026-07-07T04:00:00Z')).toBe(true)
    expect(isLate({ ...state, status: 'met' }, '2026-07-08T04:00:00Z')).toBe(false)
  })

  it('is due within the given number of hours before act_by, until it is overdue', () => {
    expect(isDueWithin(state, '2026-07-03T21:00:00Z', 72)).toBe(true)
    expect(isDueWithin(state, '2026-07-03T20:59:59Z', 72)).toBe(false)
    expect(isDueWithin(state, '2026-07-06T23:00:00Z', 72)).toBe(true)
    expect(isDueWithin(state, '2026-07-07T04:00:00Z', 72)).toBe(false)
    expect(isDueWithin({ ...state, status: 'waived' }, '2026-07-06T23:00:00Z', 72)).toBe(false)
  })
})
