import type { Tx } from '../platform/database/unit-of-work.js'
import { KINDS } from './backlog.js'
import { type Channel, mailChannel } from './delivery/mail-channel.js'

/** An effect that was due this long ago and is not done is late, whatever the reason. */
const LATE_MS = 15 * 60_000
/** A mail server may be restarted: only after this long does the channel count as down. */
const DOWN_MS = 5 * 60_000
/** Counts stop here. */
const MOST = 1_000

/** Whether what was due has happened. */
export interface DeliveryState {
  readonly channel: Channel
  /** Mail has not been accepted for several minutes. */
  readonly down: boolean
  /** When the oldest effect that is not done was due, however often it was tried since. */
  readonly oldest_due_at: Date | null
  readonly late: boolean
  /** Messages that the mail server refused for good. */
  readonly undeliverable: number
  /** Other effects that were dead-lettered, such as a message that could not be rendered. */
  readonly failed: number
  /** When the last of these was dead-lettered. */
  readonly last_dead_at: Date | null
  /** Effects that failed or were deferred, and will be tried again. */
  readonly retrying: number
}

export const DELIVERY_SQL = `
  WITH ${KINDS},
  first AS (
    SELECT o.due_at FROM kinds k CROSS JOIN LATERAL (
      SELECT due_at FROM outbox WHERE kind = k.kind AND next_try_at <= $1 ORDER BY next_try_at, id LIMIT 1) o),
  dead AS MATERIALIZED (SELECT error_code IN ('mail/refused', 'mail/bad_address') AS refused FROM outbox WHERE state = 'dead' LIMIT ${MOST}),
  troubled AS MATERIALIZED (
    SELECT due_at FROM outbox WHERE error_code IS NOT NULL AND state <> 'dead' AND due_at <= $1 ORDER BY due_at, id LIMIT ${MOST})
  SELECT LEAST((SELECT min(due_at) FROM first), (SELECT min(due_at) FROM troubled)) AS oldest_due_at,
    (SELECT count(*) FROM dead WHERE refused)::int AS undeliverable,
    (SELECT max(dead_at) FROM outbox WHERE state = 'dead') AS last_dead_at, (SELECT count(*) FROM dead WHERE refused IS NOT TRUE)::int AS failed,
    (SELECT count(*) FROM troubled)::int AS retrying`

/** From indexes, each read up to a limit. Only the worker may ask. */
export async function deliveryState(tx: Tx): Promise<DeliveryState> {
  const channel = await mailChannel(tx)
  const [row] = await tx.query<Pick<DeliveryState, 'oldest_due_at' | 'undeliverable' | 'failed' | 'last_dead_at' | 'retrying'>>(
    DELIVERY_SQL,
    [tx.now],
  )
  const counted = row as NonNullable<typeof row>
  const isOver = (since: Date | null, ms: number) => since !== null && tx.now.getTime() - since.getTime() > ms
  return { channel, down: isOver(channel.since, DOWN_MS), late: isOver(counted.oldest_due_at, LATE_MS), ...counted }
}
