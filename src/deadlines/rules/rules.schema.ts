import { z } from 'zod'
import { TRIGGER_KINDS } from '../../domain/deadlines/period.js'
import { Rule } from '../../domain/deadlines/rule.js'
import { Instant, Passage, Reason } from '../../platform/http/schemas.js'

export const RuleId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)
export const InRule = z.strictObject({ id: RuleId })
export type InRule = z.infer<typeof InRule>

const RULE_EXAMPLE = {
  rule: {
    id: 'acme-reply-10-days',
    title: 'Reply to an informal request',
    jurisdiction: 'US',
    citation: 'Internal policy 12',
    act: 'Reply to the agency',
    satisfied_by: 'sent',
    formula: { from: 'received', period: { unit: 'business_day', amount: 10 } },
    zone: 'agency',
    calendar: 'US-FED',
    valid_from: null,
    valid_to: null,
    check: { status: 'to_confirm', address: null, why: 'Set by the organisation itself.' },
  },
  note: 'Agreed by the legal team in May 2026.',
}

/** A complete rule, validated as strictly as a built-in one. The API description calls it an object only, because formulas are recursive. */
export const RuleBody = z
  .strictObject({
    rule: z.record(z.string(), z.unknown()).pipe(Rule),
    note: Passage(2000).nullable().default(null),
  })
  .meta({ id: 'RuleBody', example: RULE_EXAMPLE })
export type RuleBody = z.infer<typeof RuleBody>
export const RuleRetirement = z.strictObject({ note: Reason }).meta({ id: 'RuleRetirement' })
export type RuleRetirement = z.infer<typeof RuleRetirement>

/** A rule in a list: with the formula in words, and its triggers. */
export const RuleRow = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    act: z.string(),
    jurisdiction: z.string(),
    citation: z.string(),
    in_words: z.string(),
    triggers: z.array(z.enum(TRIGGER_KINDS)),
    calendar: z.string(),
    zone: z.string(),
    satisfied_by: z.string(),
    valid_from: z.string().nullable(),
    valid_to: z.string().nullable(),
    checked: z.boolean(),
    outer_limit: z.boolean(),
    origin: z.enum(['shipped', 'organisation']),
    version: z.number().int().nullable(),
  })
  .meta({ id: 'RuleRow' })
export type RuleRow = z.infer<typeof RuleRow>

/** The complete rule, as in `domain/deadlines/rule.ts`: formulas are recursive, which the API description cannot express. */
export const RuleRef = RuleRow.pick({ id: true }).meta({ id: 'RuleRef' })

export const RuleView = RuleRow.extend({ rule: z.record(z.string(), z.unknown()), changed_at: Instant.nullable() }).meta({
  id: 'RuleView',
})
export type RuleView = z.infer<typeof RuleView>
