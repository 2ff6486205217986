import { type RuleView } from '../api/types.js'
import type { Formula, Period } from './formula.js'

/** The complete rule, as in `domain/deadlines/rule.ts`. The OpenAPI schema leaves it open, because formulas are recursive. */
export interface RuleBody {
  id: string
  title: string
  act: string
  citation: string
  jurisdiction: string
  satisfied_by: string
  formula: Formula
  zone: 'agency' | 'recipient' | { named: string }
  calendar: string
  valid_from: string | null
  valid_to: string | null
  check:
    | { status: 'checked'; address: string; passage: string; read_on: string }
    | { status: 'to_confirm'; address: string | null; why: string }
  other_readings: { formula: Formula; why: string }[]
  recurs: { every: Period; counted_from: 'due' | 'met' } | null
  outer_limit: boolean
  note: string | null
}

export const bodyOf = (view: RuleView): RuleBody => view.rule as unknown as RuleBody
