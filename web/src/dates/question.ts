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
  /** '' where the rule names it. */
  zone: string
  /** '' where the rule names it; several joined with '+'. */
  calendar: string
}

export const UNASKED: Asked = { by: 'rule', rule_id: null, starts: {}, counting: UNCOUNTED, zone: '', calendar: '' }

/** The free count starts from a date that is stated, whatever it is. */
export const FREE: TriggerKind = 'stated'

export interface ReadAsked {
  /** The question as the API and the address take it; null while something is needed. */
  question: string | null
  needs: string[]
}

export const triggersAsked = ({ by }: Asked, rule: RuleRow | undefined): readonly TriggerKind[] =>
  by === 'count' ? [FREE] : (rule?.triggers ?? [])

/** The question that the form asks, or what it still needs. @param rule the rule that is chosen, once it is known */
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

/** The form for a question out of an address; null for one that the form cannot ask. @param own the reader's zone */
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
    // What the form cannot show it must not answer in silence: a second part, changed calendars, another start.
    if (from !== FREE || !period || question.changes !== undefined) return null
    return { ...UNASKED, by: 'count', starts, counting: countingOf(period), zone, calendar }
  } catch {
    return null
  }
}
