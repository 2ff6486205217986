import { instantsOf, sameWall, wallOf, zonesWith } from './zone.js'

describe('local time in a zone', () => {
  it('corresponds to one instant on an ordinary day', () => {
    expect(instantsOf('2026-06-12', '23:59', 'America/New_York')).toEqual(['2026-06-13T03:59:00.000Z'])
    expect(wallOf(Date.parse('2026-06-13T03:59:00Z'), 'America/New_York')).toEqual({ day: '2026-06-12', time: '23:59' })
  })

  it('corresponds to no instant in the skipped hour, and to two in the repeated hour', () => {
    expect(instantsOf('2026-03-29', '02:30', 'Europe/Berlin')).toEqual([])
    expect(instantsOf('2026-10-25', '02:30', 'Europe/Berlin')).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'])
  })

  it('corresponds to no instant if it is not a valid time', () => {
    expect(instantsOf('2026-06-12', '25:00', 'UTC')).toEqual([])
  })

  it('can agree with that of another zone at one instant and differ at another', () => {
    const agree = (at: string) => sameWall(Date.parse(at), 'Europe/London', 'UTC')
    expect([agree('2026-01-12T12:00:00Z'), agree('2026-06-12T12:00:00Z')]).toEqual([true, false])
  })

  it('is offered in each zone once, with the given ones first', () => {
    const zones = zonesWith(['Asia/Tokyo', null, 'Asia/Tokyo'])
    expect(zones.slice(0, 2)).toEqual(['Asia/Tokyo', 'UTC'])
    expect(new Set(zones).size).toBe(zones.length)
  })
})
