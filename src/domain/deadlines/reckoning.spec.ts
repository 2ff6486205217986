import { compute } from './compute.js'
import type { DeadlineEvent } from './events.js'
import { applyDeadlineEvent, type DeadlineState, foldDeadline, type Law } from './fold.js'
import { CalendarChanges, Period, Trigger } from './period.js'
import { type ByRule, type Grant, type Reckoning, reckon, recountedStart } from './reckoning.js'
import { recount } from './recount.js'
import { NO_HOLIDAYS } from './working-days.js'

const WASHINGTON = 'America/New_York'
const days = (amount: number, more: object = {}) => Period.parse({ unit: 'calendar_day', amount, ...more })
const start = (more: Partial<ByRule> = {}): ByRule => ({
  rule_id: 'a-rule',
  formula: { from: 'received', period: days(10) },
  other_readings: [],
  triggers: { received: { on: '2026-02-16' } },
  sources: {},
  recurs: null,
  zone: WASHINGTON,
  calendar: 'T',
  calendar_version: 'T@1',
  changes: CalendarChanges.parse({}),
  ...more,
})
const LAW: Law = { calendarOf: () => NO_HOLIDAYS, tzdb: 'test' }
const reckoned = (reckoning: Reckoning) => reckon(reckoning, NO_HOLIDAYS, 'test').answer
const v = 2 as const

describe('the calculation of a date', () => {
  const at17 = start({ formula: { from: 'received', period: days(10, { end_of_day: '17:00' }) } })

  it('ends at the office’s closing time even after an extension, or a pause across a clock change', () => {
    // 26 February 2026, 17:00 in Washington; the clocks go forward on 8 March.
    expect(reckoned({ start: { by_rule: at17 }, moves: [] }).due_at).toBe('2026-02-26T22:00:00Z')
    const week = reckoned({ start: { by_rule: at17 }, moves: [{ grant: { period: days(7) } }] })
    expect(week).toMatchObject({ due_at: '2026-03-05T22:00:00Z', precision: 'instant' })
    const pause = { paused_at: '2026-02-25T15:00:00Z', resumed_at: '2026-03-27T20:00:00Z' }
    // Thirty calendar days later, at 17:00 in daylight saving time.
    expect(reckoned({ start: { by_rule: at17 }, moves: [pause] }).due_at).toBe('2026-03-28T21:00:00Z')
  })

  it('extends a period in elapsed hours by the length of a pause', () => {
    const hours = start({
      formula: { from: 'received', period: Period.parse({ unit: 'hour', amount: 24 }) },
      triggers: { received: { at: '2026-02-16T12:00:00Z' } },
    })
    const pause = { paused_at: '2026-02-16T13:00:00Z', resumed_at: '2026-02-16T15:30:00Z' }
    expect(reckoned({ start: { by_rule: hours }, moves: [pause] }).due_at).toBe('2026-02-17T14:30:00Z')
  })

  it('extends a date set by a person in calendar days, but not in business days without a calendar', () => {
    const given = { given: { due_on: '2026-06-26', due_at: null, due_zone: WASHINGTON, safe_by: null } }
    const extended = (period: object) => () =>
      reckoned({ start: given, moves: [{ grant: { period: Period.parse(period) } as Grant }] })
    expect(extended({ unit: 'calendar_day', amount: 10 })().due_on).toBe('2026-07-06')
    expect(extended({ unit: 'business_day', amount: 10 })).toThrow('deadline/grant_needs_calendar')
    expect(extended({ unit: 'calendar_day', amount: 10, roll: 'forward' })).toThrow('deadline/grant_needs_calendar')
  })

  it('ignores a change meant for another rule or another calendar version', () => {
    const meant = { rule_id: 'another-rule', formula: { from: 'received' as const, period: days(99) }, calendar_version: 'DE@2' }
    expect(recountedStart(start(), meant)).toEqual(start())
    expect(recountedStart(start(), { ...meant, rule_id: 'a-rule', calendar_version: 'T@2' })).toMatchObject({
      formula: meant.formula,
      calendar_version: 'T@2',
    })
  })

  it('proposes nothing if recalculating gives the same date', () => {
    const stands = { due_at: '2026-02-27T05:00:00Z', safe_by: null }
    const change = { triggers: { received: { on: '2026-02-17' } } }
    expect(recount({ start: { by_rule: start() }, moves: [] }, {}, stands, LAW)).toBeNull()
    expect(recount({ start: { by_rule: start() }, moves: [] }, change, stands, LAW)?.answer.due_on).toBe('2026-02-27')
  })
})

describe('a check', () => {
  const set = {
    kind: 'set',
    body: {
      v,
      start: { by_rule: start() },
      office: null,
      basis: 'letter',
      critical: true,
      provisional: false,
      unconfirmed_rule: false,
    },
  }
  const checked = { kind: 'checked', body: { v, note: null } }
  const extended = (as_of: string | null) => ({
    kind: 'extended',
    body: { v, as_of, grant: { period: days(30) }, office: null, basis: 'letter', reason: 'asked', document_id: null },
  })
  const asked = { kind: 'extension_requested', body: { v, as_of: null, note: 'by telephone' } }
  const removed = (seq: number) => ({ kind: 'removed', body: { v, seq, reason: 'misfiled', office: null } })
  const said = (...kinds: object[]): DeadlineState => {
    let events: DeadlineEvent[] = []
    for (const [index, one] of kinds.entries()) {
      const event = { ...one, seq: index + 1, at: `2026-02-${16 + index}T12:00:00Z` } as DeadlineEvent
      applyDeadlineEvent(events, event, LAW)
      events = [...events, event]
    }
    return foldDeadline(events, LAW)
  }

  it('applies only to the due date that was checked: if the date moves, even by a back-dated entry, a new check is needed', () => {
    expect(said(set, checked).check_needed).toBe('none')
    expect(said(set, checked, asked).check_needed).toBe('none')
    expect(said(set, checked, extended(null)).check_needed).toBe('second_person')
    expect(said(set, checked, extended('2026-02-16T13:00:00Z')).check_needed).toBe('second_person')
    expect(said(set, extended(null), checked, removed(2)).check_needed).toBe('second_person')
    expect(said(set, checked, extended(null), checked).check_needed).toBe('none')
    expect(said(set, checked, removed(2)).check_needed).toBe('second_person')
  })

  it('must be in the past, like every other entry', () => {
    expect(() => said(set, extended('2027-01-01T00:00:00Z'))).toThrow('deadline/in_the_future')
  })
})

describe('unreasonable questions', () => {
  const ask = (period: object, more: object = {}, trigger: Trigger = { on: '2026-02-16' }) =>
    compute(
      {
        triggers: { received: trigger },
        formula: { from: 'received', period: Period.parse(period) },
        zone: WASHINGTON,
        calendar: NO_HOLIDAYS,
        changes: { ...CalendarChanges.parse({}), ...more },
        other_readings: [],
      },
      'test',
    )
  const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

  it('are refused instead of running forever', () => {
    expect(() => ask({ unit: 'business_day', amount: 1 }, { weekend: [...week] })).toThrow('deadline/no_working_day')
    const hours = { unit: 'hour', amount: 1, counting: 'exclude_non_working_days' }
    expect(() => ask(hours, { weekend: [...week] }, { at: '2026-02-16T12:00:00Z' })).toThrow('deadline/no_working_day')
    expect(CalendarChanges.safeParse({ weekend: [...week] }).success).toBe(false)
    expect(() => ask({ unit: 'year', amount: 40_000 })).toThrow('deadline/out_of_range')
    expect(() => ask({ unit: 'calendar_day', amount: 1 }, {}, { on: '9999-12-31' })).toThrow('deadline/out_of_range')
    expect(Trigger.safeParse({ local: '2026-02-30T25:61' }).success).toBe(false)
  })
})
