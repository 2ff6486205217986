import { typedDay, typedTime } from './typed.js'

describe('a day as a reader types it', () => {
  it.each([
    ['2026-06-12', '2026-06-12'],
    ['12 Jun 2026', '2026-06-12'],
    ['12 june', '2026-06-12'],
    ['Fri 12 Jun', '2026-06-12'],
    ['June 12, 2027', '2027-06-12'],
    ['12.6.2026', '2026-06-12'],
    ['12.6.', '2026-06-12'],
    ['29 Feb 2028', '2028-02-29'],
  ])('%s is %s', (typed, day) => expect(typedDay(typed, '2026-01-01')).toBe(day))

  it.each(['12/06/2026', '29 Feb 2026', '2026-13-01', '31.4.2026', 'tomorrow', '12 foo', ''])('%s is not accepted', (typed) =>
    expect(typedDay(typed, '2026-01-01')).toBeNull(),
  )
})

describe('a time as a reader types it', () => {
  it.each([
    ['17:21', '17:21'],
    ['1721', '17:21'],
    ['5:21 pm', '17:21'],
    ['12 am', '00:00'],
    ['12 p.m.', '12:00'],
    ['9', '09:00'],
  ])('%s is %s', (typed, time) => expect(typedTime(typed)).toBe(time))

  it.each(['24:00', '17:60', '13 pm', '0 am', 'noon', ''])('%s is not accepted', (typed) => expect(typedTime(typed)).toBeNull())
})
