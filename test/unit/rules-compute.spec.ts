import { shippedCalendars } from '../../src/deadlines/calendars/read-calendars.js'
import { type Answer, compute } from '../../src/domain/deadlines/compute.js'
import { periodsOf } from '../../src/domain/deadlines/in-words.js'
import { RULES, ruleById } from '../../src/domain/deadlines/packs/packs.js'
import { CalendarChanges, TRIGGER_KINDS, type Trigger, type TriggerKind } from '../../src/domain/deadlines/period.js'

const calendars = shippedCalendars()

/** By the rule, for an agency in Washington, or in Brussels with the Commission's days. */
function answer(
  id: string,
  triggers: Partial<Record<TriggerKind, Trigger>>,
  agency = 'US-FED',
  zone = 'America/New_York',
): Answer {
  const rule = ruleById(id)!
  const calendar = calendars.named(rule.calendar === 'agency' ? agency : rule.calendar)
  if ('code' in calendar) throw new Error(`${id}: no calendar ${rule.calendar}`)
  const { formula, other_readings } = rule
  const where = typeof rule.zone === 'string' ? zone : rule.zone.named
  const changes = CalendarChanges.parse({})
  return compute({ triggers, formula, zone: where, calendar, changes, other_readings }, 'test')
}

const on = (day: string): Trigger => ({ on: day })
const at = (instant: string): Trigger => ({ at: instant })
const BRUSSELS = ['EU-COM', 'Europe/Brussels'] as const

describe('every rule of the packs', () => {
  it('gives a date with the built-in calendars, and a safe date that is not later', () => {
    for (const { id, valid_to, formula } of RULES) {
      // Six years from 2026 are beyond what a calendar covers.
      const year =
        valid_to?.slice(0, 4) ?? (periodsOf(formula).some(({ unit, amount }) => unit === 'year' && amount > 1) ? 2019 : 2026)
      const instant = at(`${year}-06-10T15:00:00Z`)
      const found = answer(id, Object.fromEntries(TRIGGER_KINDS.map((kind) => [kind, instant])))
      const back = periodsOf(formula).some(({ direction }) => direction === 'backward')
      if (!back) expect([id, String(found.due_at) >= `${year}-06-09`]).toEqual([id, true])
      if (found.bound === 'latest') expect([id, String(found.safe_by) <= String(found.due_at)]).toEqual([id, true])
    }
  })
})

describe('a rule by its id, against examples worked out by hand', () => {
  it.each<[string, Partial<Record<TriggerKind, Trigger>>, string]>([
    // From the research: FTC, 20 days to Sunday 5 July, with 3 July observed as a holiday.
    ['us-ftc-2-10-petition', { served: on('2026-06-15') }, '2026-07-06'],
    ['us-ftc-2-10-petition', { served: on('2026-06-15'), return_date: on('2026-07-02') }, '2026-07-01'],
    // A later return date leaves the twenty days unchanged.
    ['us-ftc-2-10-petition', { served: on('2026-06-15'), return_date: on('2026-08-14') }, '2026-07-06'],
    ['us-ofac-501-603-blocked', { occurred: on('2026-11-20') }, '2026-12-07'],
    ['us-cfius-800-503-review', { decided: on('2026-01-02') }, '2026-02-17'],
    ['us-fda-warning-letter', { received: on('2026-02-05') }, '2026-02-27'],
    ['us-fda-483-response', { issued: on('2025-11-14') }, '2025-12-08'],
    ['us-bis-791-316-notice', { received: on('2026-06-03') }, '2026-07-06'],
    ['us-hipaa-164-404-individuals', { discovered: on('2028-01-31') }, '2028-03-31'],
    ['gb-cpr-6-26-post', { posted: on('2026-05-14') }, '2026-05-18'],
    ['gb-cpr-6-14-claim-form', { posted: on('2026-05-01') }, '2026-05-06'],
    ['gb-cpr-7-5-claim-form', { issued: on('2024-01-02') }, '2024-05-02'],
    ['gb-gdpr-subject-access', { received: on('2024-01-31') }, '2024-02-29'],
    ['de-vwvfg-41-2-from-2025', { posted: on('2026-06-17') }, '2026-06-21'],
    // The examples given in the law itself.
    ['gb-cpr-2-8-28-days-to-hearing', { issued: on('2025-10-01') }, '2025-10-30'],
    ['gb-cpr-2-8-14-days', { served: on('2025-10-02') }, '2025-10-16'],
    ['gb-cpr-2-8-3-days-before-hearing', { hearing: on('2025-10-20') }, '2025-10-14'],
    ['au-interpretation-36-7-days-before', { hearing: on('2026-05-08') }, '2026-05-01'],
  ])('%s of %j is due on %s', (id, triggers, due) => {
    expect(String(answer(id, triggers).due_on)).toBe(due)
  })

  it.each<[string, Partial<Record<TriggerKind, Trigger>>, string]>([
    ['eu-gdpr-33-breach', { aware: at('2026-03-27T17:21:00+01:00') }, '2026-03-30T16:21:00Z'],
    ['eu-gdpr-33-breach', { aware: at('2026-10-23T17:21:00+02:00') }, '2026-10-26T15:21:00Z'],
    ['eu-tco-3-removal', { received: at('2026-12-31T23:40:00+01:00') }, '2026-12-31T23:40:00Z'],
    [
      'eu-dora-initial',
      { classified: at('2026-06-10T20:00:00+02:00'), aware: at('2026-06-10T09:00:00+02:00') },
      '2026-06-10T22:00:00Z',
    ],
    // Classified after the twenty-four hours: four hours from then.
    [
      'eu-dora-initial',
      { classified: at('2026-06-12T10:00:00+02:00'), aware: at('2026-06-10T09:00:00+02:00') },
      '2026-06-12T12:00:00Z',
    ],
    // Friday 17:21 plus 24 hours: an authority counts Saturday, a court does not.
    ['de-vwvfg-31-24-hours', { received: at('2026-06-12T17:21:00+02:00') }, '2026-06-13T15:21:00Z'],
    ['de-vwgo-57-24-hours', { served: at('2026-06-12T17:21:00+02:00') }, '2026-06-15T15:21:00Z'],
  ])('%s of %j ends at %s', (id, triggers, end) => {
    expect(String(answer(id, triggers, ...BRUSSELS).due_at)).toBe(end)
  })

  it('uses the earlier interpretation if the law is ambiguous', () => {
    expect(String(answer('us-foia-20-days', { received: on('2026-03-02') }).due_on)).toBe('2026-03-30')
    expect(String(answer('us-foia-20-days', { received: on('2026-03-02') }).safe_by)).toBe('2026-03-27')
  })
})
