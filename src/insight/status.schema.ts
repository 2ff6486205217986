import { z } from 'zod'
import { Instant } from '../platform/http/schemas.js'

const Count = z.number().int().nullable()

/** The number of items waiting for the reader, by list; null if their role has none. Counts of directives stop at 1,000. */
export const WaitingCounts = z
  .strictObject({
    my_work: z.number().int(),
    open: Count,
    late: Count,
    in_appeal: Count,
    proposed_dates: Count,
    findings: Count,
    access_requests: Count,
  })
  .meta({ id: 'WaitingCounts' })
export type WaitingCounts = z.infer<typeof WaitingCounts>

export const StatusView = z
  .strictObject({
    now: Instant,
    sweep: z.strictObject({ last_at: Instant.nullable(), late: z.boolean() }),
    checker: z.strictObject({ last_at: Instant.nullable(), late: z.boolean() }),
    mail: z.strictObject({
      configured: z.boolean(),
      /** Since when no mail can be sent; null while it can. */
      down_since: Instant.nullable(),
    }),
    /** Whether what was due has happened. The counts are for administrators; for everyone else they are null. */
    delivery: z
      .strictObject({
        late: z.boolean(),
        oldest_due_at: Instant.nullable(),
        undeliverable: Count,
        failed: Count,
        retrying: Count,
      })
      .meta({ id: 'DeliveryView' }),
    malware_scan: z.strictObject({ configured: z.boolean() }),
    backfills: z.array(
      z
        .strictObject({
          name: z.string(),
          done: z.number(),
          total: z.number().nullable(),
          moved_at: Instant,
          error_code: z.string().nullable(),
        })
        .meta({ id: 'BackfillView' }),
    ),
    queue: z.enum(['bull', 'in_process']),
    waiting: WaitingCounts,
  })
  .meta({ id: 'StatusView' })
