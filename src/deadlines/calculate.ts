import type { z } from 'zod'
import { compute } from '../domain/deadlines/compute.js'
import { CalendarChanges } from '../domain/deadlines/period.js'
import { startByRule } from '../domain/deadlines/start-by-rule.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { CalculatorQuestion } from './calculator.schema.js'
import type { ExplanationView } from './deadlines.schema.js'
import { viewOf } from './explain.js'
import type { LawNow } from './laws.js'
import { ruleInForce } from './rules/rules.js'

/** Answers a question without a directive. Throws the refusals of the engine, `deadline/*`. */
export async function calculate(tx: Tx, law: LawNow, question: CalculatorQuestion): Promise<z.infer<typeof ExplanationView>> {
  if ('formula' in question) {
    const { changes = CalendarChanges.parse({}) } = question
    const calendar = law.current(question.calendar)
    return viewOf(tx.locale, compute({ ...question, changes, calendar, other_readings: [] }, law.tzdb), calendar, null, null)
  }
  const rule = await ruleInForce(tx, question.rule_id)
  const places = { agency: null, recipient_zone: null, zone: question.zone, calendar: question.calendar }
  const { start } = startByRule(rule, question.triggers, {}, places, law.current)
  if ('given' in start) throw new Error('A rule starts by itself, never by hand.')
  const calendar = law.calendarOf(start.by_rule.calendar, start.by_rule.calendar_version)
  return viewOf(tx.locale, compute({ ...start.by_rule, calendar }, law.tzdb), calendar, rule, null)
}
