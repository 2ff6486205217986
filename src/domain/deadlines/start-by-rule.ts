import { Refused } from '../errors.js'
import type { Day, Zone } from '../time.js'
import { instantOf, isZone } from '../time.js'
import type { Calendar } from './calendar.js'
import { missingIn, type Triggers } from './formula.js'
import type { ByRule, Start } from './reckoning.js'
import type { Rule } from './rule.js'
import { dayIn } from './trigger.js'

/** The start from a rule, with the values that the deadline takes from the rule. */
export interface StartedByRule {
  readonly start: Start
  readonly subject: string
  readonly basis: string
  /** The rule is still to be confirmed, so its date needs a check by a person. */
  readonly unconfirmed_rule: boolean
}

/** What a rule leaves to the case: the location of the agency, the place of receipt, and what a person chose instead. */
export interface Places {
  readonly agency: { readonly jurisdiction: string; readonly zone: Zone } | null
  readonly recipient_zone: Zone | null
  readonly zone?: Zone | undefined
  readonly calendar?: string | undefined
  /** The last day on which an occurrence of a recurring duty may be due, if the directive states it. */
  readonly until?: Day | undefined
}

/**
 * Starts a deadline from a rule, with the current calendar.
 * @param current the calendar of an id or a union, in its newest version
 * @throws Refused `deadline/trigger_unknown`; `deadline/rule_unknown` if the rule does not apply on the day of its trigger;
 *   `deadline/zone_needed`, `deadline/calendar_needed` if the rule leaves them to the case and the case does not state them
 */
export function startByRule(
  rule: Rule,
  triggers: Triggers,
  sources: ByRule['sources'],
  places: Places,
  current: (id: string) => Calendar,
): StartedByRule {
  const missing = missingIn(triggers, rule.formula)
  if (missing.length > 0) throw new Refused('deadline/trigger_unknown', { triggers: missing })
  const zone = zoneOf(rule, places)
  requireInForce(rule, triggers, zone)
  const calendar = current(calendarIdOf(rule, places))
  const by_rule: ByRule = {
    rule_id: rule.id,
    formula: rule.formula,
    other_readings: rule.other_readings,
    triggers,
    sources,
    recurs: rule.recurs && { ...rule.recurs, until: places.until ?? rule.recurs.until, anchor: null, nth: 0 },
    zone,
    calendar: calendar.id,
    calendar_version: calendar.version,
    changes: { weekend: null, working: [], inaccessible: [] },
  }
  return {
    start: { by_rule },
    subject: rule.act,
    basis: rule.citation,
    unconfirmed_rule: rule.check.status === 'to_confirm',
  }
}

function zoneOf(rule: Rule, places: Places): Zone {
  const named = typeof rule.zone === 'object' ? rule.zone.named : null
  const zone = places.zone ?? named ?? (rule.zone === 'agency' ? places.agency?.zone : places.recipient_zone)
  if (!zone) throw new Refused('deadline/zone_needed', { rule: rule.id })
  if (!isZone(zone)) throw new Refused('deadline/bad_zone', { zone })
  return zone
}

function calendarIdOf(rule: Rule, places: Places): string {
  if (places.calendar) return places.calendar
  if (rule.calendar !== 'agency') return rule.calendar
  const id = places.agency && calendarOfJurisdiction(places.agency.jurisdiction)
  if (!id) throw new Refused('deadline/calendar_needed', { rule: rule.id })
  return id
}

// The default holidays of an authority if its rule names none.
const CALENDARS: Readonly<Record<string, string>> = {
  US: 'US-FED',
  EU: 'EU-COM',
  GB: 'UK-ENG',
  UK: 'UK-ENG',
}

/** The calendar of a jurisdiction: its own id, except for those with several. Null if it does not have two letters. */
export function calendarOfJurisdiction(jurisdiction: string): string | null {
  return CALENDARS[jurisdiction] ?? (/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(jurisdiction) ? jurisdiction : null)
}

/** A rule applies to triggers from `valid_from` to `valid_to`, both inclusive. */
function requireInForce(rule: Rule, triggers: Triggers, zone: Zone): void {
  const days = Object.values(triggers).map((trigger) => dayOfTrigger(trigger, zone))
  const first = days.sort()[0]!
  if ((rule.valid_from && first < rule.valid_from) || (rule.valid_to && first > rule.valid_to)) {
    throw new Refused('deadline/rule_unknown', { rule: rule.id })
  }
}

function dayOfTrigger(trigger: NonNullable<Triggers[keyof Triggers]>, zone: Zone): Day {
  if ('on' in trigger) return trigger.on
  return 'at' in trigger ? dayIn(instantOf(trigger.at), zone) : trigger.local.slice(0, 10)
}
