import { playbookFor } from '../agencies/playbooks/playbooks.js'
import type { Directive } from '../directives/directive.entity.js'
import { say } from '../domain/catalogue/say.js'
import { missingIn } from '../domain/deadlines/formula.js'
import { triggersOf } from '../domain/deadlines/in-words.js'
import type { Formula } from '../domain/deadlines/period.js'
import { IMMEDIATELY, type Playbook, type PlaybookDeadline } from '../domain/deadlines/playbook.js'
import type { Start } from '../domain/deadlines/reckoning.js'
import { startByRule } from '../domain/deadlines/start-by-rule.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { beginDeadline, officeOf, type Recorder } from './record-event.js'
import { agencyOf, type KnownTriggers, knownTriggers } from './rule-start.js'
import { ruleInForce } from './rules/rules.js'

interface Begun {
  readonly start: Start
  readonly basis: string
  readonly provisional: boolean
  readonly unconfirmed_rule: boolean
}

/**
 * Begins the deadlines that the playbook of the directive's instrument brings, each as soon as its trigger is on record, and each
 * once: one that was waived or met is not begun again. Those whose trigger nobody has recorded yet wait.
 * @returns the ids of the deadlines that began, one by one, so that each can be an event of its own
 */
export async function* startPlaybook(recorder: Recorder, directive: Directive): AsyncGenerator<string> {
  const { tx } = recorder
  const playbook = await playbookOf(tx, directive)
  if (!playbook) return
  const known = await knownTriggers(tx, directive)
  const office = await officeOf(tx, directive.agency_id)
  const begun = await tx.query<{ rule_id: string | null; subject: string }>(
    'SELECT rule_id, subject FROM deadline WHERE directive_id = $1',
    [directive.id],
  )
  for (const item of playbook.deadlines) {
    if (begun.some((one) => (item.rule === IMMEDIATELY ? one.subject === item.subject : one.rule_id === item.rule))) continue
    const start = item.rule === IMMEDIATELY ? atOnce(item, known) : await byRule(recorder, directive, item.rule, known)
    if (!start) continue
    const about = { directive_id: directive.id, subject: item.subject, demand_id: null }
    yield await beginDeadline(recorder, about, { v: 2, ...start, office, critical: item.critical })
  }
}

/** What the playbook brings and is not begun yet, with the triggers that nobody has recorded. */
export async function waitingInPlaybook(tx: Tx, directive: Directive): Promise<(PlaybookDeadline & { missing: string[] })[]> {
  const playbook = await playbookOf(tx, directive)
  if (!playbook) return []
  const { triggers } = await knownTriggers(tx, directive)
  const begun = await tx.query<{ rule_id: string | null; subject: string }>(
    'SELECT rule_id, subject FROM deadline WHERE directive_id = $1',
    [directive.id],
  )
  const waiting = playbook.deadlines.filter(
    (item) => !begun.some((one) => one.rule_id === item.rule || one.subject === item.subject),
  )
  return Promise.all(
    waiting.map(async (item) => ({
      ...item,
      missing: item.rule === IMMEDIATELY ? ['received'] : missingIn(triggers, (await ruleInForce(tx, item.rule)).formula),
    })),
  )
}

/** "Immediately" is the instant of receipt until counsel sets another, with a reason. */
function atOnce({ note }: PlaybookDeadline, known: KnownTriggers): Begun | null {
  const { received } = known.triggers
  if (!received || !('at' in received) || !known.recipient_zone) return null
  const given = { due_on: null, due_at: received.at, due_zone: known.recipient_zone, safe_by: null }
  return { start: { given }, basis: note ?? say('deadline/immediately', {}), provisional: true, unconfirmed_rule: false }
}

async function byRule(recorder: Recorder, directive: Directive, id: string, known: KnownTriggers): Promise<Begun | null> {
  const { tx, law } = recorder
  const rule = await ruleInForce(tx, id)
  if (missingIn(known.triggers, rule.formula).length > 0) return null
  const places = { agency: await agencyOf(tx, directive.agency_id), recipient_zone: known.recipient_zone }
  const { start, basis, unconfirmed_rule } = startByRule(
    rule,
    named(rule.formula, known.triggers),
    named(rule.formula, known.sources),
    places,
    law.current,
  )
  return { start, basis, provisional: false, unconfirmed_rule }
}

/** Of what is known, what the formula asks for. */
function named<T>(formula: Formula, known: Readonly<Partial<Record<string, T>>>): Partial<Record<string, T>> {
  return Object.fromEntries(triggersOf(formula).flatMap((kind) => (known[kind] === undefined ? [] : [[kind, known[kind]]])))
}

async function playbookOf(tx: Tx, directive: Directive): Promise<Playbook | undefined> {
  if (!directive.instrument_id) return undefined
  const [codes] = await tx.query<{ agency: string; instrument: string }>(
    'SELECT a.code AS agency, i.code AS instrument FROM instrument i JOIN agency a ON a.id = i.agency_id WHERE i.id = $1',
    [directive.instrument_id],
  )
  return codes && playbookFor(codes.agency, codes.instrument)
}
