import { type RuleRow, type TriggerKind } from '../api/types.js'
import { words } from '../words/words.js'
import { type Counting, countingOf, periodOf, UNCOUNTED } from './counting.js'
import type { Period } from './formula.js'
import { type Starts, startOf, type Trigger, triggerOf } from './starts.js'

const needed = words.dates.needs

/** The calculator's form. */
export interface Asked {
  by: 'rule' | 'count'
  rule_id: string | null
  starts: Starts
  counting: Counting
  /** '' if the rule names it. */
  zone: string
  /** '' if the rule names it; several joined with '+'. */
  calendar: string
}

export const UNASKED: Asked = { by: 'rule', rule_id: null, starts: {}, counting: UNCOUNTED, zone: '', calendar: '' }

/** A custom period starts from a stated date of any kind. */
export const FREE: TriggerKind = 'stated'

export interface ReadAsked {
  /** The calculator's input as the API and the URL take it; null while something is missing. */
  question: string | null
  needs: string[]
}

export const triggersAsked = ({ by }: Asked, rule: RuleRow | undefined): readonly TriggerKind[] =>
  by === 'count' ? [FREE] : (rule?.triggers ?? [])

/** The input that the form describes, or what it still needs. @param rule the chosen rule, once it is loaded */
export function questionOf(asked: Asked, rule: RuleRow | undefined): ReadAsked {
  const kinds = asked.by === 'rule' && !rule ? (Object.keys(asked.starts) as TriggerKind[]) : triggersAsked(asked, rule)
  const triggers: Partial<Record<TriggerKind, Trigger>> = {}
  let isWrong = false
  for (const kind of kinds) {
    const start = asked.starts[kind]
    if (!start) continue
    const { trigger, error } = triggerOf(start)
    if (trigger) triggers[kind] = trigger
    if (Object.keys(error).length > 0) isWrong = true
  }
  const isStarted = Object.keys(triggers).length > 0
  const needs = [...(isStarted || isWrong ? [] : [needed.start]), ...(isWrong ? [needed.fix] : [])]
  const zone = asked.zone || undefined
  const calendar = asked.calendar || undefined
  if (asked.by === 'rule') {
    if (!asked.rule_id) needs.unshift(needed.rule)
    if (rule && leavesZone(rule) && !zone) needs.push(needed.zone)
    if (rule && rule.calendar === 'agency' && !calendar) needs.push(needed.calendar)
    return read({ rule_id: asked.rule_id, triggers, zone, calendar }, needs)
  }
  const counted = periodOf(asked.counting)
  needs.unshift(...counted.needs)
  const start = triggers[FREE]
  if (asked.counting.unit === 'hour' && start && 'on' in start) needs.push(needed.time)
  if (!zone) needs.push(needed.zone)
  if (!calendar) needs.push(needed.calendar)
  return read({ formula: { from: FREE, period: counted.period }, triggers, zone, calendar }, needs)
}

const read = (question: object, needs: string[]): ReadAsked => ({
  question: needs.length === 0 ? JSON.stringify(question) : null,
  needs: [...new Set(needs)],
})

export const leavesZone = ({ zone }: RuleRow): boolean => zone === 'agency' || zone === 'recipient'

/** The form's values for input from a URL; null if the form cannot express it. @param own the reader's zone */
export function askedOf(text: string, own: string): Asked | null {
  try {
    const question = JSON.parse(text) as Record<string, unknown>
    const zone = typeof question.zone === 'string' ? question.zone : ''
    const calendar = typeof question.calendar === 'string' ? question.calendar : ''
    const starts: Starts = {}
    for (const [kind, trigger] of Object.entries((question.triggers ?? {}) as Record<TriggerKind, Trigger>)) {
      const start = startOf(trigger, zone || own)
      if (!start) return null
      starts[kind as TriggerKind] = start
    }
    if (typeof question.rule_id === 'string') return { ...UNASKED, rule_id: question.rule_id, starts, zone, calendar }
    const { from, period } = question.formula as { from?: string; period?: Period }
    // The form must not silently drop what it cannot show: a second part, modified calendars, another kind of trigger.
    if (from !== FREE || !period || question.changes !== undefined) return null
    return { ...UNASKED, by: 'count', starts, counting: countingOf(period), zone, calendar }
  } catch {
    return null
  }
}
