import { randomUUID } from 'node:crypto'
import type { Directive } from '../directives/directive.entity.js'
import type { Law } from '../domain/deadlines/fold.js'
import type { Reckoned, Reckoning, Recount } from '../domain/deadlines/reckoning.js'
import { recount, safeDayOf } from '../domain/deadlines/recount.js'
import { Refused } from '../domain/errors.js'
import { compareInstants } from '../domain/time.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { Deadline } from './deadline.entity.js'
import type { LawNow } from './laws.js'
import { isSame, type KnownTriggers, knownTriggers } from './rule-start.js'

type Concerned = Pick<Deadline, 'id' | 'directive_id' | 'due_on' | 'due_at' | 'safe_by'> & { reckoning: Reckoning }

/** The outcome: a date to decide on, or an older proposal withdrawn because the current date is correct again. */
export type Outcome = 'proposed' | 'proposal_withdrawn' | null

export interface Cause {
  readonly cause: 'calendar' | 'rule' | 'trigger'
  readonly cause_id: string
}

/**
 * Proposes the date that results from a change, if it differs. Nothing moves. An undecided older proposal for the same deadline is
 * superseded: its change is included in the new one, which may find no difference. The caller appends to the ledger.
 * @returns the outcome; null if there is nothing new to decide
 */
export async function propose(tx: Tx, law: Law, deadline: Concerned, cause: Cause, change: Recount): Promise<Outcome> {
  const [waiting] = await tx.query<{
    id: string
    cause_id: string
    change: Recount
    new_due_at: Date
    new_safe_by: string | null
  }>(
    `SELECT id, cause_id, change, new_due_at, new_safe_by::text AS new_safe_by FROM deadline_proposal WHERE deadline_id = $1 AND state = 'waiting'`,
    [deadline.id],
  )
  if (waiting?.cause_id === cause.cause_id || (await wasDecided(tx, deadline.id, cause))) return null
  const whole = joined(waiting?.change, change)
  const after = recount(deadline.reckoning, whole, deadline, law)
  if (!after) {
    if (waiting) await supersede(tx, waiting.id)
    return waiting ? 'proposal_withdrawn' : null
  }
  const isProposed = waiting && compareInstants(waiting.new_due_at, after.answer.due_at) === 0
  if (isProposed && waiting.new_safe_by === safeDayOf(after)) return null
  if (cause.cause === 'trigger' && (await wasDeclined(tx, deadline.id, after))) return null
  if (waiting) await supersede(tx, waiting.id)
  await tx.execute(
    `INSERT INTO deadline_proposal (id, directive_id, deadline_id, cause, cause_id, change, old_due_on, old_due_at, old_safe_by,
       new_due_on, new_due_at, new_safe_by, made_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
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
  return 'proposed'
}

/** Whether a person has decided on exactly this change: a repeat is not proposed again. */
async function wasDecided(tx: Tx, deadlineId: string, { cause_id }: Cause): Promise<boolean> {
  const decided = await tx.query(
    `SELECT 1 FROM deadline_proposal WHERE deadline_id = $1 AND cause_id = $2 AND state IN ('accepted', 'declined')`,
    [deadlineId, cause_id],
  )
  return decided.length > 0
}

/** Whether someone declined exactly this date: the records are unchanged, so it is not proposed again at each edit. */
async function wasDeclined(tx: Tx, deadlineId: string, after: Reckoned): Promise<boolean> {
  const [last] = await tx.query<{ state: string; new_due_at: Date }>(
    `SELECT state, new_due_at FROM deadline_proposal WHERE deadline_id = $1 AND cause = 'trigger' AND state IN ('accepted', 'declined')
     ORDER BY decided_at DESC LIMIT 1`,
    [deadlineId],
  )
  return last?.state === 'declined' && compareInstants(last.new_due_at, after.answer.due_at) === 0
}

async function supersede(tx: Tx, id: string): Promise<void> {
  await tx.execute(`UPDATE deadline_proposal SET state = 'superseded', decided_at = $2 WHERE id = $1`, [id, tx.now])
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

/** Proposes the date with the newest version of its calendar, if it differs from the current one. */
export async function proposeByNewest(tx: Tx, law: LawNow, deadline: Deadline): Promise<void> {
  const start = deadline.reckoning?.start
  if (deadline.settled_at !== null || !start || 'given' in start) return
  const { version } = law.current(start.by_rule.calendar)
  if (version === start.by_rule.calendar_version) return
  const [newest] = await tx.query<{ id: string }>(
    'SELECT id FROM calendar_version WHERE calendar = ANY ($1) ORDER BY made_at DESC, id LIMIT 1',
    [deadline.calendars],
  )
  if (!newest || !deadline.reckoning) return
  const concerned = { ...deadline, reckoning: deadline.reckoning }
  await propose(tx, law, concerned, { cause: 'calendar', cause_id: newest.id }, { calendar_version: version })
}

/**
 * After an event of a deadline: an undecided proposal is superseded, because it was for another date. Its change, recalculated,
 * becomes a new proposal with a new id, so that nobody accepts a date they have not seen.
 */
export async function refreshProposal(tx: Tx, law: Law, deadline: Deadline): Promise<void> {
  const [waiting] = await tx.query<Cause & { id: string; change: Recount }>(
    `SELECT id, cause, cause_id, change FROM deadline_proposal WHERE deadline_id = $1 AND state = 'waiting'`,
    [deadline.id],
  )
  if (!waiting) return
  await supersede(tx, waiting.id)
  const reckoning = deadline.settled_at === null ? deadline.reckoning : null
  if (!reckoning) return
  await propose(tx, law, { ...deadline, reckoning }, waiting, waiting.change)
}

/**
 * Compares the directive's records with the triggers of its deadlines, and proposes new dates if they differ:
 * a further receipt, another date of the letter, a deadline met on another day.
 * @returns the outcome for each changed deadline; the caller appends to the ledger
 */
export async function proposeFromRecords(tx: Tx, law: Law, directive: Directive): Promise<Outcome[]> {
  const deadlines = await tx.query<Concerned>(
    `SELECT id, directive_id, due_on::text AS due_on, due_at, safe_by::text AS safe_by, reckoning FROM deadline
     WHERE directive_id = $1 AND status IN ('open', 'paused') AND rule_id IS NOT NULL ORDER BY id`,
    [directive.id],
  )
  if (deadlines.length === 0) return []
  const known = await knownTriggers(tx, directive)
  const met = await tx.query<{ id: string; settled_at: Date }>(
    `SELECT id, settled_at FROM deadline WHERE directive_id = $1 AND status = 'met'`,
    [directive.id],
  )
  const waits = await tx.query<{ deadline_id: string }>(
    `SELECT deadline_id FROM deadline_proposal WHERE directive_id = $1 AND state = 'waiting'`,
    [directive.id],
  )
  const outcomes: Outcome[] = []
  for (const deadline of deadlines) {
    const { differs, change } = changeByRecords(deadline.reckoning, known, met)
    // Pending proposals are checked again even if the records are as they were at first: someone may have undone a correction.
    if (!differs && !waits.some((one) => one.deadline_id === deadline.id)) continue
    outcomes.push(await proposeOrLeave(tx, law, deadline, change))
  }
  return outcomes.filter((outcome) => outcome !== null)
}

/** A receipt is never refused because a date cannot be calculated with it: the current date then stays. */
async function proposeOrLeave(tx: Tx, law: Law, deadline: Concerned, change: Recount): Promise<Outcome> {
  try {
    return await propose(tx, law, deadline, { cause: 'trigger', cause_id: randomUUID() }, change)
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}

/** The recorded values of the triggers, and whether any differs from the one that was used. */
function changeByRecords(
  { start }: Reckoning,
  known: KnownTriggers,
  met: readonly { id: string; settled_at: Date }[],
): { differs: boolean; change: Recount } {
  if ('given' in start) return { differs: false, change: {} }
  const { triggers, sources } = start.by_rule
  const settled = met.find((one) => one.id === sources.met?.id)
  const said = { ...known.triggers, ...(settled ? { met: { at: settled.settled_at.toISOString() } } : {}) }
  const kinds = (['received', 'dated', 'met'] as const).filter((kind) => sources[kind] && said[kind])
  return {
    differs: kinds.some((kind) => !isSame(triggers[kind], said[kind])),
    change: {
      triggers: Object.fromEntries(kinds.map((kind) => [kind, said[kind]])),
      sources: Object.fromEntries(kinds.map((kind) => [kind, known.sources[kind] ?? sources[kind]])),
    } as Recount,
  }
}
