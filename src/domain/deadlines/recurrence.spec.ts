import { countReadings } from './compute.js'
import { dayOf } from './day-number.js'
import { CalendarChanges, type Formula, Period } from './period.js'
import type { ByRule } from './reckoning.js'
import { nextOccurrence } from './recurrence.js'
import { NO_HOLIDAYS } from './working-days.js'

const duty = (formula: Formula, recurs: Partial<NonNullable<ByRule['recurs']>>): ByRule => ({
  rule_id: 'test',
  formula,
  other_readings: [],
  triggers: { occurred: { on: '2026-05-04' }, stated: { on: '2026-01-31' } },
  sources: {},
  recurs: {
    every: Period.parse({ unit: 'month', amount: 1 }),
    counted_from: 'due',
    until: null,
    anchor: null,
    nth: 0,
    ...recurs,
  },
  zone: 'America/New_York',
  calendar: 'none',
  calendar_version: 'none',
  changes: CalendarChanges.parse({}),
})

/** The successive due dates. Each is met on the given day, or on the due date itself. */
function series(first: ByRule, count: number, metAt?: (due: string) => string): string[] {
  const days: string[] = []
  for (let start: ByRule | null = first; start && days.length < count; ) {
    const due_on = dayOf(countReadings({ ...start, calendar: NO_HOLIDAYS }).end.on)
    days.push(due_on)
    const met_at = metAt ? metAt(due_on) : `${due_on}T15:00:00Z`
    start = nextOccurrence(start, { due_on, due_at: `${due_on}T23:00:00Z`, precision: 'day', met_at }, NO_HOLIDAYS)
  }
  return days
}

describe('a recurring duty', () => {
  it('falls on the fixed date of each year, even on a Saturday: 30 September (31 CFR 501.603(b)(2))', () => {
    const annual = duty({ annually: '09-30', from: 'occurred' }, { every: Period.parse({ unit: 'year', amount: 1 }) })
    expect(series(annual, 3)).toEqual(['2026-09-30', '2027-09-30', '2028-09-30'])
  })

  it('falls on the 31st in every month that has one, if it starts on a 31st', () => {
    expect(series(duty({ on: 'stated' }, {}), 4)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'])
  })

  it('recurs every 30 days, up to and including an end date', () => {
    const every = Period.parse({ unit: 'calendar_day', amount: 30 })
    const until = (day: string) => series(duty({ on: 'stated' }, { every, until: day }), 9)
    expect(until('2026-05-01')).toEqual(['2026-01-31', '2026-03-02', '2026-04-01', '2026-05-01'])
    expect(until('2026-04-30')).toEqual(['2026-01-31', '2026-03-02', '2026-04-01'])
  })

  it('is counted from the date of completion, whether early or late', () => {
    const every = Period.parse({ unit: 'calendar_day', amount: 10 })
    const early = series(duty({ on: 'stated' }, { every, counted_from: 'met' }), 3, (due) => `${due.slice(0, 8)}15T15:00:00Z`)
    expect(early).toEqual(['2026-01-31', '2026-01-25', '2026-01-25'])
  })

  it('does not recur if its rule does not say so', () => {
    expect(series({ ...duty({ on: 'stated' }, {}), recurs: null }, 3)).toEqual(['2026-01-31'])
  })
})
