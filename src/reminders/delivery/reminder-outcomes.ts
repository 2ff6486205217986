import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Ledger } from '../../ledger/ledger.js'
import { Outbox } from '../../outbox/outbox.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { tellUndelivered } from './tell-undelivered.js'

interface Rung {
  readonly id: string
  readonly directive_id: string
  readonly deadline_id: string
  readonly rung: string
  readonly person_id: string
}

export interface Left {
  readonly state: 'suppressed' | 'superseded'
  readonly reason: string
}

/** Records what became of one reminder, with its event, in the transaction that settles or dead-letters its effect. */
@Injectable()
export class ReminderOutcomes {
  constructor(
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  /** A sent mail is recorded as sent, even if the deadline moved while it was being sent. */
  async sent(tx: Tx, rung: Rung): Promise<void> {
    await lock(tx, rung)
    await tx.execute(`UPDATE reminder SET state = 'sent', state_reason = NULL, sent_at = $2 WHERE id = $1`, [rung.id, tx.now])
    await this.append(tx, rung, 'reminder.sent')
  }

  /** Not sent, because it is no longer needed or its recipient may not read it. */
  async left(tx: Tx, rung: Rung, left: Left): Promise<void> {
    await lock(tx, rung)
    // If nothing changed, the change that moved the deadline has already recorded it.
    if (await isLeft(tx, rung, left)) await this.append(tx, rung, `reminder.${left.state}`)
  }

  /** It will not be sent: the recipient and the owner get a task, and the directive is checked immediately. */
  async givenUp(tx: Tx, rung: Rung, reason: 'undeliverable' | 'failed'): Promise<void> {
    await lock(tx, rung)
    if (!(await isLeft(tx, rung, { state: 'suppressed', reason }))) return
    await tellUndelivered(tx, rung)
    await this.append(tx, rung, 'reminder.undeliverable')
    await this.outbox.put(tx, { kind: 'checker.look', subject_id: randomUUID(), directive_id: rung.directive_id })
  }

  /** @returns whether it was given up, and is planned now */
  async plannedAgain(tx: Tx, rung: Rung): Promise<boolean> {
    await lock(tx, rung)
    const changed = await tx.execute(
      `UPDATE reminder SET state = 'planned', state_reason = NULL WHERE id = $1 AND state = 'suppressed' AND state_reason IN ('undeliverable', 'failed')`,
      [rung.id],
    )
    if (changed === 1) await this.append(tx, rung, 'reminder.planned_again')
    return changed === 1
  }

  private async append(tx: Tx, rung: Rung, kind: string): Promise<void> {
    const details = { reminder_id: rung.id, deadline_id: rung.deadline_id, rung: rung.rung, person_id: rung.person_id }
    await this.ledger.append(tx, `directive:${rung.directive_id}`, { kind, details })
  }
}

// The directive before its reminders, as in every other transaction that moves a deadline: the reverse order could deadlock.
async function lock(tx: Tx, rung: Rung): Promise<void> {
  await tx.query('SELECT lock_stream($1)', [`directive:${rung.directive_id}`])
}

async function isLeft(tx: Tx, rung: Rung, { state, reason }: Left): Promise<boolean> {
  const sql = `UPDATE reminder SET state = $2, state_reason = $3 WHERE id = $1 AND state = 'planned'`
  return (await tx.execute(sql, [rung.id, state, reason])) === 1
}
