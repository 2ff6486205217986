import { z } from 'zod'
import { Refused } from '../errors.js'
import { type Day, type Instant, instantAt, instantOf, isInstant } from '../time.js'
import type { Calendar } from './calendar.js'
import { type Answer, answerOf, type Counted, countReadings } from './compute.js'
import { dayOf, numberOf } from './day-number.js'
import { type End, instantOfEnd } from './end.js'
import { periodFrom } from './formula.js'
import { endOfGiven, Given } from './given.js'
import { CalendarChanges, Formula, Period, TRIGGER_KINDS, Trigger, ZoneText } from './period.js'
import type { Step } from './steps.js'
import { dayIn } from './trigger.js'
import { workingDays } from './working-days.js'

const InstantText = z.string().refine(isInstant, 'instant')

const TriggerSource = z.strictObject({ kind: z.enum(['receipt', 'directive', 'deadline']), id: z.uuid() })

/** A deadline from a rule: the rule at the time, its triggers, and the zone whose days are counted. */
export const ByRule = z.strictObject({
  rule_id: z.string(),
  formula: Formula,
  other_readings: z.array(z.strictObject({ formula: Formula, why: z.string() })),
  triggers: z.partialRecord(z.enum(TRIGGER_KINDS), Trigger),
  /** How it recurs; `anchor` is the first due date of the series, and this one the `nth` after it. Null if it does not recur. */
  recurs: z
    .strictObject({
      every: Period,
      counted_from: z.enum(['due', 'met']),
      until: z.string().nullable(),
      anchor: Trigger.nullable(),
      nth: z.number().int().min(0),
    })
    .nullable()
    .default(null),
  /** The record of a trigger: when it changes, a new date is proposed. */
  sources: z.partialRecord(z.enum(TRIGGER_KINDS), TriggerSource).default({}),
  zone: ZoneText,
  /** A calendar id or a union, with the versions of all its parts, so that an earlier calculation can be repeated. */
  calendar: z.string(),
  calendar_version: z.string(),
  changes: CalendarChanges,
})

export type ByRule = z.infer<typeof ByRule>

/** Replacements for a recalculation; anything left out stays the same. */
export const Recount = ByRule.pick({
  rule_id: true,
  zone: true,
  calendar: true,
  calendar_version: true,
  formula: true,
  other_readings: true,
  triggers: true,
  sources: true,
}).partial()

export type Recount = z.infer<typeof Recount>

/**
 * The start from a rule, recalculated with replacements. Replacements for another rule or calendar version are ignored, because the
 * deadline has changed since.
 */
export function recountedStart(start: ByRule, meant: Recount): ByRule {
  const change = meantFor(start, meant)
  const { triggers = {}, sources = {}, ...rest } = change
  return { ...start, ...defined(rest), triggers: { ...start.triggers, ...triggers }, sources: { ...start.sources, ...sources } }
}

/** The start: a date that a person entered, or a rule. */
export const Start = z.union([z.strictObject({ given: Given }), z.strictObject({ by_rule: ByRule })])

export type Start = z.infer<typeof Start>

/** An extension: by a period from the current end, or to a day or an instant. */
export const Grant = z.union([z.strictObject({ period: Period }), z.strictObject({ until: Given })])

export type Grant = z.infer<typeof Grant>

/** What has moved the end since: an extension, or a pause with its end (null while it lasts). */
export const Move = z.union([
  z.strictObject({ grant: Grant }),
  z.strictObject({ paused_at: InstantText, resumed_at: InstantText.nullable() }),
])

export type Move = z.infer<typeof Move>

/**
 * Everything that the date of a deadline depends on, without case content: dates, rules, a calendar. It is the sum of the deadline's
 * events, and what is recalculated when a calendar changes.
 */
export const Reckoning = z.strictObject({ start: Start, moves: z.array(Move) })

export type Reckoning = z.infer<typeof Reckoning>

export interface Reckoned {
  readonly end: End
  readonly answer: Answer
  /** The safe day or instant; null if the end itself is safe. */
  readonly safe: Day | Instant | null
}

/**
 * Calculates a date from its inputs, with a calendar. Each extension counts from the previous end, in every interpretation. A pause adds its
 * length, in whole local days for a day and in elapsed time for an instant, and rolls nothing.
 * @throws Refused as `compute` and `endOfGiven` do
 */
export function reckon({ start, moves }: Reckoning, calendar: Calendar, tzdb: string): Reckoned {
  let zone = 'given' in start ? start.given.due_zone : start.by_rule.zone
  const changes = 'given' in start ? NO_CHANGES : start.by_rule.changes
  let counted = 'given' in start ? countedByHand(start.given) : countReadings({ ...start.by_rule, calendar })
  // A date that a person entered stays as it is until something moves it.
  let stands: Given | null = 'given' in start ? start.given : null
  for (const move of moves) {
    if ('grant' in move) {
      stands = 'until' in move.grant ? move.grant.until : null
      zone = stands?.due_zone ?? zone
      counted = extended(counted, move.grant, { calendar, changes, zone, byHand: 'given' in start })
    } else if (move.resumed_at === null) {
      counted = told(counted, { code: 'paused_since', on: dayIn(instantOf(move.paused_at), zone) })
    } else {
      stands = null
      counted = movedOn(counted, move.paused_at, move.resumed_at, zone)
    }
  }
  const answer = answerOf({ calendar, changes, zone }, counted, tzdb)
  const computed = answer.safe_by === answer.due_on || answer.safe_by === answer.due_at ? null : answer.safe_by
  return { end: counted.end, answer, safe: stands ? stands.safe_by : computed }
}

const NO_CHANGES: CalendarChanges = { weekend: null, working: [], inaccessible: [] }

function countedByHand(given: Given): Counted {
  const end = endOfGiven(given)
  return { end, others: [], start: end.on, steps: [{ code: 'given', on: dayOf(end.on) }] }
}

type Place = {
  readonly calendar: Calendar
  readonly changes: CalendarChanges
  readonly zone: string
  readonly byHand: boolean
}

function extended(counted: Counted, grant: Grant, { calendar, changes, zone, byHand }: Place): Counted {
  if ('until' in grant) {
    const end = endOfGiven(grant.until)
    return { ...counted, end, others: [], steps: [...counted.steps, { code: 'extended_to', on: dayOf(end.on) }] }
  }
  const { period } = grant
  // A date that a person entered has no calendar, so business days are undefined.
  if (byHand && period.unit !== 'hour' && (period.unit === 'business_day' || period.roll !== 'none' || period.short_period)) {
    throw new Refused('deadline/grant_needs_calendar')
  }
  const days = workingDays(calendar, changes, new Set(), () => {})
  const steps: Step[] = []
  const from = (end: End, tell: (step: Step) => void): End =>
    // Hours count from an instant: for a whole day, that is its end.
    atSameTime(
      end,
      periodFrom({ days, zone, tell }, period.unit === 'hour' ? { on: end.on, at: instantOfEnd(end, zone) } : end, period),
      zone,
    )
  const end = from(counted.end, (step) => steps.push(step))
  steps.push({ code: 'extended_by', amount: period.amount, unit: period.unit, on: dayOf(end.on) })
  const others = counted.others.map((other) => ({ ...other, end: from(other.end, () => {}) }))
  return { ...counted, end, others, steps: [...counted.steps, ...steps] }
}

/** A day that ended at a certain time (the closing of an office) ends at that time on its new day too. */
function atSameTime(before: End, after: End, zone: string): End {
  if (before.at === null || before.elapsed || after.at !== null) return after
  const time = before.at.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })
  return { ...after, at: instantAt(dayOf(after.on), time, zone) }
}

function movedOn(counted: Counted, pausedAt: Instant, resumedAt: Instant, zone: string): Counted {
  const [from, to] = [instantOf(pausedAt), instantOf(resumedAt)]
  const days = numberOf(dayIn(to, zone)) - numberOf(dayIn(from, zone))
  const milliseconds = to.epochMilliseconds - from.epochMilliseconds
  const later = (end: End): End => {
    if (!end.elapsed) return atSameTime(end, { ...end, on: end.on + days, at: null }, zone)
    const at = end.at!.add({ milliseconds })
    return { ...end, on: numberOf(dayIn(at, zone)), at }
  }
  const end = later(counted.end)
  const others = counted.others.map((other) => ({ ...other, end: later(other.end) }))
  return told({ ...counted, end, others }, { code: 'paused_for', days, on: dayOf(end.on) })
}

function defined<T extends object>(change: { readonly [K in keyof T]?: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<T>
}

function meantFor(start: ByRule, { formula, other_readings, zone, calendar, calendar_version, ...rest }: Recount): Recount {
  const ofRule = rest.rule_id === undefined || rest.rule_id === start.rule_id
  const ofCalendar = (ofRule && calendar !== undefined) || isVersionOf(start, calendar_version)
  return {
    ...rest,
    rule_id: start.rule_id,
    ...(ofRule ? { formula, other_readings, zone, calendar } : {}),
    ...(ofCalendar ? { calendar_version } : {}),
  }
}

/** Whether a version belongs to the calendars used at the start. */
function isVersionOf(start: ByRule, version: string | undefined): boolean {
  const names = (text: string) =>
    text
      .split('+')
      .map((part) => part.split('@')[0])
      .sort()
      .join('+')
  return version !== undefined && names(version) === names(start.calendar_version)
}

function told(counted: Counted, step: Step): Counted {
  return { ...counted, steps: [...counted.steps, step] }
}
