import type { Tx } from '../../platform/database/unit-of-work.js'
import { backlog, KINDS } from '../backlog.js'
import { mailChannel } from '../delivery/mail-channel.js'
import { type OutboxKind, RETRIABLE_KINDS } from '../kinds.js'

/** More than anyone handles at a time; the rest appears when these are done. */
const MOST_ITEMS = 200
/** Effects that are merely waiting for their turn, as a sample: the oldest of each kind. */
const WAITING_OF_EACH = 3

interface Row {
  id: string
  kind: OutboxKind
  state: 'waiting' | 'retrying' | 'dead'
  code: string | null
  person_id: string | null
  due_at: Date
  next_try_at: Date | null
  attempts: number
}

// The recipient of a message is known from its first attempt on.
const PERSON = `(SELECT d.person_id FROM delivery d WHERE d.kind = split_part(o.kind, '.', 1) AND d.subject_id = o.subject_id)`

const COLUMNS = (state: string) =>
  `o.id, o.kind, '${state}' AS state, o.error_code AS code, ${PERSON} AS person_id, o.due_at,
   NULLIF(o.next_try_at, 'infinity') AS next_try_at, o.attempts`

const ITEMS = `
  WITH ${KINDS}
  (SELECT ${COLUMNS('dead')} FROM outbox o WHERE o.state = 'dead' ORDER BY o.dead_at DESC LIMIT ${MOST_ITEMS + 1})
  UNION ALL
  (SELECT ${COLUMNS('retrying')} FROM outbox o WHERE o.error_code IS NOT NULL AND o.state <> 'dead' ORDER BY o.due_at, o.id LIMIT ${MOST_ITEMS + 1})
  UNION ALL
  (SELECT w.* FROM kinds k CROSS JOIN LATERAL (
     SELECT ${COLUMNS('waiting')} FROM outbox o WHERE o.kind = k.kind AND o.next_try_at <= $1 AND o.error_code IS NULL
     ORDER BY o.next_try_at, o.id LIMIT ${WAITING_OF_EACH}) w)`

/** What failed, what will be tried again and what waits, worst first. Only the worker may ask. */
export async function listQueue(tx: Tx) {
  const { state, since, error_code } = await mailChannel(tx)
  const { rows } = await backlog(tx)
  const found = await tx.query<Row>(ITEMS, [tx.now])
  const items = found
    .slice(0, MOST_ITEMS)
    .map((row) => ({ ...row, retriable: row.state === 'dead' && RETRIABLE_KINDS.includes(row.kind) }))
  return {
    channel: { state, since, error_code },
    due: rows.due,
    delayed: rows.delayed,
    dead: rows.dead,
    items,
    cut: found.length > MOST_ITEMS,
  }
}
