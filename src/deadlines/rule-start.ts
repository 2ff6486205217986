import type { z } from 'zod'
import type { Directive } from '../directives/directive.entity.js'
import type { Triggers } from '../domain/deadlines/formula.js'
import type { ByRule as Count } from '../domain/deadlines/reckoning.js'
import { type StartedByRule, startByRule } from '../domain/deadlines/start-by-rule.js'
import { compareInstants } from '../domain/time.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { ByRule } from './deadlines.schema.js'
import type { LawNow } from './laws.js'
import { ruleInForce } from './rules/rules.js'

/** The triggers in the directive's own records, and where each is recorded. */
export interface KnownTriggers {
  readonly triggers: Triggers
  readonly sources: Count['sources']
  readonly recipient_zone: string | null
}

/** The start from a rule for a directive. Throws the same codes as `startByRule`, and `deadline/rule_unknown`. */
export async function startFor(tx: Tx, law: LawNow, directive: Directive, by: z.infer<typeof ByRule>): Promise<StartedByRule> {
  const rule = await ruleInForce(tx, by.rule_id)
  const known = await knownTriggers(tx, directive)
  const places = { agency: await agencyOf(tx, directive.agency_id), recipient_zone: known.recipient_zone, ...by }
  return startByRule(rule, by.triggers, sourcesOf(by.triggers, known), places, law.current)
}

/**
 * The recorded triggers: the latest receipt, the date of the letter. A later receipt is a correction of the earlier
 * one.
 */
export async function knownTriggers(tx: Tx, directive: Directive): Promise<KnownTriggers> {
  const [receipt] = await tx.query<{ id: string; received_at: Date; received_zone: string; channel: string }>(
    'SELECT id, received_at, received_zone, channel FROM receipt WHERE directive_id = $1 ORDER BY recorded_at DESC, id DESC LIMIT 1',
    [directive.id],
  )
  const triggers: Record<string, Triggers[keyof Triggers]> = {}
  const sources: Record<string, { kind: 'receipt' | 'directive'; id: string }> = {}
  if (receipt) {
    triggers.received = { at: receipt.received_at.toISOString() }
    sources.received = { kind: 'receipt', id: receipt.id }
  }
  if (directive.dated_on) {
    triggers.dated = { on: directive.dated_on }
    sources.dated = { kind: 'directive', id: directive.id }
  }
  return { triggers, sources, recipient_zone: receipt?.received_zone ?? null }
}

/** The given triggers that equal the recorded ones. */
function sourcesOf(given: Triggers, known: KnownTriggers): Count['sources'] {
  return Object.fromEntries(
    Object.entries(known.sources).filter(([kind]) =>
      isSame(given[kind as keyof Triggers], known.triggers[kind as keyof Triggers]),
    ),
  )
}

export function isSame(one: Triggers[keyof Triggers], other: Triggers[keyof Triggers]): boolean {
  if (!one || !other) return false
  if ('at' in one && 'at' in other) return compareInstants(one.at, other.at) === 0
  return JSON.stringify(one) === JSON.stringify(other)
}

export async function agencyOf(tx: Tx, id: string | null): Promise<{ jurisdiction: string; zone: string } | null> {
  if (!id) return null
  const [agency] = await tx.query<{ jurisdiction: string; zone: string }>('SELECT jurisdiction, zone FROM agency WHERE id = $1', [
    id,
  ])
  return agency ?? null
}
