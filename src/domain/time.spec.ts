import { endOfDay, instantAt, instantOf, isDay, isInstant, isZone, lastDayBefore, textOf } from './time.js'

describe('time', () => {
  it('ends a day where the next one begins, even if that midnight does not exist', () => {
    expect(endOfDay('2026-07-06', 'America/New_York').toString()).toBe('2026-07-07T04:00:00Z')
    expect(endOfDay('2024-09-07', 'America/Santiago').toString()).toBe('2024-09-08T04:00:00Z')
    expect(textOf(instantAt('2024-09-08', '01:00', 'America/Santiago'))).toBe('2024-09-08T04:00:00Z')
  })

  it('finds the day that ends at an exclusive end', () => {
    expect(lastDayBefore('2026-07-07T04:00:00Z', 'America/New_York').toString()).toBe('2026-07-06')
    expect(lastDayBefore('2026-07-07T03:59:00Z', 'America/New_York').toString()).toBe('2026-07-06')
    expect(lastDayBefore('2026-07-07T04:01:00Z', 'America/New_York').toString()).toBe('2026-07-07')
  })

  it('uses the earlier instant of a local time that occurs twice or not at all', () => {
    expect(textOf(instantAt('2026-11-01', '01:30', 'America/New_York'))).toBe('2026-11-01T05:30:00Z')
    expect(textOf(instantAt('2026-03-08', '02:30', 'America/New_York'))).toBe('2026-03-08T06:30:00Z')
  })

  it('recognises valid days, instants and zones among lookalikes', () => {
    expect(['2026-02-28', '2026-02-30', '2026-2-3', '2026-07-06T10:00Z', ''].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
    expect(['2026-07-06T10:00:00Z', '2026-07-06T10:00:00+02:00', '2026-07-06T10:00:00', '2026-07-06'].map(isInstant)).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(['America/New_York', 'UTC', 'Pacific/Kiritimati', '+02:00', 'Mars/Olympus', 'Z+', ''].map(isZone)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })

  it('truncates an instant to the millisecond, never to a later one', () => {
    expect(textOf('2026-07-06T10:00:00.123999Z')).toBe('2026-07-06T10:00:00.123Z')
    expect(instantOf(new Date('2026-07-06T10:00:00.5Z')).epochMilliseconds).toBe(Date.parse('2026-07-06T10:00:00.5Z'))
  })
})
