import { instantOf, textOf } from '../time.js'
import { lastOfficeInstant, Office } from './office.js'

const day = { opens: '08:30', closes: '17:00' }
const closed = { monday: null, tuesday: null, wednesday: null, thursday: null, friday: null, saturday: null, sunday: null }
const OFFICE: Office = { zone: 'America/New_York', hours: { ...closed, monday: day, wednesday: day, friday: day } }

const last = (end: string, office = OFFICE) => {
  const instant = lastOfficeInstant(instantOf(end), office)
  return instant && textOf(instant)
}

describe('the last office hour', () => {
  it('is that day’s closing time after hours, the end itself during office hours, and the previous closing time before opening', () => {
    expect(last('2026-07-07T04:00:00Z')).toBe('2026-07-06T21:00:00Z')
    expect(last('2026-07-06T21:00:00Z')).toBe('2026-07-06T21:00:00Z')
    expect(last('2026-07-06T15:00:00Z')).toBe('2026-07-06T15:00:00Z')
    expect(last('2026-07-06T12:30:00Z')).toBe('2026-07-03T21:00:00Z')
    expect(last('2026-07-06T12:00:00Z')).toBe('2026-07-03T21:00:00Z')
  })

  it('skips back over closed days if the office opens only once a week, and does not exist if it never opens', () => {
    const weekly = { zone: 'America/New_York', hours: { ...closed, monday: day } }
    expect(last('2026-07-13T12:00:00Z', weekly)).toBe('2026-07-06T21:00:00Z')
    expect(last('2026-07-13T12:00:00Z', { zone: 'America/New_York', hours: closed })).toBeNull()
  })

  it('treats hours that close before they open, or at a nonexistent time, as no hours', () => {
    const of = (monday: { opens: string; closes: string }) =>
      Office.safeParse({ zone: 'UTC', hours: { ...closed, monday } }).success
    expect(of({ opens: '09:00', closes: '17:00' })).toBe(true)
    expect(of({ opens: '17:00', closes: '09:00' })).toBe(false)
    expect(of({ opens: '09:00', closes: '25:00' })).toBe(false)
    expect(of({ opens: '9:00', closes: '17:00' })).toBe(false)
  })
})
