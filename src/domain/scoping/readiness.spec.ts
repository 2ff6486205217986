import { doubtOf } from './readiness.js'

const NOW = '2026-06-12T21:30:00Z'
const doubt = (able: 'yes' | 'partly' | 'no', proved_on: string | null, zone = 'UTC') => doubtOf({ able, proved_on }, NOW, zone)

describe('what is not to be relied on', () => {
  it('is what nobody recorded, what was never proved, and what was proved too long ago', () => {
    expect(doubtOf(null, NOW, 'UTC')).toBe('never_recorded')
    expect(doubt('yes', null)).toBe('never_proved')
    expect(doubt('partly', '2025-12-13')).toBe('proved_long_ago')
  })

  it('is not what was proved half a year ago to the day, as the reader counts days', () => {
    expect(doubt('yes', '2025-12-14')).toBeNull()
    expect(doubt('yes', '2025-12-14', 'Asia/Tokyo')).toBe('proved_long_ago')
  })

  it('is not what is known to be impossible', () => {
    expect(doubt('no', null)).toBeNull()
  })
})
