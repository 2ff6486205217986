import type { Due } from '../api/types.js'
import { byWhen, lastMinute, spell, timeLeft } from './wording.js'

const NOW = Date.parse('2026-06-12T21:21:00Z')
const due = (given: Partial<Due>): Due =>
  ({
    due_on: null,
    due_at: '2026-06-13T03:59:00Z',
    due_zone: 'America/New_York',
    precision: 'instant',
    place: 'Washington',
    ...given,
  }) as Due
const wholeDay = due({ due_on: '2026-06-12', due_at: '2026-06-13T04:00:00Z', precision: 'day' })

describe('when something is due', () => {
  it('is written with its zone', () => {
    expect(byWhen(due({}), NOW)).toBe('by 23:59 Fri 12 Jun, Washington')
    expect(byWhen(wholeDay, NOW)).toBe('by the end of Fri 12 Jun, Washington')
  })

  it('is the end of the day before, if it is exactly midnight', () => {
    const midnight = due({ due_at: '2026-06-13T04:00:00Z' })
    expect(byWhen(midnight, NOW)).toBe('by the end of Fri 12 Jun, Washington')
    expect(new Date(lastMinute(midnight)).toISOString()).toBe('2026-06-13T03:59:00.000Z')
  })
})

describe('the time left', () => {
  it('is in hours and minutes while the deadline is near', () => {
    expect(timeLeft(due({}), NOW)).toEqual({ text: '6 h 38 min', past: false, near: true })
  })

  it('is in days while the deadline is far away', () => {
    expect(timeLeft(due({ due_at: '2026-06-16T21:00:00Z' }), NOW)).toMatchObject({ text: '4 days', near: false })
  })

  it('is overdue from the deadline onwards, not from the last minute before it', () => {
    const at = (instant: string) => timeLeft(wholeDay, Date.parse(instant)).past
    expect([at('2026-06-13T03:59:30Z'), at('2026-06-13T04:00:00Z')]).toEqual([false, true])
  })
})

describe('a length of time', () => {
  it.each([
    [18, '18 min'],
    [198, '3 h 18 min'],
    [2_879, '47 h 59 min'],
    [2_880, '2 days'],
  ])('of %i minutes is %s', (minutes, text) => expect(spell(minutes)).toBe(text))
})
