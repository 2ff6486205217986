import { Temporal } from '../../src/domain/time.js'
import { mulberry, type Random } from '../harness/random.js'
import { stepDay } from './wall-calendar.js'
import type { WireOptions, WireQuestion } from './wire.js'

/**
 * Zones with offsets of whole, half and quarter hours, and with clock changes of half an hour, at midnight, in reverse, or none
 * at all.
 */
export const ZONES = [
  'America/New_York',
  'America/Denver',
  'America/Anchorage',
  'America/St_Johns',
  'America/Santiago',
  'America/Havana',
  'Europe/London',
  'Europe/Berlin',
  'Europe/Brussels',
  'Europe/Lisbon',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Apia',
  'UTC',
]

const FIRST_DAY = Date.parse('2015-06-01')
const LAST_DAY = Date.parse('2030-12-31')
const TIMES = ['00:00', '09:00', '12:00', '16:00', '16:30', '17:00', '17:30', '23:59']

/** The questions of a campaign: the same seed gives the same questions. */
export function* questions(count: number, seed: number, calendars: readonly string[]): Generator<WireQuestion> {
  const random = mulberry(seed)
  for (let number = 0; number < count; number++) yield { id: `${seed}/${number}`, ...aQuestion(random, calendars) }
}

// As in the harness, but with narrow types: the picked value keeps its literal type.
const pick = <const T>(random: Random, of: readonly T[]): T => of[Math.floor(random() * of.length)] as T

const chance = (random: Random, of: number): boolean => random() < of
const upTo = (random: Random, most: number): number => Math.floor(random() * (most + 1))

function aQuestion(random: Random, calendars: readonly string[]): WireQuestion {
  const timezone = pick(random, ZONES)
  const period = aPeriod(random, timezone)
  const options: WireOptions = {
    ...period.options,
    ...(chance(random, 0.12) && { inaccessibleDays: someDays(random, period.trigger) }),
    ...(chance(random, 0.12) && { weekend: pick(random, [['sun'], ['fri', 'sat'], ['sat'], [], ['thu', 'fri', 'sun']]) }),
    ...(chance(random, 0.1) && { extraWorkingDays: someDays(random, period.trigger) }),
    ...(chance(random, 0.15) && aCombination(random, timezone, period)),
  }
  return { ...period, timezone, calendar: pick(random, ['none', ...calendars]), options }
}

function aPeriod(random: Random, timezone: string): WireQuestion {
  const unit = pick(random, [
    'hour',
    'hour',
    'calendar_day',
    'calendar_day',
    'business_day',
    'business_day',
    'week',
    'month',
    'year',
  ])
  const most = { hour: 200, calendar_day: 100, business_day: 40, week: 12, month: 30, year: 7 }[unit]
  return {
    trigger: aTrigger(random, timezone, unit),
    // Short periods have the pitfalls; long ones reach later years.
    amount: chance(random, 0.6) ? upTo(random, Math.min(most, 12)) : upTo(random, most),
    unit,
    direction: chance(random, 0.7) ? 'forward' : 'backward',
    countTriggerDay: chance(random, 0.3),
    roll:
      unit === 'hour'
        ? pick(random, ['none', 'none', 'forward', 'forward_same_time'])
        : pick(random, ['none', 'forward', 'forward', 'backward']),
    options: unit === 'hour' ? hourOptions(random) : dayOptions(random, unit),
  }
}

function hourOptions(random: Random): WireOptions {
  return {
    ...(chance(random, 0.4) && { hourCounting: pick(random, ['exclude_trigger_hour', 'exclude_non_working_days']) }),
    ...(chance(random, 0.2) && { rollTo: pick(random, TIMES) }),
    ...(chance(random, 0.15) && aCutoff(random)),
  }
}

function dayOptions(random: Random, unit: WireQuestion['unit']): WireOptions {
  return {
    ...(chance(random, 0.2) && {
      extraDays: 1 + upTo(random, 4),
      extraMode: pick(random, ['after_expiry', 'add_to_period']),
    }),
    ...(chance(random, unit === 'calendar_day' ? 0.35 : 0.05) && { shortPeriodExclusion: 1 + upTo(random, 10) }),
    ...(chance(random, 0.2) && { clearDays: true }),
    ...(chance(random, 0.15) && { bound: pick(random, ['latest', 'earliest', 'window_start']) }),
    ...(chance(random, 0.25) && aCutoff(random)),
    ...(chance(random, 0.25) && {
      endOfDay: pick(random, [...TIMES, '01:30', '02:15', 'midnight-court-tz', 'start_of_next_day_exclusive']),
    }),
    ...(chance(random, 0.2) && { rollTo: pick(random, TIMES) }),
  }
}

const aCutoff = (random: Random): WireOptions => ({
  cutoff: pick(random, TIMES),
  ...(chance(random, 0.5) && { cutoffInclusive: chance(random, 0.7) }),
})

function aCombination(random: Random, timezone: string, period: WireQuestion): WireOptions {
  const combine = pick(random, ['earlier_of', 'later_of', 'earlier_of_strictly_before'])
  if (combine === 'earlier_of_strictly_before') return { combine, returnDate: near(random, period.trigger, 60) }
  const { trigger, ...other } = aPeriod(random, timezone)
  return { combine, other: { ...other, trigger: withDay(trigger, near(random, period.trigger, 20)) } }
}

/** The same time on another day, near the first trigger, so that either period may be the earlier. */
const withDay = (trigger: string, day: string): string => day + trigger.slice(10)

function someDays(random: Random, trigger: string): string[] {
  const first = near(random, trigger, 30)
  return chance(random, 0.5) ? [first] : [first, stepDay(first, 1), near(random, trigger, 30)]
}

function near(random: Random, trigger: string, days: number): string {
  const middle = Date.parse(trigger.slice(0, 10))
  return new Date(middle + (upTo(random, 2 * days) - days) * 86_400_000).toISOString().slice(0, 10)
}

/** A day, an instant with its offset or Z, or a local time without one; a third of them are near a clock change. */
function aTrigger(random: Random, timezone: string, unit: WireQuestion['unit']): string {
  const at = anInstant(random, timezone).toZonedDateTimeISO(timezone)
  const form = random()
  // Hours from a bare day are refused, so there are few of those.
  if (form < (unit === 'hour' ? 0.02 : 0.4)) return at.toPlainDate().toString()
  if (form < 0.6) return at.toInstant().toString()
  if (form < 0.8) return at.toString({ timeZoneName: 'never' })
  // Includes local times that the clock skipped or showed twice.
  return at
    .toPlainDateTime()
    .add({ minutes: upTo(random, 120) - 60 })
    .toString({ smallestUnit: 'second' })
}

function anInstant(random: Random, timezone: string): Temporal.Instant {
  const minute = 60_000
  const any = FIRST_DAY + Math.floor((random() * (LAST_DAY - FIRST_DAY)) / minute) * minute
  const instant = Temporal.Instant.fromEpochMilliseconds(any)
  const rounded = chance(random, 0.3) ? instant.round({ smallestUnit: 'hour' }) : instant
  if (!chance(random, 0.33)) return chance(random, 0.2) ? rounded.add({ seconds: upTo(random, 59) }) : rounded
  const change = changeBefore(rounded, timezone)
  // From four days before a change to a day after it, so that short periods cross it.
  return change === null ? rounded : change.add({ minutes: upTo(random, 5 * 1440) - 4 * 1440 })
}

const CHANGES = new Map<string, Temporal.Instant[]>()

function changeBefore(instant: Temporal.Instant, timezone: string): Temporal.Instant | null {
  const changes = CHANGES.get(timezone) ?? changesOf(timezone)
  CHANGES.set(timezone, changes)
  return changes.findLast((change) => Temporal.Instant.compare(change, instant) <= 0) ?? null
}

function changesOf(timezone: string): Temporal.Instant[] {
  const found: Temporal.Instant[] = []
  let at = Temporal.Instant.fromEpochMilliseconds(FIRST_DAY).toZonedDateTimeISO(timezone)
  while (true) {
    const next = at.getTimeZoneTransition('next')
    if (next === null || next.epochMilliseconds > LAST_DAY) return found
    found.push(next.toInstant())
    at = next
  }
}
