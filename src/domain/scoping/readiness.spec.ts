import { doubtOf } from './readiness.js'

const NOW = '2026-06-12T21:30:00Z'
const doubt = (able: 'yes' | 'partly' | 'no', proved_on: string | null, zone = 'UTC') => doubtOf({ able, proved_on }, NOW, zone)

describe('unreliable readiness', () => {
  it('includes what was never recorded, never proved, or proved too long ago', () => {
    expect(doubtOf(null, NOW, 'UTC')).toBe('never_recorded')
    expect(doubt('yes', null)).toBe('never_proved')
    expect(doubt('partly', '2025-12-13')).toBe('proved_long_ago')
  })

  it('does not include what was proved exactly half a year ago, in the reader’s calendar', () => {
    expect(doubt('yes', '2025-12-14')).toBeNull()
    expect(doubt('yes', '2025-12-14', 'Asia/Tokyo')).toBe('proved_long_ago')
  })

  it('does not include what is known to be impossible', () => {
    expect(doubt('no', null)).toBeNull()
  })
})
