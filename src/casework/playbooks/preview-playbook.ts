import type { z } from 'zod'
import { dueAfterReceipt } from '../../deadlines/due-after-receipt.js'
import type { LawNow } from '../../deadlines/laws.js'
import type { KnownTriggers } from '../../deadlines/rule-start.js'
import { rulesInForce } from '../../deadlines/rules/rules.js'
import { compute } from '../../domain/deadlines/compute.js'
import { missingIn } from '../../domain/deadlines/formula.js'
import type { Rule } from '../../domain/deadlines/rule.js'
import { startByRule } from '../../domain/deadlines/start-by-rule.js'
import { Refused } from '../../domain/errors.js'
import { IMMEDIATELY, type Item, itemsOf, keyOf, SECTIONS } from '../../domain/playbooks/playbook.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { differencesToHolding } from './list-playbooks.js'
import type { PlaybookPreviewBody, PlaybookPreviewItem, PlaybookPreviewView } from './playbooks.schema.js'

type Previewed = z.infer<typeof PlaybookPreviewItem>
interface Place {
  readonly jurisdiction: string
  readonly zone: string
}
interface Case {
  readonly law: LawNow
  readonly agency: Place | null
  readonly known: Pick<KnownTriggers, 'triggers' | 'recipient_zone'>
  readonly rules: ReadonlyMap<string, Rule>
}

/** What a playbook would start on a new directive, and its differences from the current version. Writes nothing. */
export async function previewPlaybook(
  tx: Tx,
  law: LawNow,
  body: z.infer<typeof PlaybookPreviewBody>,
): Promise<PlaybookPreviewView> {
  const { agency, instrument, playbook, received } = body
  const [place] = await tx.query<Place>('SELECT jurisdiction, zone FROM agency WHERE code = $1', [agency])
  const rules = new Map((await rulesInForce(tx)).map(({ rule }) => [rule.id, rule]))
  const known = { triggers: received ? { received: { at: received.at } } : {}, recipient_zone: received?.zone ?? null }
  const of = { law, agency: place ?? null, known, rules }
  return {
    items: SECTIONS.flatMap((section) => itemsOf(playbook, section).map((item) => ({ section, ...previewed(item, of) }))),
    differences: await differencesToHolding(tx, { agency, instrument }, playbook),
  }
}

function previewed(item: Item, of: Case): Omit<Previewed, 'section'> {
  const plain = {
    key: keyOf(item),
    subject: 'who' in item ? item.who : item.subject,
    role: 'role' in item ? item.role : null,
    due_at: null,
    due_zone: null,
    missing: of.known.triggers.received ? [] : ['received'],
  }
  if ('rule' in item) return { ...plain, ...deadlineOf(item.rule, of) }
  const due = 'due' in item ? dueAfterReceipt(of.law, of.known, of.agency?.jurisdiction ?? null, item.due) : null
  return due ? { ...plain, due_at: due.due_at.toISOString(), due_zone: due.due_zone } : plain
}

function deadlineOf(id: string, { law, agency, known, rules }: Case): Pick<Previewed, 'due_at' | 'due_zone' | 'missing'> {
  const { triggers, recipient_zone } = known
  const none = { due_at: null, due_zone: null }
  if (id === IMMEDIATELY)
    return triggers.received && 'at' in triggers.received
      ? { due_at: new Date(triggers.received.at).toISOString(), due_zone: recipient_zone, missing: [] }
      : { ...none, missing: ['received'] }
  const rule = rules.get(id)
  if (!rule) return { ...none, missing: ['rule'] }
  const missing = missingIn(triggers, rule.formula)
  if (missing.length > 0) return { ...none, missing: [...missing] }
  try {
    const { start } = startByRule(rule, triggers, {}, { agency, recipient_zone }, law.current)
    if ('given' in start) throw new Error('A rule starts by itself, never by hand.')
    const { by_rule } = start
    const calendar = law.calendarOf(by_rule.calendar, by_rule.calendar_version)
    const { due_at, due_zone } = compute({ ...by_rule, calendar }, law.tzdb)
    return { due_at, due_zone, missing: [] }
  } catch (error) {
    // As on a directive: a date that cannot be calculated is left to a person.
    if (error instanceof Refused) return { ...none, missing: ['by_hand'] }
    throw error
  }
}
