import { randomUUID } from 'node:crypto'
import { Refused } from '../../domain/errors.js'
import type { OnOff, SwitchAct } from '../../domain/switches/standing.js'
import type { Stream } from '../../ledger/ledger.js'
import type { Outbox } from '../../outbox/outbox.js'
import type { Tx } from '../../platform/database/unit-of-work.js'

export interface SwitchOrder {
  readonly directive_id: string
  readonly measure_id: string
  readonly act: 'do' | 'undo'
  /** The action that two people confirmed. */
  readonly release_id: string
  readonly actor_id: string
}

interface NewCall {
  directive_id: string
  measure_id: string
  switch_id: string
  act: SwitchAct
  dry_run?: boolean
  asked_by: string | null
  release_id?: string | null
  after_id?: string | null
  expects?: OnOff | null
  /** Immediately by default. */
  due_at?: Date
}

/**
 * Schedules a call that operates the switch of a measure: the row, and the effect that makes the call. Only for a release that
 * two people confirmed; the caller holds the directive's lock and appends the event. Pending calls of the measure are superseded:
 * the newest action counts. Throws `switch/not_attached`, `switch/retired`.
 */
export async function callSwitch(tx: Tx, outbox: Outbox, order: SwitchOrder): Promise<string> {
  const switchId = await attachedSwitch(tx, order.directive_id, order.measure_id)
  await passOver(tx, order.measure_id, 'switch/overtaken')
  const { actor_id, ...call } = order
  return addCall(tx, outbox, { ...call, switch_id: switchId, asked_by: actor_id })
}

/** The stream's row before its parts, as in every other transaction: the reverse order could deadlock. */
export const lockStream = (tx: Tx, stream: Stream) => tx.query('SELECT lock_stream($1)', [stream])

/** The switch of a measure. Throws `switch/not_attached`, `switch/retired`. */
export async function attachedSwitch(tx: Tx, directiveId: string, measureId: string): Promise<string> {
  const [found] = await tx.query<{ id: string | null; retired_at: Date | null }>(
    'SELECT s.id, s.retired_at FROM measure m LEFT JOIN switch s ON s.id = m.switch_id WHERE m.id = $1 AND m.directive_id = $2',
    [measureId, directiveId],
  )
  if (!found?.id) throw new Refused('switch/not_attached')
  if (found.retired_at) throw new Refused('switch/retired')
  return found.id
}

/** Supersedes the pending calls of a measure. A call in progress may still have its effect; its reply is not stored. */
export async function passOver(tx: Tx, measureId: string, code: string): Promise<void> {
  await tx.execute(
    `UPDATE switch_call SET state = 'left', ended_at = $2, error_code = $3 WHERE measure_id = $1 AND state IN ('waiting', 'calling')`,
    [measureId, tx.now, code],
  )
}

/** Adds a call and the effect that makes it. The caller appends the event. @returns its id */
export async function addCall(tx: Tx, outbox: Outbox, call: NewCall): Promise<string> {
  const id = randomUUID()
  const due_at = call.due_at ?? tx.now
  await tx.execute(
    `INSERT INTO switch_call (id, directive_id, measure_id, switch_id, act, dry_run, asked_by, release_id, after_id, expects, state, made_at, due_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'waiting', $11, $12)`,
    [
      id,
      call.directive_id,
      call.measure_id,
      call.switch_id,
      call.act,
      call.dry_run ?? false,
      call.asked_by,
      call.release_id ?? null,
      call.after_id ?? null,
      call.expects ?? null,
      tx.now,
      due_at,
    ],
  )
  await outbox.put(tx, {
    kind: 'switch.call',
    subject_id: id,
    directive_id: call.directive_id,
    actor_id: call.asked_by,
    due_at,
  })
  return id
}

// A measure is watched from the moment it was switched off, or is in force by other evidence, until it was switched on again or
// reversed.
const WATCHED = `
  SELECT m.id AS measure_id, m.directive_id, s.id AS switch_id, s.check_minutes
  FROM measure m JOIN switch s ON s.id = m.switch_id AND s.retired_at IS NULL
  WHERE m.id = $1 AND m.restored_at IS NULL
    AND CASE (SELECT c.act FROM switch_call c WHERE c.measure_id = m.id AND c.act <> 'verify' AND NOT c.dry_run AND c.state <> 'left'
              ORDER BY c.made_at DESC LIMIT 1)
      WHEN 'do' THEN true WHEN 'undo' THEN false ELSE m.in_force_at IS NOT NULL END
    AND NOT EXISTS (SELECT FROM switch_call c WHERE c.measure_id = m.id AND c.asked_by IS NULL AND c.state IN ('waiting', 'calling'))`

/**
 * Plans the next check of whether it is still off, if the measure is to be watched and none is planned. Each check plans the next.
 */
export async function planCheck(tx: Tx, outbox: Outbox, measureId: string): Promise<void> {
  const [watched] = await tx.query<{ measure_id: string; directive_id: string; switch_id: string; check_minutes: number }>(
    WATCHED,
    [measureId],
  )
  if (!watched) return
  const { check_minutes, ...call } = watched
  const due_at = new Date(tx.now.getTime() + check_minutes * 60_000)
  await addCall(tx, outbox, { ...call, act: 'verify', asked_by: null, expects: 'off', due_at })
}

/**
 * The reply expected from verify for a measure at this moment; null if nothing was ever switched, so that every reply is
 * acceptable.
 */
export async function expectedNow(tx: Tx, measureId: string): Promise<OnOff | null> {
  const [found] = await tx.query<{ expects: OnOff | null }>(
    `SELECT COALESCE(
       (SELECT CASE c.act WHEN 'do' THEN 'off' ELSE 'on' END FROM switch_call c
        WHERE c.measure_id = m.id AND c.act <> 'verify' AND NOT c.dry_run AND c.state <> 'left' ORDER BY c.made_at DESC LIMIT 1),
       CASE WHEN m.in_force_at IS NOT NULL AND m.restored_at IS NULL THEN 'off' END) AS expects
     FROM measure m WHERE m.id = $1`,
    [measureId],
  )
  return found?.expects ?? null
}
