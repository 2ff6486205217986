import { randomUUID } from 'node:crypto'
import type { Directive } from '../directives/directive.entity.js'
import type { Law } from '../domain/deadlines/fold.js'
import type { Reckoned, Reckoning, Recount } from '../domain/deadlines/reckoning.js'
import { recount, safeDayOf } from '../domain/deadlines/recount.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { Deadline } from './deadline.entity.js'
import { isSame, knownTriggers } from './rule-start.js'

type Concerned = Pick<Deadline, 'id' | 'directive_id' | 'due_on' | 'due_at' | 'safe_by'> & { reckoning: Reckoning }

export interface Cause {
  readonly cause: 'calendar' | 'rule' | 'trigger'
  readonly cause_id: string
}

/**
 * Proposes the date that a change would give, where it gives another. Nothing moves. An older proposal for the same deadline that
 * nobody has decided is superseded: its change is taken into the new one. The caller appends to the ledger.
 * @returns whether there is something to decide that was not there before
 */
export async function propose(tx: Tx, law: Law, deadline: Concerned, cause: Cause, change: Recount): Promise<boolean> {
  const [waiting] = await tx.query<{ id: string; cause_id: string; change: Recount }>(
    `SELECT id, cause_id, change FROM deadline_proposal WHERE deadline_id = $1 AND state = 'waiting'`,
    [deadline.id],
  )
  if (waiting?.cause_id === cause.cause_id) return false
  const whole = joined(waiting?.change, change)
  const after = recount(deadline.reckoning, whole, deadline, law)
  if (!after) return false
  const made = await tx.execute(
    `INSERT INTO deadline_proposal (id, directive_id, deadline_id, cause, cause_id, change, old_due_on, old_due_at, old_safe_by,
       new_due_on, new_due_at, new_safe_by, made_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT DO NOTHING`,
    [
      randomUUID(),
      deadline.directive_id,
      deadline.id,
      cause.cause,
      cause.cause_id,
      JSON.stringify(whole),
      deadline.due_on,
      deadline.due_at,
      deadline.safe_by,
      ...dateOf(after),
      tx.now,
    ],
  )
  if (made === 0) return false
  if (waiting) {
    await tx.execute(`UPDATE deadline_proposal SET state = 'superseded', decided_at = $2 WHERE id = $1`, [waiting.id, tx.now])
  }
  return true
}

function joined(one: Recount | undefined, other: Recount): Recount {
  if (!one) return other
  return {
    ...one,
    ...other,
    ...(one.triggers || other.triggers ? { triggers: { ...one.triggers, ...other.triggers } } : {}),
    ...(one.sources || other.sources ? { sources: { ...one.sources, ...other.sources } } : {}),
  }
}

function dateOf(reckoned: Reckoned): [string, string, string | null] {
  return [reckoned.answer.due_on, reckoned.answer.due_at, safeDayOf(reckoned)]
}

/**
 * After what is said of a deadline: what waits for a decision is counted again from where it stands now, or is superseded where
 * nothing is left to decide.
 */
export async function refreshProposal(tx: Tx, law: Law, deadline: Deadline): Promise<void> {
  const [waiting] = await tx.query<{ id: string; change: Recount }>(
    `SELECT id, change FROM deadline_proposal WHERE deadline_id = $1 AND state = 'waiting'`,
    [deadline.id],
  )
  if (!waiting) return
  const runs = deadline.settled_at === null && deadline.reckoning
  const after = runs ? recount(runs, waiting.change, deadline, law) : null
  if (!after) {
    await tx.execute(`UPDATE deadline_proposal SET state = 'superseded', decided_at = $2 WHERE id = $1`, [waiting.id, tx.now])
    return
  }
  await tx.execute(
    `UPDATE deadline_proposal SET old_due_on = $2, old_due_at = $3, old_safe_by = $4, new_due_on = $5, new_due_at = $6, new_safe_by = $7 WHERE id = $1`,
    [waiting.id, deadline.due_on, deadline.due_at, deadline.safe_by, ...dateOf(after)],
  )
}

/**
 * Looks at what the directive's records say now of the triggers that its deadlines were counted from, and proposes where they say
 * another: a further receipt, another date on the letter, a deadline that was met on another day.
 * @returns whether anything was proposed; the caller appends to the ledger
 */
export async function proposeFromRecords(tx: Tx, law: Law, directive: Directive): Promise<boolean> {
  const deadlines = await tx.query<Concerned>(
    `SELECT id, directive_id, due_on::text AS due_on, due_at, safe_by::text AS safe_by, reckoning FROM deadline
     WHERE directive_id = $1 AND status IN ('open', 'paused') AND rule_id IS NOT NULL ORDER BY id`,
    [directive.id],
  )
  if (deadlines.length === 0) return false
  const known = await knownTriggers(tx, directive)
  const met = await tx.query<{ id: string; settled_at: Date }>(
    `SELECT id, settled_at FROM deadline WHERE directive_id = $1 AND status = 'met'`,
    [directive.id],
  )
  let any = false
  for (const deadline of deadlines) {
    if ('given' in deadline.reckoning.start) continue
    const { triggers, sources } = deadline.reckoning.start.by_rule
    const change: { triggers: Record<string, unknown>; sources: Record<string, unknown> } = { triggers: {}, sources: {} }
    for (const kind of ['received', 'dated'] as const) {
      const now = known.triggers[kind]
      if (!sources[kind] || !now || isSame(triggers[kind], now)) continue
      change.triggers[kind] = now
      change.sources[kind] = known.sources[kind]
    }
    const settled = met.find((one) => one.id === sources.met?.id)
    if (settled && !isSame(triggers.met, { at: settled.settled_at.toISOString() })) {
      change.triggers.met = { at: settled.settled_at.toISOString() }
    }
    if (Object.keys(change.triggers).length === 0) continue
    const made = await propose(tx, law, deadline, { cause: 'trigger', cause_id: randomUUID() }, change as Recount)
    any ||= made
  }
  return any
}
