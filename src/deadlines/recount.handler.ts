import { Injectable } from '@nestjs/common'
import { missingIn } from '../domain/deadlines/formula.js'
import type { ByRule, Reckoning, Recount } from '../domain/deadlines/reckoning.js'
import { recount } from '../domain/deadlines/recount.js'
import type { Rule } from '../domain/deadlines/rule.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import { Handles, type Job, type OutboxHandler } from '../outbox/handlers.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { type LawNow, Laws } from './laws.js'
import { type Cause, type Outcome, propose } from './propose.js'

interface Row {
  id: string
  directive_id: string
  due_on: string
  due_at: Date
  safe_by: string | null
  reckoning: Reckoning
  /** Whether a proposal is pending: it is checked again even if the current date is correct. */
  waits: boolean
}

/** The change, the deadlines it affects, and its effect on a count. */
interface Change {
  readonly cause: Cause
  readonly where: string
  readonly key: string
  readonly of: (reckoning: Reckoning) => Recount | null
}

/** A date that would change, and the replacements for its recalculation. */
interface Moved {
  readonly row: Row
  readonly recounting: Recount
}

const BATCH = 2000
/** The number of proposals per commit: each locks its directive, and nobody should wait long for one. */
const TOGETHER = 50

/**
 * Recalculates the open deadlines affected by a new version of a calendar or a rule, and proposes the changed dates. It
 * moves none itself. A repeat proposes nothing twice.
 */
@Injectable()
@Handles()
export class RecountHandler implements OutboxHandler {
  readonly kind = 'deadline.recount'
  readonly lease_seconds = 300
  readonly at_once = 1

  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly laws: Laws,
  ) {}

  /** A run that is no longer needed does nothing, so there is nothing to prepare. */
  async tryAgain(): Promise<boolean> {
    return true
  }

  async run(job: Job): Promise<void> {
    const { law, change } = await this.work.asWorker(async (tx) => {
      const now = await this.laws.now(tx)
      return { law: now, change: await changeOf(tx, now, job.subject_id) }
    })
    let after = '00000000-0000-0000-0000-000000000000'
    while (change) {
      const rows = await this.work.asWorker((tx) => batch(tx, change, after))
      if (rows.length === 0) break
      after = rows.at(-1)!.id
      const moved = rows.flatMap((row) => {
        const recounting = change.of(row.reckoning)
        return recounting && (row.waits || moves(row, recounting, law)) ? [{ row, recounting }] : []
      })
      // In the same order as other code locks directives, to avoid deadlocks.
      moved.sort((one, other) => (one.row.directive_id < other.row.directive_id ? -1 : 1))
      for (let first = 0; first < moved.length; first += TOGETHER) {
        await this.propose(law, moved.slice(first, first + TOGETHER), change.cause)
      }
    }
    await this.work.asWorker((tx) => job.settle(tx))
  }

  private propose(law: LawNow, moved: readonly Moved[], cause: Cause): Promise<void> {
    return this.work.asWorker(async (tx) => {
      for (const { row, recounting } of moved) {
        await tx.query('SELECT lock_directive_to_recount($1)', [row.directive_id])
        // Its current state: someone may have changed it since the batch was read.
        const [now] = await tx.query<Row>(`${COLUMNS} WHERE id = $1 AND status IN ('open', 'paused')`, [row.id])
        const outcome = now ? await proposeOrLeave(tx, law, now, cause, recounting) : null
        if (outcome === null) continue
        await this.ledger.append(tx, `directive:${row.directive_id}`, {
          kind: `deadline.${outcome}`,
          details: { deadline_id: row.id },
        })
      }
    })
  }
}

/** One date that cannot be calculated must not stop the others. */
async function proposeOrLeave(tx: Tx, law: LawNow, row: Row, cause: Cause, change: Recount): Promise<Outcome> {
  try {
    return await propose(tx, law, row, cause, change)
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}

/** A deadline that can no longer be calculated (a calendar that ends sooner) does not move; the current date keeps its explanation. */
function moves(row: Row, change: Recount, law: LawNow): boolean {
  try {
    return recount(row.reckoning, change, row, law) !== null
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

const COLUMNS = `SELECT id, directive_id, due_on::text AS due_on, due_at, safe_by::text AS safe_by, reckoning,
  EXISTS (SELECT FROM deadline_proposal p WHERE p.deadline_id = deadline.id AND p.state = 'waiting') AS waits FROM deadline`

function batch(tx: Tx, { where, key }: Change, after: string): Promise<Row[]> {
  return tx.query<Row>(`${COLUMNS} WHERE status IN ('open', 'paused') AND ${where} AND id > $2 ORDER BY id LIMIT ${BATCH}`, [
    key,
    after,
  ])
}

/** Null for a missing version, which cannot happen: the transaction that wrote this effect created it. */
async function changeOf(tx: Tx, law: LawNow, id: string): Promise<Change | null> {
  const [calendar] = await tx.query<{ calendar: string }>('SELECT calendar FROM calendar_version WHERE id = $1', [id])
  if (calendar) {
    return {
      cause: { cause: 'calendar', cause_id: id },
      // The condition on an empty list is that of the index.
      where: `calendars <> '{}' AND calendars @> ARRAY[$1]::text[]`,
      key: calendar.calendar,
      of: ({ start }) => ('given' in start ? null : { calendar_version: law.current(start.by_rule.calendar).version }),
    }
  }
  // Always the newest version, even if an older one caused this run: a late run must not undo a newer version.
  const [rule] = await tx.query<{ id: string; rule_id: string; body: Rule; retired: boolean }>(
    `SELECT id, rule_id, body, retired FROM rule_version
     WHERE rule_id = (SELECT rule_id FROM rule_version WHERE id = $1) ORDER BY seq DESC LIMIT 1`,
    [id],
  )
  if (!rule || rule.retired) return null
  return {
    cause: { cause: 'rule', cause_id: rule.id },
    where: 'rule_id = $1',
    key: rule.rule_id,
    of: ({ start }) => ('given' in start ? null : byRule(rule.body, start.by_rule, law)),
  }
}

/** The effect of a rule's new version on a count. A later occurrence of a recurring duty is counted from its series. */
function byRule({ id, formula, other_readings, zone, calendar }: Rule, start: ByRule, law: LawNow): Recount | null {
  if ((start.recurs?.nth ?? 0) > 0 || missingIn(start.triggers, formula).length > 0) return null
  return {
    rule_id: id,
    formula,
    other_readings,
    ...(typeof zone === 'object' ? { zone: zone.named } : {}),
    ...(calendar === 'agency' ? {} : { calendar: law.current(calendar).id, calendar_version: law.current(calendar).version }),
  }
}
