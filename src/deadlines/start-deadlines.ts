import type { z } from 'zod'
import { playbookOf } from '../agencies/playbooks/versions.js'
import type { Access } from '../directives/access.js'
import type { Directive } from '../directives/directive.entity.js'
import type { Locale } from '../domain/catalogue/locale.js'
import { say } from '../domain/catalogue/say.js'
import { reckonUnder } from '../domain/deadlines/fold.js'
import { missingIn } from '../domain/deadlines/formula.js'
import { triggersOf } from '../domain/deadlines/in-words.js'
import { CalendarChanges, type Formula } from '../domain/deadlines/period.js'
import type { ByRule, Start } from '../domain/deadlines/reckoning.js'
import { startByRule } from '../domain/deadlines/start-by-rule.js'
import { Refused } from '../domain/errors.js'
import { IMMEDIATELY, type Playbook, type PlaybookDeadline } from '../domain/playbooks/playbook.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { WaitingView } from './deadlines.schema.js'
import { beginDeadline, officeOf, type Recorder } from './record-event.js'
import { agencyOf, type KnownTriggers, knownTriggers } from './rule-start.js'
import { ruleInForce, rulesInForce } from './rules/rules.js'

interface Begun {
  readonly start: Start
  readonly basis: string
  readonly provisional: boolean
  readonly unconfirmed_rule: boolean
}

/**
 * Starts the deadlines of the directive's playbook, each as soon as its trigger is recorded, and only
 * once: a waived or met one is not started again. Those without a recorded trigger wait.
 * @returns the ids of the started deadlines, so that each can be a separate event
 */
export async function* startDeadlines(
  recorder: Recorder,
  directive: Directive,
  playbook: Pick<Playbook, 'deadlines'>,
): AsyncGenerator<string> {
  const { tx } = recorder
  const known = await knownTriggers(tx, directive)
  const office = await officeOf(tx, directive.agency_id)
  const begun = await begunOf(tx, directive)
  for (const item of playbook.deadlines) {
    if (isBegun(begun, item)) continue
    const start =
      item.rule === IMMEDIATELY ? atOnce(recorder.tx.locale, item, known) : await byRule(recorder, directive, item.rule, known)
    if (!start) continue
    const about = { directive_id: directive.id, subject: item.subject, demand_id: null, playbook_item: item.rule }
    yield await beginDeadline(recorder, about, { v: 2, ...start, office, critical: item.critical })
  }
}

/** The items of the playbook that have not started because their trigger is not recorded, for people who read the directive's facts. */
export async function waitingDeadlines(tx: Tx, access: Access): Promise<z.infer<typeof WaitingView>[]> {
  const { directive } = access
  const playbook = access.sees('receipt') ? await playbookOf(tx, directive) : undefined
  if (!playbook) return []
  const { triggers } = await knownTriggers(tx, directive)
  const begun = await begunOf(tx, directive)
  const waiting = playbook.body.deadlines.filter((item) => !isBegun(begun, item))
  const rules = await rulesInForce(tx)
  return waiting.map(({ rule: id, subject, critical, note }) => {
    const formula = rules.find(({ rule }) => rule.id === id)?.rule.formula
    const rule_id = id === IMMEDIATELY ? null : id
    return { subject, critical, note, rule_id, missing: formula ? missingIn(triggers, formula) : ['received' as const] }
  })
}

interface BegunItem {
  readonly rule_id: string | null
  readonly playbook_item: string | null
  readonly demand_id: string | null
}

function begunOf(tx: Tx, { id }: Directive): Promise<BegunItem[]> {
  return tx.query('SELECT rule_id, playbook_item, demand_id FROM deadline WHERE directive_id = $1', [id])
}

/** Whether the playbook started it, or a person set it from the same rule for the whole directive. */
function isBegun(begun: readonly BegunItem[], { rule }: PlaybookDeadline): boolean {
  return begun.some((one) => one.playbook_item === rule || (one.rule_id === rule && one.demand_id === null))
}

/** "Immediately" is the time of receipt until counsel sets another one, with a reason. */
function atOnce(locale: Locale, { note }: PlaybookDeadline, known: KnownTriggers): Begun | null {
  const { received } = known.triggers
  if (!received || !('at' in received) || !known.recipient_zone) return null
  const by_rule: ByRule = {
    rule_id: IMMEDIATELY,
    formula: { on: 'received' },
    other_readings: [],
    triggers: { received },
    sources: known.sources.received ? { received: known.sources.received } : {},
    recurs: null,
    zone: known.recipient_zone,
    calendar: 'none',
    calendar_version: 'none',
    changes: CalendarChanges.parse({}),
  }
  return { start: { by_rule }, basis: note ?? say(locale, 'deadline/immediately'), provisional: true, unconfirmed_rule: false }
}

async function byRule(recorder: Recorder, directive: Directive, id: string, known: KnownTriggers): Promise<Begun | null> {
  const { tx, law } = recorder
  const places = { agency: await agencyOf(tx, directive.agency_id), recipient_zone: known.recipient_zone }
  try {
    const rule = await ruleInForce(tx, id)
    if (missingIn(known.triggers, rule.formula).length > 0) return null
    const triggers = named(rule.formula, known.triggers)
    const { start, basis, unconfirmed_rule } = startByRule(
      rule,
      triggers,
      named(rule.formula, known.sources),
      places,
      law.current,
    )
    reckonUnder(law, { start, moves: [] })
    return { start, basis, provisional: false, unconfirmed_rule }
  } catch (error) {
    // A fact is never refused because a date cannot be calculated with it or a rule is retired: a person sets the deadline.
    if (error instanceof Refused) return null
    throw error
  }
}

/** The known triggers that the formula uses. */
function named<T>(formula: Formula, known: Readonly<Partial<Record<string, T>>>): Partial<Record<string, T>> {
  return Object.fromEntries(triggersOf(formula).flatMap((kind) => (known[kind] === undefined ? [] : [[kind, known[kind]]])))
}
