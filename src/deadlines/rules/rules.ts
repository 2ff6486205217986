import { RULES } from '../../domain/deadlines/packs/packs.js'
import type { Rule } from '../../domain/deadlines/rule.js'
import { Refused } from '../../domain/errors.js'
import type { Tx } from '../../platform/database/unit-of-work.js'

/** A rule, built-in or custom. */
export interface KnownRule {
  readonly rule: Rule
  readonly origin: 'shipped' | 'organisation'
  /** For a custom rule: its version, and when it was written. */
  readonly seq: number | null
  readonly made_at: Date | null
}

/** Every rule that can start a deadline, built-in and custom, by jurisdiction and title. */
export async function rulesInForce(tx: Tx): Promise<KnownRule[]> {
  const own = await tx.query<{ body: Rule; seq: number; made_at: Date; retired: boolean }>(
    'SELECT DISTINCT ON (rule_id) body, seq, made_at, retired FROM rule_version ORDER BY rule_id, seq DESC',
  )
  const kept = own
    .filter(({ retired }) => !retired)
    .map(({ body, seq, made_at }): KnownRule => ({ rule: body, origin: 'organisation', seq, made_at }))
  const shipped = RULES.map((rule): KnownRule => ({ rule, origin: 'shipped', seq: null, made_at: null }))
  const key = ({ rule }: KnownRule) => `${rule.jurisdiction} ${rule.title} ${rule.id}`
  return [...shipped, ...kept].sort((one, other) => (key(one) < key(other) ? -1 : 1))
}

/** Throws `deadline/rule_unknown` for an unknown or retired rule. */
export async function ruleInForce(tx: Tx, id: string): Promise<Rule> {
  const known = (await rulesInForce(tx)).find(({ rule }) => rule.id === id)
  if (!known) throw new Refused('deadline/rule_unknown', { rule: id })
  return known.rule
}
