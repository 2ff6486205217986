import { z } from 'zod'
import { sayCode } from '../domain/catalogue/say.js'
import type { Calendar } from '../domain/deadlines/calendar.js'
import { type Answer, compute } from '../domain/deadlines/compute.js'
import { WEEKDAYS } from '../domain/deadlines/office.js'
import { CalendarChanges, type Formula, Period, type Trigger } from '../domain/deadlines/period.js'
import { saySteps } from '../domain/deadlines/say-steps.js'
import { Refused } from '../domain/errors.js'
import { isDay, isInstant, isZone } from '../domain/time.js'

/** Finds calendars by id, or a union ('US-FED+MA'). Throws `deadline/unknown_calendar`. */
export type CalendarOf = (id: string) => Calendar

const SHORT_WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const Moment = z.string()
const Counted = {
  trigger: Moment,
  amount: z.number(),
  unit: z.enum(['hour', 'calendar_day', 'business_day', 'week', 'month', 'year']),
  direction: z.enum(['forward', 'backward']).default('forward'),
  countTriggerDay: z.boolean().default(false),
  roll: z.enum(['none', 'forward', 'backward', 'forward_same_time']).default('none'),
}

const PeriodOptions = {
  extraDays: z.number().int().optional(),
  extraMode: z.enum(['after_expiry', 'add_to_period']).optional(),
  shortPeriodExclusion: z.number().int().optional(),
  clearDays: z.boolean().optional(),
  bound: z.enum(['latest', 'earliest', 'window_start']).optional(),
  cutoff: z.string().optional(),
  cutoffInclusive: z.boolean().optional(),
  endOfDay: z.string().optional(),
  rollTo: z.string().optional(),
  hourCounting: z.enum(['elapsed', 'exclude_trigger_hour', 'exclude_non_working_days']).optional(),
}

/**
 * One question in the form of the command line. Fields that change no date (`id`, `source`, `rule`, …) are allowed; an
 * unknown option is refused, because it could have changed one.
 */
const WireQuestion = z.looseObject({
  id: z.string().nullable().default(null),
  ...Counted,
  calendar: z.string(),
  timezone: z.string(),
  options: z
    .strictObject({
      ...PeriodOptions,
      inaccessibleDays: z.array(z.string()).optional(),
      weekend: z.array(z.enum(SHORT_WEEKDAYS)).optional(),
      extraWorkingDays: z.array(z.string()).optional(),
      combine: z.enum(['earlier_of', 'later_of', 'earlier_of_strictly_before']).optional(),
      other: z.looseObject({ ...Counted, options: z.strictObject(PeriodOptions).default({}) }).optional(),
      returnDate: Moment.optional(),
      disambiguation: z.literal('earlier').optional(),
      satisfiedBy: z.string().optional(),
    })
    .default({}),
})

type WireQuestion = z.infer<typeof WireQuestion>

/** The command line always answers in English. */
const locale = 'en-GB'

export type WireAnswer =
  | {
      readonly id: string | null
      readonly dueOn: string
      readonly dueAt: string
      readonly safeBy: string
      readonly steps: readonly string[]
      readonly calendar: { readonly id: string; readonly version: string }
      readonly tzdb: string
      readonly ambiguous: readonly string[]
    }
  | { readonly id: string | null; readonly error: { readonly code: string; readonly message: string } }

/** Answers a question, or explains why it has no answer; never throws for any content of a question. */
export function answerQuestion(question: unknown, calendarOf: CalendarOf): WireAnswer {
  const id = idOf(question)
  try {
    const answer = compute(...asked(readQuestion(question), calendarOf))
    return { id, ...toWire(answer) }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { id, error: { code: error.code, message: sayCode(locale, error.code, error.params) } }
  }
}

function toWire(answer: Answer) {
  return {
    dueOn: answer.due_on,
    dueAt: answer.due_at,
    safeBy: answer.safe_by,
    steps: saySteps(locale, answer.steps),
    calendar: answer.calendar,
    tzdb: answer.tzdb,
    ambiguous: answer.ambiguous.map((reading) => (reading.precision === 'day' ? reading.due_on : reading.due_at)),
  }
}

function readQuestion(question: unknown): WireQuestion {
  const read = WireQuestion.safeParse(question)
  if (!read.success) throw badQuestion(read.error)
  for (const { amount } of [read.data, ...(read.data.options.other ? [read.data.options.other] : [])]) {
    if (!Number.isInteger(amount) || amount < 0) throw new Refused('deadline/bad_amount', { amount })
  }
  if (!isZone(read.data.timezone)) throw new Refused('deadline/bad_zone', { zone: read.data.timezone })
  return read.data
}

function asked(question: WireQuestion, calendarOf: CalendarOf): Parameters<typeof compute> {
  const { options } = question
  const first: Formula = { from: 'stated', period: periodOf(question, options) }
  const triggers: Record<string, Trigger> = { stated: triggerOf(question.trigger) }
  let formula: Formula = first
  if (options.combine === 'earlier_of_strictly_before') {
    if (options.returnDate === undefined) throw refused('combine needs returnDate')
    triggers.return_date = triggerOf(options.returnDate)
    formula = { earlier_of: [first, { before: 'return_date', end_of_day: endOfDayOf(options) }], lapsed: 'counted' }
  } else if (options.combine) {
    const { other } = options
    if (!other) throw refused('combine needs other')
    triggers.own_act = triggerOf(other.trigger)
    const parts = [first, { from: 'own_act' as const, period: periodOf(other, other.options) }]
    formula = options.combine === 'later_of' ? { later_of: parts } : { earlier_of: parts, lapsed: 'counted' }
  } else if (options.other || options.returnDate !== undefined) throw refused('other and returnDate need combine')
  const changes = parsed(CalendarChanges, {
    weekend: options.weekend?.map((day) => WEEKDAYS[SHORT_WEEKDAYS.indexOf(day)]) ?? null,
    working: options.extraWorkingDays ?? [],
    inaccessible: options.inaccessibleDays ?? [],
  })
  return [
    { triggers, formula, zone: question.timezone, calendar: calendarOf(question.calendar), changes, other_readings: [] },
    process.versions.tz ?? 'unknown',
  ]
}

// Words that mean the midnight at the end of a day.
const MIDNIGHT = new Set(['midnight-court-tz', 'start_of_next_day_exclusive', '24:00'])

function periodOf(
  { amount, unit, direction, countTriggerDay, roll }: Omit<z.infer<z.ZodObject<typeof Counted>>, 'trigger'>,
  options: z.infer<z.ZodObject<typeof PeriodOptions>>,
): Period {
  const cutoff = options.cutoff === undefined ? null : { at: options.cutoff, inclusive: options.cutoffInclusive ?? false }
  const roll_to = options.rollTo ?? null
  if (unit === 'hour') {
    const { extraDays, shortPeriodExclusion, clearDays, bound, endOfDay } = options
    if (extraDays ?? shortPeriodExclusion ?? (clearDays || undefined) ?? endOfDay)
      throw refused('the options are for days, not for hours')
    if (bound !== undefined && bound !== 'latest') throw refused('a period of hours has no first day')
    return parsed(Period, { unit, amount, direction, counting: options.hourCounting ?? 'elapsed', roll, roll_to, cutoff })
  }
  if (options.hourCounting) throw refused('hourCounting is for hours')
  if ((options.extraDays === undefined) !== (options.extraMode === undefined))
    throw refused('extraDays and extraMode go together')
  return parsed(Period, {
    unit,
    amount,
    direction,
    count_trigger_day: countTriggerDay,
    clear_days: options.clearDays ?? false,
    short_period: options.shortPeriodExclusion ?? null,
    extra: options.extraDays === undefined ? null : { days: options.extraDays, mode: options.extraMode },
    roll,
    roll_to,
    end_of_day: endOfDayOf(options) ?? null,
    cutoff,
    bound: options.bound === undefined || options.bound === 'latest' ? 'latest' : 'earliest',
  })
}

/** The local time at which a last day ends; undefined for the midnight at its end. */
const endOfDayOf = ({ endOfDay }: { endOfDay?: string | undefined }): string | undefined =>
  endOfDay === undefined || MIDNIGHT.has(endOfDay) ? undefined : endOfDay

function triggerOf(text: string): Trigger {
  if (isDay(text)) return { on: text }
  if (isInstant(text)) return { at: text }
  const [day, time] = text.split('T')
  if (day && isDay(day) && time && /^\d{2}:\d{2}(:\d{2})?$/.test(time) && isInstant(`${text}Z`)) return { local: text }
  throw refused(`“${text}” is neither a day nor a time`)
}

function parsed<T>(schema: z.ZodType<T>, value: unknown): T {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  throw badQuestion(read.error)
}

function badQuestion(error: z.ZodError): Refused {
  const [issue] = error.issues
  return refused(`${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'not understood'}`)
}

function refused(why: string): Refused {
  return new Refused('deadline/bad_question', { why })
}

function idOf(question: unknown): string | null {
  const id = (question as { id?: unknown } | null)?.id
  return typeof id === 'string' ? id : null
}
