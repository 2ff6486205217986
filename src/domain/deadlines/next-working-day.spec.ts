import { nextWorkingDay } from './next-working-day.js'
import { NO_HOLIDAYS } from './working-days.js'

const WASHINGTON = 'America/New_York'

describe('the next business day', () => {
  it.each([
    ['after a Friday evening is Monday', '2026-06-13T03:40:00Z', '2026-06-16T04:00:00Z'],
    ['after a Monday is Tuesday', '2026-06-15T15:00:00Z', '2026-06-17T04:00:00Z'],
    ['is counted from the local day, not from the day in Greenwich', '2026-06-12T03:59:00Z', '2026-06-13T04:00:00Z'],
  ])('%s', (_, at, end) => {
    expect(nextWorkingDay(at, WASHINGTON, NO_HOLIDAYS).toString()).toBe(end)
  })

  it('is never a holiday in the calendar, and after the years that the calendar covers is the next weekday', () => {
    const days = new Map([['2026-06-19', { works: false, name: 'Juneteenth' }]])
    const calendar = { ...NO_HOLIDAYS, years: { from: 2026, until: 2026 }, days }
    expect(nextWorkingDay('2026-06-18T16:00:00Z', WASHINGTON, calendar).toString()).toBe('2026-06-23T04:00:00Z')
    expect(nextWorkingDay('2027-01-01T16:00:00Z', WASHINGTON, calendar).toString()).toBe('2027-01-05T05:00:00Z')
  })
})
