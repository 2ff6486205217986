import fc from 'fast-check'
import { dayOf, numberOf } from './day-number.js'
import type { DeadlineEvent } from './events.js'
import { applyDeadlineEvent, type DeadlineState, foldDeadline, type Law } from './fold.js'
import type { ByRule, Grant } from './reckoning.js'
import { NO_HOLIDAYS } from './working-days.js'

// An occasional holiday, so that a roll depends on where the count ends.
const HOLIDAYS = {
  ...NO_HOLIDAYS,
  id: 'T',
  days: new Map(['2026-07-03', '2026-09-07', '2026-11-26', '2026-12-25'].map((day) => [day, { works: false, name: 'Holiday' }])),
}
const LAW: Law = { calendarOf: () => HOLIDAYS, tzdb: 'test' }
const BERLIN = 'Europe/Berlin'
const at = (index: number) =>
  `2026-06-01T${String(8 + Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}:00Z`

const day = fc.integer({ min: 0, max: 200 }).map((n) => dayOf(numberOf('2026-06-01') + n))
const period = fc
  .record({
    unit: fc.constantFrom('calendar_day' as const, 'business_day' as const, 'week' as const, 'month' as const),
    amount: fc.integer({ min: 1, max: 20 }),
    roll: fc.constantFrom('none' as const, 'forward' as const),
  })
  .map((part) => ({
    ...part,
    direction: 'forward' as const,
    count_trigger_day: false,
    clear_days: false,
    short_period: null,
    extra: null,
    roll_to: null,
    end_of_day: null,
    cutoff: null,
    bound: 'latest' as const,
  }))
const byRule = fc.record({ on: day, period }).map(
  ({ on, period }): ByRule => ({
    rule_id: 'test',
    formula: { from: 'received', period },
    other_readings: [],
    triggers: { received: { on } },
    sources: {},
    recurs: null,
    zone: BERLIN,
    calendar: 'T',
    calendar_version: 'T@1',
    changes: { weekend: null, working: [], inaccessible: [] },
  }),
)
const grant: fc.Arbitrary<Grant> = fc.oneof(
  period.map((part) => ({ period: part })),
  day.map((on) => ({ until: { due_on: on, due_at: null, due_zone: BERLIN, safe_by: null } })),
)
// Pairs, so that a pause is always resumed: half of a pair alone is refused.
type Entry = { grant: Grant } | { pause: [number, number] } | { asked: true } | { rule: ByRule }
const entry: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 4, arbitrary: grant.map((one) => ({ grant: one })) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 31, max: 60 })).map((pause) => ({ pause })),
  },
  { weight: 1, arbitrary: fc.constant({ asked: true as const }) },
  { weight: 1, arbitrary: byRule.map((rule) => ({ rule })) },
)
const history = fc.tuple(byRule, fc.array(entry, { minLength: 1, maxLength: 8 }))

const v = 2 as const
const bodies = (entries: readonly Entry[]): Omit<DeadlineEvent, 'seq' | 'at'>[][] =>
  entries.map((one) => {
    if ('grant' in one) {
      return [
        {
          kind: 'extended',
          body: { v, as_of: null, grant: one.grant, office: null, basis: 'letter', reason: 'asked', document_id: null },
        },
      ]
    }
    if ('asked' in one) return [{ kind: 'extension_requested', body: { v, as_of: null, note: 'by telephone' } }]
    if ('rule' in one) return [correction(one.rule)]
    const [from, to] = one.pause.map((days) => `${dayOf(numberOf('2026-06-01') + days)}T12:00:00Z`) as [string, string]
    return [
      { kind: 'paused', body: { v, as_of: null, paused_at: from, category: 'stay_granted', reason: 'stay' } },
      // Which pause it ends depends on its sequence, known only once it is numbered.
      { kind: 'resumed', body: { v, as_of: null, pause_seq: 0, resumed_at: to, reason: 'stay ended', office: null } },
    ]
  }) as Omit<DeadlineEvent, 'seq' | 'at'>[][]
const correction = (rule: ByRule) => ({
  kind: 'corrected',
  body: {
    v,
    as_of: null,
    start: { by_rule: rule },
    office: null,
    basis: 'letter',
    critical: false,
    unconfirmed_rule: false,
    reason: 'misread',
  },
})
const begin = (rule: ByRule) => ({
  kind: 'set',
  body: {
    v,
    start: { by_rule: rule },
    office: null,
    basis: 'letter',
    critical: false,
    provisional: false,
    unconfirmed_rule: false,
  },
})
const numbered = (events: readonly object[]) =>
  events.map((event, index) => {
    const { kind, body } = event as DeadlineEvent
    const placed = kind === 'resumed' ? { kind, body: { ...body, pause_seq: index } } : { kind, body }
    return { ...placed, seq: index + 1, at: at(index) } as DeadlineEvent
  })
const dateOf = ({ due_on, due_at, due_zone, precision, safe_by, status, reckoning }: DeadlineState) => ({
  due_on,
  due_at,
  due_zone,
  precision,
  safe_by,
  status,
  reckoning,
})

const RUNS = { numRuns: 200, seed: 2026 }

describe('deadline histories', () => {
  it('a history without a removed entry is as if that entry had never existed', () => {
    fc.assert(
      fc.property(history, fc.nat(), ([rule, entries], pick) => {
        const which = pick % entries.length
        const groups = [[begin(rule)], ...bodies(entries)]
        const all = numbered(groups.flat())
        const start = groups.slice(0, which + 1).flat().length
        // For a pair, removing the pause also removes its end.
        const removal = {
          kind: 'removed',
          seq: all.length + 1,
          at: at(all.length),
          body: { v, seq: start + 1, reason: 'misfiled', office: null },
        } as DeadlineEvent
        const events = [...all, removal]
        applyDeadlineEvent(all, removal, LAW)
        const never = numbered([begin(rule), ...bodies(entries.filter((_, index) => index !== which)).flat()])
        expect(dateOf(foldDeadline(events, LAW))).toEqual(dateOf(foldDeadline(never, LAW)))
      }),
      RUNS,
    )
  })

  it('a history with an entry recorded late equals the one in which it was recorded on time', () => {
    fc.assert(
      fc.property(history, grant, fc.nat(), ([rule, entries], late, pick) => {
        const before = [begin(rule), ...bodies(entries).flat()]
        const where = 1 + (pick % before.length)
        const body = { v, as_of: null, grant: late, office: null, basis: 'letter', reason: 'asked', document_id: null }
        const inOrder = numbered([...before.slice(0, where), { kind: 'extended', body }, ...before.slice(where)])
        const told = numbered(before)
        const as_of = at(where - 1).replace(':00Z', ':30Z')
        const recordedLate = [
          ...told,
          { kind: 'extended', seq: told.length + 1, at: at(told.length), body: { ...body, as_of } } as DeadlineEvent,
        ]
        expect(dateOf(foldDeadline(recordedLate, LAW))).toEqual(dateOf(foldDeadline(inOrder, LAW)))
      }),
      RUNS,
    )
  })

  it('correcting the facts at the end gives the same date as a history with the right facts from the start', () => {
    fc.assert(
      fc.property(history, byRule, ([rule, entries], right) => {
        const moves = entries.filter((one) => !('rule' in one))
        const wrong = numbered([begin(rule), ...bodies(moves).flat(), correction(right)])
        const never = numbered([begin(right), ...bodies(moves).flat()])
        expect(dateOf(foldDeadline(wrong, LAW))).toEqual(dateOf(foldDeadline(never, LAW)))
      }),
      RUNS,
    )
  })

  it('a history folds to the same result all at once and entry by entry', () => {
    fc.assert(
      fc.property(history, ([rule, entries]) => {
        const events = numbered([begin(rule), ...bodies(entries).flat()])
        let state: DeadlineState | null = null
        for (const [index, event] of events.entries()) {
          try {
            state = applyDeadlineEvent(events.slice(0, index), event, LAW)
          } catch {
            // An extension to an earlier day is refused on entry; a history that contains one still folds.
            return
          }
        }
        expect(state).toEqual(foldDeadline(events, LAW))
      }),
      RUNS,
    )
  })
})
