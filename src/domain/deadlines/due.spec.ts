import fc from 'fast-check'
import { compareInstants, textOf } from '../time.js'
import { type DueTimes, dueTimes } from './due.js'
import { endOfGiven, type Given } from './given.js'
import { type Office, WEEKDAYS } from './office.js'

const WASHINGTON = 'America/New_York'
const open = { opens: '08:30', closes: '17:00' }
const OFFICE: Office = {
  zone: WASHINGTON,
  hours: { monday: open, tuesday: open, wednesday: open, thursday: open, friday: open, saturday: null, sunday: null },
}
const RECORDED_AT = '2026-06-26T21:40:00Z'

type Due = Given & { office: Office | null }

const workedOut = (due: Partial<Due>, at = RECORDED_AT): DueTimes => {
  const { office, ...given } = { due_on: null, due_at: null, due_zone: WASHINGTON, safe_by: null, office: null, ...due }
  return dueTimes(endOfGiven(given), given.safe_by, given.due_zone, office, at)
}

describe('due dates', () => {
  it('in the reference case, a letter at 17:21 on a Friday in Washington is due at 23:59 that night', () => {
    const due = workedOut({ due_at: '2026-06-27T03:59:00Z', office: OFFICE })
    expect(due).toMatchObject({
      due_on: '2026-06-26',
      due_at: '2026-06-27T03:59:00Z',
      precision: 'instant',
      act_by: '2026-06-27T03:59:00Z',
    })
  })

  it('a due day runs until the next day begins in the deadline’s zone, and the time to act by is the office’s closing time', () => {
    expect(workedOut({ due_on: '2026-07-06', office: OFFICE })).toMatchObject({
      due_on: '2026-07-06',
      due_at: '2026-07-07T04:00:00Z',
      precision: 'day',
      act_by: '2026-07-06T21:00:00Z',
    })
  })

  it('an exact due time is not brought forward by the office’s closing time', () => {
    expect(workedOut({ due_at: '2026-07-06T22:00:00Z', office: OFFICE }).act_by).toBe('2026-07-06T22:00:00Z')
  })

  it('on a due day, the time to act by is the end of the day if the office hours are not known', () => {
    expect(workedOut({ due_on: '2026-07-06' }).act_by).toBe('2026-07-07T04:00:00Z')
  })

  it('the due date is preceded by the safe date if that is earlier', () => {
    expect(workedOut({ due_on: '2026-07-06', safe_by: '2026-07-02', office: OFFICE }).act_by).toBe('2026-07-03T04:00:00Z')
    expect(workedOut({ due_on: '2026-07-06', safe_by: '2026-07-06', office: OFFICE }).act_by).toBe('2026-07-06T21:00:00Z')
    expect(workedOut({ due_at: '2026-07-06T12:00:00Z', safe_by: '2026-07-06' }).act_by).toBe('2026-07-06T12:00:00Z')
    expect(workedOut({ due_at: '2026-07-06T12:00:00Z', safe_by: '2026-07-03' }).act_by).toBe('2026-07-04T04:00:00Z')
  })

  it('on a due day when the office is closed, the time to act by is the previous closing time', () => {
    expect(workedOut({ due_on: '2026-07-05', office: OFFICE }).act_by).toBe('2026-07-03T21:00:00Z')
  })

  it('the due date is not affected by an office that closed before the deadline was set', () => {
    expect(workedOut({ due_on: '2026-06-26', office: OFFICE }).act_by).toBe('2026-06-27T04:00:00Z')
    expect(workedOut({ due_on: '2026-06-26', office: OFFICE }, '2026-06-26T20:59:00Z').act_by).toBe('2026-06-26T21:00:00Z')
  })

  it('the due date uses the office’s own clock, not that of the deadline', () => {
    const due = workedOut({ due_on: '2026-07-06', due_zone: 'Europe/Berlin', office: OFFICE })
    expect(due).toMatchObject({ due_at: '2026-07-06T22:00:00Z', act_by: '2026-07-06T21:00:00Z' })
    const tokyo = workedOut({ due_on: '2026-07-06', due_zone: 'Asia/Tokyo', office: OFFICE })
    expect(tokyo).toMatchObject({ due_at: '2026-07-06T15:00:00Z', act_by: '2026-07-06T15:00:00Z' })
  })

  it('a due day ends correctly even if the following midnight does not exist', () => {
    expect(workedOut({ due_on: '2024-09-07', due_zone: 'America/Santiago' })).toMatchObject({
      due_on: '2024-09-07',
      due_at: '2024-09-08T04:00:00Z',
    })
  })

  it('a due time at midnight belongs to the day that it ends', () => {
    expect(workedOut({ due_at: '2026-07-07T04:00:00Z' })).toMatchObject({ due_on: '2026-07-06', precision: 'instant' })
  })

  it.each([
    ['deadline/bad_zone', { due_on: '2026-07-06', due_zone: '+02:00' }],
    ['deadline/bad_zone', { due_on: '2026-07-06', due_zone: 'Washington' }],
    ['deadline/bad_day', { due_on: '2026-02-30' }],
    ['deadline/bad_day', { due_on: '2026-07-06', safe_by: 'Friday' }],
    ['deadline/bad_instant', { due_at: '2026-07-06T17:00:00' }],
    ['deadline/day_or_instant', {}],
    ['deadline/day_or_instant', { due_on: '2026-07-06', due_at: '2026-07-06T17:00:00Z' }],
    ['deadline/safe_by_after_due', { due_on: '2026-07-06', safe_by: '2026-07-07' }],
  ])('the due date is refused with %s for %j', (code, body) => {
    expect(() => workedOut(body)).toThrow(code)
  })
})

describe('for any day, zone and office', () => {
  const zones = [
    WASHINGTON,
    'Europe/Brussels',
    'Pacific/Kiritimati',
    'Pacific/Honolulu',
    'America/Santiago',
    'Africa/Cairo',
    'UTC',
  ]
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const hours = fc
    .array(fc.boolean(), { minLength: 7, maxLength: 7 })
    .map((days) => Object.fromEntries(WEEKDAYS.map((name, i) => [name, days[i] ? open : null])))
  const office = fc.option(fc.record({ zone: fc.constantFrom(...zones), hours }), { nil: null }) as fc.Arbitrary<Office | null>

  it('act_by is never after due_at, a whole day lasts 23 to 25 hours, and due_on is its day', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...zones), office, fc.option(day, { nil: null }), (due_on, due_zone, known, safe_by) => {
        const safe = safe_by !== null && safe_by <= due_on ? safe_by : null
        const due = workedOut({ due_on, due_zone, safe_by: safe, office: known }, '2019-01-01T00:00:00Z')
        expect(compareInstants(due.act_by, due.due_at)).toBeLessThanOrEqual(0)
        expect(workedOut({ due_at: due.due_at, due_zone }).due_on).toBe(due_on)
        const dayBefore = new Date(Date.parse(due_on) - 86_400_000).toISOString().slice(0, 10)
        const before = workedOut({ due_on: dayBefore, due_zone }).due_at
        const length = (Date.parse(due.due_at) - Date.parse(before)) / 3_600_000
        expect(length).toBeGreaterThanOrEqual(23)
        expect(length).toBeLessThanOrEqual(25)
        expect(due.due_at).toBe(textOf(due.due_at))
      }),
      { numRuns: 500, seed: 2026 },
    )
  })
})
