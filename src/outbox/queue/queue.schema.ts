import { z } from 'zod'
import { Id, Instant } from '../../platform/http/schemas.js'
import { OUTBOX_KINDS } from '../kinds.js'

/** An effect that failed or waits: codes and instants, never content. `person_id`: the recipient, if an account of ours. */
export const QueuedView = z
  .strictObject({
    id: Id,
    kind: z.enum(OUTBOX_KINDS),
    state: z.enum(['waiting', 'retrying', 'dead']),
    code: z.string().nullable(),
    person_id: Id.nullable(),
    due_at: Instant,
    next_try_at: Instant.nullable(),
    attempts: z.number().int(),
    retriable: z.boolean(),
  })
  .meta({ id: 'QueuedView' })
export type QueuedView = z.infer<typeof QueuedView>

/** `cut`: there are more than are listed. */
export const QueueView = z
  .strictObject({
    channel: z.strictObject({
      state: z.enum(['closed', 'open', 'probing']),
      since: Instant.nullable(),
      error_code: z.string().nullable(),
    }),
    due: z.number().int(),
    delayed: z.number().int(),
    dead: z.number().int(),
    items: z.array(QueuedView),
    cut: z.boolean(),
  })
  .meta({ id: 'QueueView' })

export const InQueue = z.strictObject({ id: Id })
export type InQueue = z.infer<typeof InQueue>

/** The act is carried out by a worker a moment later. */
export const QueueActView = z.strictObject({ asked_at: Instant }).meta({ id: 'QueueActView' })
