import { z } from 'zod'
import { isDay, isInstant, isLocalTime, isZone } from '../time.js'
import { WEEKDAYS } from './office.js'

const DayText = z.string().refine(isDay, 'day')
const LocalTime = z.string().refine(isLocalTime, 'HH:MM')
/** No known rule counts past 100 years in days; a larger number is a typo. */
const Amount = z.number().int().min(0).max(40_000)

/**
 * A trigger at or after the cut-off counts from the next business day (31 CFR 800.203: "after 5 p.m. Eastern Time").
 * `inclusive`: whether the exact time of the cut-off is already late.
 */
const Cutoff = z.strictObject({ at: LocalTime, inclusive: z.boolean().default(false) })

/**
 * Hours: elapsed time.
 * - `elapsed`: every hour counts from the trigger (Fed. R. Civ. P. 6(a)(2); VwVfG 31(6)).
 * - `exclude_trigger_hour`: whole clock hours after the one in which the trigger falls (Reg. 1182/71 art. 3(1), (2)(a)).
 * - `exclude_non_working_days`: the time of non-business days does not count (ZPO 222(3)).
 *
 * `roll`, if it ends on a non-business day: `forward_same_time`, the same local time on the next business day (Fed. R. Civ. P.
 * 6(a)(2)(C)); `forward`, the end of the next business day, or `roll_to` on it.
 */
export const HourPeriod = z.strictObject({
  unit: z.literal('hour'),
  amount: Amount,
  direction: z.enum(['forward', 'backward']).default('forward'),
  counting: z.enum(['elapsed', 'exclude_trigger_hour', 'exclude_non_working_days']).default('elapsed'),
  roll: z.enum(['none', 'forward', 'forward_same_time']).default('none'),
  roll_to: LocalTime.nullable().default(null),
  cutoff: Cutoff.nullable().default(null),
})

export type HourPeriod = z.infer<typeof HourPeriod>

/**
 * Days, weeks, months, years: calendar arithmetic on the local date of the trigger.
 * An amount of 0 applies only the cut-off and the roll.
 */
export const DayPeriod = z.strictObject({
  unit: z.enum(['calendar_day', 'business_day', 'week', 'month', 'year']),
  amount: Amount,
  direction: z.enum(['forward', 'backward']).default('forward'),
  /** Whether the trigger's day is the first day counted (BGB 187(2)). */
  count_trigger_day: z.boolean().default(false),
  /** Neither the first nor the last day counts (CPR 2.8(2)). */
  clear_days: z.boolean().default(false),
  /** In calendar days: if the period is this many days or shorter, non-business days within it do not count. */
  short_period: z.number().int().min(1).max(40).nullable().default(null),
  /**
   * Extra days for the method of service. `after_expiry`: the last day is found with its roll, the days are added, and it rolls again
   * (Fed. R. Civ. P. 6(d)). `add_to_period`: the days are added to the period, which is counted and rolled once (11 CFR 111.2(c)).
   */
  extra: z
    .strictObject({ days: z.number().int().min(1).max(60), mode: z.enum(['after_expiry', 'add_to_period']) })
    .nullable()
    .default(null),
  roll: z.enum(['none', 'forward', 'backward']).default('none'),
  /** If it rolled, it ends at this local time and not at the end of the day. */
  roll_to: LocalTime.nullable().default(null),
  /** The local time at which the last day ends; null for the midnight at its end. */
  end_of_day: LocalTime.nullable().default(null),
  cutoff: Cutoff.nullable().default(null),
  /**
   * `latest`: the last permitted day. `earliest`: the first permitted one ("at least four days between", "not more than seven
   * days before").
   */
  bound: z.enum(['latest', 'earliest']).default('latest'),
})

export type DayPeriod = z.infer<typeof DayPeriod>

export const Period = z.discriminatedUnion('unit', [HourPeriod, DayPeriod])

/** A period of time in a rule. Hours and days are different types: 24 hours are not a day. */
export type Period = z.infer<typeof Period>

/**
 * The start of a period as it is known: a day, an instant, or a local time without an offset. For a local time that occurs twice
 * or not at all, the earlier instant is used, so that nothing is late, and the later one is reported as an alternative.
 */
export const Trigger = z.union([
  z.strictObject({ on: DayText }),
  z.strictObject({ at: z.string().refine(isInstant, 'instant') }),
  z.strictObject({
    local: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/)
      .refine((text) => isInstant(`${text}Z`), 'local time'),
  }),
])

export type Trigger = z.infer<typeof Trigger>

/**
 * The event or document that starts a period. `occurred` is an event that nobody informed us about (property became blocked),
 * `own_act` is our own action, and `met` is the completion of another deadline of the directive.
 */
export const TRIGGER_KINDS = [
  'received',
  'deemed_received',
  'served',
  'dated',
  'issued',
  'posted',
  'published',
  'entered',
  'occurred',
  'discovered',
  'aware',
  'classified',
  'hearing',
  'return_date',
  'decided',
  'requested',
  'own_act',
  'met',
  'stated',
] as const

export type TriggerKind = (typeof TRIGGER_KINDS)[number]

const From = z.enum(TRIGGER_KINDS)

/** A fixed day of each year, '09-30'. */
const MonthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)

export type Formula =
  | { readonly from: TriggerKind; readonly period: Period }
  | { readonly after: Formula; readonly period: Period }
  | { readonly before: TriggerKind; readonly end_of_day?: string | undefined }
  | { readonly on: TriggerKind }
  | { readonly annually: string; readonly from: TriggerKind }
  | { readonly earlier_of: readonly Formula[]; readonly lapsed?: 'left_out' | 'counted' | undefined }
  | { readonly later_of: readonly Formula[] }

/**
 * The due date, from its triggers:
 * - `from` and `period`: the period from that trigger.
 * - `after` and `period`: the period from the end of another formula (deemed receipt, then the time to act).
 * - `before`: the last day before the trigger ("prior to the return date", 16 CFR 2.10(a)(1)); it ends at `end_of_day`, if any.
 * - `on`: the trigger's own day or instant; it does not roll.
 * - `annually`: the next such day of the year after `from` ("annually by 30 September", 31 CFR 501.603); it does not roll.
 * - `earlier_of`, `later_of`: of several parts. A part whose trigger is not known yet is left out; if all are unknown, it is refused.
 *   A part of `earlier_of` that had ended before the trigger of another is also left out (DORA RTS 2025/301 art. 5(2)), unless
 *   `lapsed` says that it still counts.
 */
export const Formula: z.ZodType<Formula> = z.lazy(() =>
  z.union([
    z.strictObject({ from: From, period: Period }),
    z.strictObject({ after: Formula, period: Period }),
    z.strictObject({ before: From, end_of_day: LocalTime.optional() }),
    z.strictObject({ on: From }),
    z.strictObject({ annually: MonthDay, from: From }),
    z.strictObject({ earlier_of: z.array(Formula).min(2).max(5), lapsed: z.enum(['left_out', 'counted']).optional() }),
    z.strictObject({ later_of: z.array(Formula).min(2).max(5) }),
  ]),
)

/** Calendar overrides for one question, and days on which the office is inaccessible. */
export const CalendarChanges = z.strictObject({
  weekend: z.array(z.enum(WEEKDAYS)).max(6).nullable().default(null),
  working: z.array(DayText).max(400).default([]),
  /** The last day moves forward to the first business day that is not one of these, even in a period counted backward (6(a)(3)). */
  inaccessible: z.array(DayText).max(400).default([]),
})

export type CalendarChanges = z.infer<typeof CalendarChanges>

export const ZoneText = z.string().refine(isZone, 'zone')
