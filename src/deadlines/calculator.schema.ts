import { z } from 'zod'
import { CalendarChanges, Formula } from '../domain/deadlines/period.js'
import { Zone } from '../platform/http/schemas.js'
import { Triggers } from './deadlines.schema.js'

/** A question for the calculator: a known rule or a formula, its triggers, and the zone whose days are counted. */
export const CalculatorQuestion = z
  .union([
    z.strictObject({
      rule_id: z.string().min(1).max(80),
      triggers: Triggers,
      zone: Zone.optional(),
      calendar: z.string().min(2).max(60).optional(),
    }),
    z.strictObject({
      formula: Formula,
      triggers: Triggers,
      zone: Zone,
      calendar: z.string().min(2).max(60),
      changes: CalendarChanges.optional(),
    }),
  ])
  .meta({ id: 'CalculatorQuestion' })

export type CalculatorQuestion = z.infer<typeof CalculatorQuestion>

/** As JSON in the URL: a calculation changes nothing, and names no directive. */
export const CalculatorQuery = z.strictObject({
  question: z
    .string()
    .max(6000)
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown
      } catch {
        context.addIssue({ code: 'custom', message: 'This is not valid JSON.' })
        return z.NEVER
      }
    })
    .pipe(CalculatorQuestion),
})
export type CalculatorQuery = z.infer<typeof CalculatorQuery>
