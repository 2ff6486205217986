import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DeadlineBody } from '../api/generated/types.gen.js'
import { agenciesQuery, calendarsQuery, rulesQuery } from '../api/queries.js'
import { type DirectiveView, type RuleRow, type TriggerKind } from '../api/types.js'
import { officeOf, useDirective } from '../case/case.js'
import { type ReadWhen, readWhen, type When } from '../parts/when-fields.js'
import { useMe } from '../session/use-me.js'
import { wallOf } from '../time/zone.js'
import { words } from '../words/words.js'

const say = words.deadlines.rule

/** A rule and its triggers, as the API takes them. */
export type ByRule = Extract<DeadlineBody, { by_rule: unknown }>['by_rule']
export type Trigger = ByRule['triggers'][string]

/** A known trigger, and its values in the fields. Unchanged fields return it with its seconds. */
interface Known {
  trigger: Trigger
  when: When
}

export interface ByRuleErrors {
  rule?: string
  triggers?: Partial<Record<TriggerKind, ReadWhen['error']>>
  zone?: string
  calendar?: string
}

/** The state of a rule's fields. `from` is the basis on which a deadline was calculated until now. */
export function useByRule(from: ByRule | null) {
  const { directive } = useDirective()
  const me = useMe()
  const office = officeOf(directive, me.person.zone).zone
  const rules = useQuery(rulesQuery)
  const calendars = useQuery(calendarsQuery)
  const agencies = useQuery(agenciesQuery)
  const [ruleId, setRuleId] = useState(from?.rule_id ?? null)
  const [typed, setTyped] = useState<Partial<Record<TriggerKind, When>>>({})
  const [zoneGiven, setZone] = useState(from?.zone ?? null)
  const [calendarGiven, setCalendar] = useState(from?.calendar ?? null)
  const [errors, setErrors] = useState<ByRuleErrors>({})

  const rule = rules.data?.items.find((one) => one.id === ruleId) ?? null
  const records = recordsOf(directive)
  const known = (kind: TriggerKind): Known | null => {
    const given = from?.triggers[kind]
    return given ? { trigger: given, when: whenOf(given, from?.zone ?? office) } : (records[kind] ?? null)
  }
  const when = (kind: TriggerKind): When => typed[kind] ?? known(kind)?.when ?? { day: null, time: '', zone: office, which: 0 }
  const receiptZone = latestReceipt(directive)?.received_zone ?? null
  const zone = zoneGiven ?? (rule?.zone === 'recipient' ? receiptZone : (directive.agency?.zone ?? null))
  const jurisdiction = agencies.data?.items.find(({ id }) => id === directive.agency?.id)?.jurisdiction
  const calendar = calendarGiven ?? calendarOf(jurisdiction, calendars.data?.items ?? [])
  const asksZone = rule !== null && (rule.zone === 'agency' || rule.zone === 'recipient')
  const asksCalendar = rule?.calendar === 'agency'

  /** The input, or the errors of the fields. */
  const look = (): { by_rule: ByRule | null; errors: ByRuleErrors } => {
    if (!rule) return { by_rule: null, errors: { rule: say.needed } }
    const triggers: Record<string, Trigger> = {}
    const wrong: NonNullable<ByRuleErrors['triggers']> = {}
    for (const kind of rule.triggers) {
      const read = readTrigger(when(kind), known(kind))
      if (read.trigger) triggers[kind] = read.trigger
      else if (read.error.day || read.error.time) wrong[kind] = read.error
    }
    if (Object.keys(triggers).length === 0 && Object.keys(wrong).length === 0)
      for (const kind of rule.triggers) wrong[kind] = { day: rule.triggers.length > 1 ? say.one_needed : say.trigger_needed }
    const found: ByRuleErrors = {
      ...(Object.keys(wrong).length > 0 ? { triggers: wrong } : {}),
      ...(asksZone && !zone ? { zone: words.problems.required } : {}),
      ...(asksCalendar && !calendar ? { calendar: words.problems.required } : {}),
    }
    if (Object.keys(found).length > 0) return { by_rule: null, errors: found }
    const places = { ...(asksZone && zone ? { zone } : {}), ...(asksCalendar && calendar ? { calendar } : {}) }
    return { by_rule: { rule_id: rule.id, triggers, ...places }, errors: {} }
  }

  return {
    rules,
    calendars: calendars.data?.items ?? [],
    rule,
    ruleId,
    choose: (next: RuleRow) => {
      setRuleId(next.id)
      setErrors({})
      // Another rule may use another zone.
      setZone(null)
      setCalendar(null)
    },
    when,
    setWhen: (kind: TriggerKind, next: When) => setTyped({ ...typed, [kind]: next }),
    /** Whether the fields still match the record that filled them in and, if not, what the record says. */
    source: (kind: TriggerKind) => {
      const record = records[kind]
      return record ? { record, same: isSame(when(kind), record.when) } : null
    },
    asksZone,
    zone,
    setZone,
    asksCalendar,
    calendar,
    setCalendar,
    errors,
    /** The input for a preview; null while something is missing. */
    asked: look().by_rule,
    read: (): ByRule | null => {
      const { by_rule, errors: found } = look()
      setErrors(found)
      return by_rule
    },
  }
}

export type ByRuleState = ReturnType<typeof useByRule>

function readTrigger(when: When, known: Known | null): { trigger: Trigger | null; error: ReadWhen['error'] } {
  if (known && isSame(when, known.when)) return { trigger: known.trigger, error: {} }
  if (when.day && when.time.trim() === '') return { trigger: { on: when.day }, error: {} }
  const { at, error } = readWhen(when)
  return { trigger: at ? { at } : null, error }
}

const isSame = (one: When, other: When): boolean =>
  one.day === other.day && one.time === other.time && one.zone === other.zone && one.which === other.which

function whenOf(trigger: Trigger, zone: string): When {
  if ('on' in trigger) return { day: trigger.on, time: '', zone, which: 0 }
  if ('at' in trigger) return { ...wallOf(Date.parse(trigger.at), zone), zone, which: 0 }
  return { day: trigger.local.slice(0, 10), time: trigger.local.slice(11, 16), zone, which: 0 }
}

/** A receipt that was recorded later corrects the one before it. */
function latestReceipt({ receipts }: DirectiveView) {
  return receipts.reduce<DirectiveView['receipts'][number] | null>(
    (latest, one) => (latest && latest.recorded_at > one.recorded_at ? latest : one),
    null,
  )
}

/** The directive's own records of its triggers. */
function recordsOf(directive: DirectiveView): Partial<Record<TriggerKind, Known>> {
  const receipt = latestReceipt(directive)
  const { zone } = officeOf(directive, receipt?.received_zone ?? 'UTC')
  const received: Trigger | null = receipt && { at: receipt.received_at }
  const dated: Trigger | null = directive.dated_on ? { on: directive.dated_on } : null
  return {
    ...(receipt && received ? { received: { trigger: received, when: whenOf(received, receipt.received_zone) } } : {}),
    ...(dated ? { dated: { trigger: dated, when: whenOf(dated, zone) } } : {}),
  }
}

/** A suggestion that the reader can see and change, so that what is sent is what was shown. Empty if the record has none. */
function calendarOf(jurisdiction: string | undefined, calendars: readonly { id: string }[]): string | null {
  if (!jurisdiction) return null
  const offers = [jurisdiction, { US: 'US-FED', EU: 'EU-COM', GB: 'UK-ENG', UK: 'UK-ENG' }[jurisdiction]]
  return calendars.find(({ id }) => offers.includes(id))?.id ?? null
}
