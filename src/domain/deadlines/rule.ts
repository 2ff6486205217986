import { z } from 'zod'
import { line, passage, remark, webAddress } from '../line.js'
import { isDay } from '../time.js'
import { Formula, Period } from './period.js'

const DayText = z.string().refine(isDay, 'day')
const Line = line(300)

/**
 * Whether a rule was checked against its source. `checked`: at this address, in this passage, on this date. `to_confirm`: known from
 * elsewhere; its result is a proposal that a person checks before anyone relies on it.
 */
export const RuleCheck = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('checked'),
    address: webAddress(),
    passage: passage(1200),
    read_on: DayText,
  }),
  z.strictObject({ status: z.literal('to_confirm'), address: webAddress().nullable(), why: passage(600) }),
])

export type RuleCheck = z.infer<typeof RuleCheck>

/** What meets a deadline: receipt by the agency or court, posting, filing, sending, or completion. */
export const SATISFIED_BY = ['received', 'sent', 'postmarked', 'filed', 'done'] as const

/**
 * The zone whose days are counted: that of the agency or court, that of the place of receipt, or a named one
 * ("Eastern Time").
 */
export const RULE_ZONES = ['agency', 'recipient'] as const

/**
 * A rule of law (or of an organisation) for a deadline. `valid_from` and `valid_to` are dates of the trigger to which the rule
 * applies, `valid_to` inclusive; null means no limit. `calendar` is a calendar id, a union ('US-FED+US-MA'), 'none', or 'agency'
 * for the calendar of the requesting agency.
 */
export const Rule = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(80),
    title: Line,
    jurisdiction: z.string().regex(/^(EU|INT|[A-Z]{2}(-[A-Z0-9]{1,3})?)$/),
    citation: Line,
    /** The required action, as the deadline's name on screen: "Petition to quash or limit". */
    act: Line,
    satisfied_by: z.enum(SATISFIED_BY),
    formula: Formula,
    zone: z.union([z.enum(RULE_ZONES), z.strictObject({ named: z.string() })]),
    calendar: z.string().min(2).max(60),
    valid_from: DayText.nullable(),
    valid_to: DayText.nullable(),
    check: RuleCheck,
    /** Other defensible interpretations, each a formula with its reason; `safe_by` follows the earliest. */
    other_readings: z
      .array(z.strictObject({ formula: Formula, why: Line }))
      .max(4)
      .default([]),
    /** How it recurs, until an inclusive end date or without end: counted from each due date, or from each completion. */
    recurs: z
      .strictObject({ every: Period, counted_from: z.enum(['due', 'met']), until: DayText.nullable().default(null) })
      .nullable()
      .default(null),
    /** An outer limit: the law requires action sooner ("without unreasonable delay"), so a person sets the actual deadline. */
    outer_limit: z.boolean().default(false),
    note: remark(1200).nullable().default(null),
  })
  .refine((rule) => rule.valid_from === null || rule.valid_to === null || rule.valid_from <= rule.valid_to, 'valid_from first')

export type Rule = z.infer<typeof Rule>

/** The content of a pack's file before validation. */
export type RuleEntry = z.input<typeof Rule>
