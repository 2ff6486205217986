import type { z } from 'zod'
import type { Locale } from '../../domain/catalogue/locale.js'
import { inWords, triggersOf } from '../../domain/deadlines/in-words.js'
import { Refused } from '../../domain/errors.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { type KnownRule, rulesInForce } from './rules.js'
import type { RuleRow, RuleView } from './rules.schema.js'

export async function listRules(tx: Tx): Promise<z.infer<typeof RuleRow>[]> {
  return (await rulesInForce(tx)).map((known) => rowOf(tx.locale, known))
}

/** Throws `resource/not_found`. */
export async function viewRule(tx: Tx, id: string): Promise<z.infer<typeof RuleView>> {
  const known = (await rulesInForce(tx)).find(({ rule }) => rule.id === id)
  if (!known) throw new Refused('resource/not_found')
  return { ...rowOf(tx.locale, known), rule: known.rule, changed_at: known.made_at?.toISOString() ?? null }
}

function rowOf(locale: Locale, { rule, origin, seq }: KnownRule): z.infer<typeof RuleRow> {
  const { id, title, act, jurisdiction, citation, calendar, satisfied_by, valid_from, valid_to, outer_limit } = rule
  return {
    id,
    title,
    act,
    jurisdiction,
    citation,
    in_words: inWords(locale, rule.formula),
    triggers: triggersOf(rule.formula),
    calendar,
    zone: typeof rule.zone === 'object' ? rule.zone.named : rule.zone,
    satisfied_by,
    valid_from,
    valid_to,
    checked: rule.check.status === 'checked',
    outer_limit,
    origin,
    version: seq,
  }
}
