import {
  type DueMoment,
  placeOf,
  sayActBy,
  sayDate,
  sayDay,
  sayDue,
  sayDueIn,
  sayInstant,
  sayTimeLeft,
  timeLeft,
} from './moments.js'

const WASHINGTON = 'America/New_York'
const wholeDay: DueMoment = {
  due_on: '2026-07-06',
  due_at: '2026-07-07T04:00:00Z',
  due_zone: WASHINGTON,
  precision: 'day',
}
const exact: DueMoment = { due_on: '2026-06-12', due_at: '2026-06-12T21:00:00Z', due_zone: WASHINGTON, precision: 'instant' }

describe('moments', () => {
  it('a whole day is due by its end, where the agency is', () => {
    expect(sayDay('en-GB', '2026-07-06', WASHINGTON, 'Washington')).toBe('by the end of Mon 6 July 2026, Washington')
    expect(sayDue('en-GB', wholeDay, 'Washington')).toBe('by the end of Mon 6 July 2026, Washington')
  })

  it('an exact time is due by that time', () => {
    expect(sayDue('en-GB', exact, 'Washington')).toBe('by 17:00 Fri 12 June 2026, Washington')
  })

  it('an exact end at midnight is shown as the end of the previous day', () => {
    const midnight: DueMoment = { ...exact, due_at: '2026-07-07T04:00:00Z' }
    expect(sayDue('en-GB', midnight, 'Washington')).toBe('by the end of Mon 6 July 2026, Washington')
    expect(sayActBy('en-GB', '2026-07-07T04:00:00Z', WASHINGTON)).toBe('by the end of Mon 6 July 2026, New York')
  })

  it('the end of a day is shown as such even if the following midnight does not exist', () => {
    // Beirut goes from 23:59 on 28 March 2026 to 01:00 on the 29th.
    expect(sayActBy('en-GB', '2026-03-28T22:00:00Z', 'Asia/Beirut')).toBe('by the end of Sat 28 March 2026, Beirut')
  })

  it('a reader in another zone gets the same end in their own time', () => {
    expect(sayDueIn('en-GB', wholeDay, 'Europe/Berlin')).toBe('before 06:00 Tue 7 July 2026, Berlin')
    expect(sayDueIn('en-GB', exact, 'Europe/Berlin')).toBe('by 23:00 Fri 12 June 2026, Berlin')
    expect(sayDueIn('en-GB', { ...exact, due_at: '2026-06-12T22:00:00Z' }, 'Europe/Berlin')).toBe(
      'by the end of Fri 12 June 2026, Berlin',
    )
  })

  it('a reader with the same local time gets it only once', () => {
    expect(sayDueIn('en-GB', wholeDay, WASHINGTON)).toBeNull()
    expect(sayDueIn('en-GB', wholeDay, 'America/Toronto')).toBeNull()
  })

  it('what happened is shown with its time, day and place', () => {
    expect(sayInstant('en-GB', '2026-06-13T03:59:00Z', WASHINGTON, 'Washington')).toBe('23:59 Fri 12 June 2026, Washington')
    expect(sayInstant('en-GB', '2026-07-07T04:00:00Z', WASHINGTON)).toBe('00:00 Tue 7 July 2026, New York')
    expect(sayDate('en-GB', '2026-07-06')).toBe('6 July 2026')
  })

  it.each([
    ['America/New_York', 'New York'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
    ['America/Port-au-Prince', 'Port-au-Prince'],
    ['Asia/Calcutta', 'Kolkata'],
    ['Etc/UTC', 'UTC'],
    ['UTC', 'UTC'],
  ])('%s is called %s', (zone, place) => {
    expect(placeOf(zone)).toBe(place)
    expect(placeOf(zone, 'Elsewhere')).toBe('Elsewhere')
  })

  it.each([
    ['2026-06-12T21:00:00Z', '0 min overdue'],
    ['2026-06-12T20:59:30Z', '0 min left'],
    ['2026-06-12T20:01:00Z', '59 min left'],
    ['2026-06-12T17:42:00Z', '3 h 18 min left'],
    ['2026-06-10T21:01:00Z', '47 h 59 min left'],
    ['2026-06-10T21:00:00Z', '2 days left'],
    ['2026-06-12T22:05:00Z', '1 h 5 min overdue'],
    ['2026-06-15T21:00:00Z', '3 days overdue'],
  ])('at %s, a deadline at 21:00Z is shown with %s', (now, words) => {
    expect(sayTimeLeft('en-GB', now, exact.due_at)).toBe(words)
  })

  it('the time left is a code with parameters', () => {
    expect(timeLeft('2026-06-09T18:30:00Z', exact.due_at)).toEqual({
      code: 'moment/left_days',
      params: { days: 3, hours: 2, minutes: 30, past: false },
    })
  })
})
