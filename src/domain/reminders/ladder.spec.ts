import fc from 'fast-check'
import { compareInstants, instantOf, lastDayBefore } from '../time.js'
import { planRungs, RUNGS, type Rung } from './ladder.js'

const WASHINGTON = 'America/New_York'

const plan = (act_by: string, due_at: string, now: string, zone = WASHINGTON) =>
  planRungs({ deadline: { act_by, due_at, version: 1 }, person: { id: 'p', zone }, now }).map(({ rung, fire_at }) => [
    rung,
    fire_at,
  ])

describe('the reminder schedule', () => {
  it('sends immediately, an hour before and when overdue in the reference case: due at 23:59 that night, known at 17:40', () => {
    expect(plan('2026-06-27T03:59:00Z', '2026-06-27T03:59:00Z', '2026-06-26T21:40:00Z')).toEqual([
      ['1_day', '2026-06-26T21:40:00Z'],
      ['last_office_hour', '2026-06-27T02:59:00Z'],
      ['late', '2026-06-27T03:59:00Z'],
    ])
  })

  it('counts days back from the day of act_by, at 09:00 in the recipient’s zone', () => {
    expect(plan('2026-07-06T21:00:00Z', '2026-07-07T04:00:00Z', '2026-06-26T21:40:00Z')).toEqual([
      ['7_days', '2026-06-29T13:00:00Z'],
      ['2_days', '2026-07-04T13:00:00Z'],
      ['1_day', '2026-07-05T13:00:00Z'],
      ['last_office_hour', '2026-07-06T20:00:00Z'],
      ['late', '2026-07-07T04:00:00Z'],
    ])
  })

  it('treats the end of a day as part of that day: the end of Monday is not Tuesday', () => {
    expect(plan('2026-07-07T04:00:00Z', '2026-07-07T04:00:00Z', '2026-07-01T00:00:00Z')).toContainEqual([
      '1_day',
      '2026-07-05T13:00:00Z',
    ])
  })

  it('uses the recipient’s own date, whether their zone is ahead of or behind the office', () => {
    expect(plan('2026-07-06T21:00:00Z', '2026-07-07T04:00:00Z', '2026-07-04T00:00:00Z', 'Pacific/Kiritimati')).toContainEqual([
      '1_day',
      '2026-07-05T19:00:00Z',
    ])
    expect(plan('2026-07-06T21:00:00Z', '2026-07-07T04:00:00Z', '2026-07-04T00:00:00Z', 'Pacific/Honolulu')).toContainEqual([
      '1_day',
      '2026-07-05T19:00:00Z',
    ])
    expect(plan('2026-07-07T12:00:00Z', '2026-07-07T12:00:00Z', '2026-07-04T00:00:00Z', 'Pacific/Kiritimati')).toContainEqual([
      '1_day',
      '2026-07-06T19:00:00Z',
    ])
  })

  it('stays at 09:00 in the recipient’s zone across a clock change, in both directions', () => {
    expect(plan('2026-11-03T22:00:00Z', '2026-11-04T05:00:00Z', '2026-10-01T00:00:00Z').slice(0, 3)).toEqual([
      ['7_days', '2026-10-27T13:00:00Z'],
      ['2_days', '2026-11-01T14:00:00Z'],
      ['1_day', '2026-11-02T14:00:00Z'],
    ])
    expect(plan('2026-03-10T21:00:00Z', '2026-03-11T04:00:00Z', '2026-02-01T00:00:00Z').slice(0, 3)).toEqual([
      ['7_days', '2026-03-03T14:00:00Z'],
      ['2_days', '2026-03-08T13:00:00Z'],
      ['1_day', '2026-03-09T13:00:00Z'],
    ])
  })

  it('counts the last office hour as elapsed time, even in the night when the clocks go back', () => {
    const rungs = plan('2026-11-01T06:30:00Z', '2026-11-01T06:30:00Z', '2026-10-30T00:00:00Z')
    expect(rungs).toContainEqual(['last_office_hour', '2026-11-01T05:30:00Z'])
  })

  it('does not plan a step that has passed while a later one is still to come', () => {
    expect(plan('2026-07-06T21:00:00Z', '2026-07-07T04:00:00Z', '2026-07-05T00:00:00Z').map(([rung]) => rung)).toEqual([
      '1_day',
      'last_office_hour',
      'late',
    ])
  })

  it('treats a step at the exact instant of planning as not yet passed', () => {
    expect(plan('2026-07-06T21:00:00Z', '2026-07-07T04:00:00Z', '2026-07-04T13:00:00Z')[0]).toEqual([
      '2_days',
      '2026-07-04T13:00:00Z',
    ])
  })

  it('sends immediately between act_by and due_at', () => {
    expect(plan('2026-07-06T21:00:00Z', '2026-07-07T04:00:00Z', '2026-07-06T22:00:00Z')).toEqual([
      ['1_day', '2026-07-06T22:00:00Z'],
      ['late', '2026-07-07T04:00:00Z'],
    ])
  })

  it('reports an overdue deadline immediately, and sends nothing else', () => {
    expect(plan('2026-07-06T21:00:00Z', '2026-07-07T04:00:00Z', '2026-07-07T04:00:00Z')).toEqual([
      ['late', '2026-07-07T04:00:00Z'],
    ])
    expect(plan('2026-07-06T21:00:00Z', '2026-07-07T04:00:00Z', '2026-08-01T00:00:00Z')).toEqual([
      ['late', '2026-08-01T00:00:00Z'],
    ])
  })

  it('includes the key under which each step is stored', () => {
    const [rung] = planRungs({
      deadline: { act_by: '2026-07-06T21:00:00Z', due_at: new Date('2026-07-07T04:00:00Z'), version: 3 },
      person: { id: 'someone', zone: WASHINGTON },
      now: new Date('2026-06-01T00:00:00Z'),
    })
    expect(rung).toEqual({ rung: '7_days', fire_at: '2026-06-29T13:00:00Z', person_id: 'someone', due_version: 3 })
  })
})

describe('for any deadline, recipient and time of planning', () => {
  const zones = [
    WASHINGTON,
    'Europe/Berlin',
    'Pacific/Kiritimati',
    'Pacific/Honolulu',
    'Pacific/Apia',
    'Australia/Lord_Howe',
    'America/Santiago',
  ]
  const minute = fc.integer({ min: Date.parse('2009-01-01') / 60_000, max: Date.parse('2035-01-01') / 60_000 })
  const input = fc.record({
    actBy: minute,
    grace: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3 * 24 * 60 })),
    ahead: fc.integer({ min: -2 * 24 * 60, max: 20 * 24 * 60 }),
    zone: fc.constantFrom(...zones),
  })
  const at = (minutes: number) => new Date(minutes * 60_000).toISOString()
  const check = (
    about: (given: { act_by: string; due_at: string; now: string; zone: string; rungs: Map<Rung, string> }) => void,
  ) =>
    fc.assert(
      fc.property(input, ({ actBy, grace, ahead, zone }) => {
        const [act_by, due_at, now] = [at(actBy), at(actBy + grace), at(actBy - ahead)]
        const planned = planRungs({ deadline: { act_by, due_at, version: 1 }, person: { id: 'p', zone }, now })
        const rungs = new Map(planned.map(({ rung, fire_at }) => [rung, fire_at]))
        expect(rungs.size).toBe(planned.length)
        expect(planned.map(({ rung }) => rung)).toEqual(RUNGS.filter((rung) => rungs.has(rung)))
        about({ act_by, due_at, now, zone, rungs })
      }),
      { numRuns: 500, seed: 2026 },
    )

  it('sends nothing before it is planned, nothing twice, and everything in order', () => {
    check(({ now, rungs }) => {
      const times = [...rungs.values()]
      for (const time of times) expect(compareInstants(time, now)).toBeGreaterThanOrEqual(0)
      expect(times).toEqual([...times].sort(compareInstants))
    })
  })

  it('sends only the overdue step after act_by, unless act_by had passed when it was planned', () => {
    check(({ act_by, now, rungs }) => {
      const limit = compareInstants(now, act_by) > 0 ? now : act_by
      for (const [rung, time] of rungs) if (rung !== 'late') expect(compareInstants(time, limit)).toBeLessThanOrEqual(0)
    })
  })

  it('always plans the overdue step, and never leaves an open deadline without an earlier one', () => {
    check(({ due_at, now, rungs }) => {
      expect(rungs.has('late')).toBe(true)
      expect(rungs.has('1_day')).toBe(compareInstants(now, due_at) < 0)
    })
  })

  it('sends a day step either immediately or with a full day left, at 09:00 if that time exists', () => {
    check(({ act_by, now, zone, rungs }) => {
      const lastDay = lastDayBefore(act_by, zone)
      for (const [rung, time] of rungs) {
        if (!rung.endsWith('day') && !rung.endsWith('days')) continue
        if (compareInstants(time, now) === 0) continue
        const local = instantOf(time).toZonedDateTimeISO(zone)
        expect(local.toPlainDate().until(lastDay).days).toBeGreaterThanOrEqual(1)
        expect(local.toPlainTime().toString()).toBe('09:00:00')
      }
    })
  })

  it('gives the same answer to the same question', () => {
    check(({ act_by, due_at, now, zone, rungs }) => {
      const again = planRungs({ deadline: { act_by, due_at, version: 1 }, person: { id: 'p', zone }, now })
      expect(again.map(({ rung, fire_at }) => [rung, fire_at])).toEqual([...rungs])
    })
  })
})
