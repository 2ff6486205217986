import { z } from 'zod'
import type { Instant } from '../time.js'
import { Office } from './office.js'
import type { DeadlineRefusal } from './refusals.js'

/**
 * When a thing is due, as a person gives it: a whole day or an exact instant, never both, and the zone whose days are meant.
 * `safe_by` is the last day of the cautious reading, where the law is open. `office` is what was known of the agency's hours
 * when the event was recorded: it stands in the event, so that a later change of the hours does not change the past.
 */
const due = {
  due_on: z.string().nullable(),
  due_at: z.string().nullable(),
  due_zone: z.string(),
  safe_by: z.string().nullable(),
  office: Office.nullable(),
}

const Due = z.strictObject(due)

export type Due = z.infer<typeof Due>

const v1 = { v: z.literal(1) }

/**
 * The bodies by kind, each with its version `v`. A new kind, or a new version of a kind, is a new line here and a new case in
 * the fold; what was written under an old one is never rewritten.
 */
const BODIES = {
  /** The deadline begins. `basis` says in words where it stands: "letter of 3 July, page 2". */
  set: z.strictObject({ ...v1, ...due, basis: z.string(), critical: z.boolean() }),
  /** What was set was wrong. Replaces all of it. */
  corrected: z.strictObject({ ...v1, ...due, basis: z.string(), critical: z.boolean(), reason: z.string() }),
  /** More time, to a day or an instant, granted by a writing: `basis` names it, `document_id` is it, where it is filed. */
  extended: z.strictObject({ ...v1, ...due, basis: z.string(), reason: z.string(), document_id: z.uuid().nullable() }),
  /** It was done at `met_at`; a note or evidence says how that is known. */
  met: z.strictObject({ ...v1, met_at: z.string(), note: z.string().nullable(), evidence_ids: z.array(z.uuid()) }),
  /** It passed undone, and someone says so. Lateness itself needs no event. */
  missed: z.strictObject({ ...v1, note: z.string().nullable() }),
  /** We do not owe it any more. */
  waived: z.strictObject({ ...v1, reason: z.string() }),
} as const

export type DeadlineEventKind = keyof typeof BODIES

export const DEADLINE_EVENT_KINDS = Object.keys(BODIES) as DeadlineEventKind[]

/** One event of a deadline; `at` is when it was recorded. */
export type DeadlineEvent = {
  [K in DeadlineEventKind]: { readonly kind: K; readonly at: Instant; readonly body: Readonly<z.infer<(typeof BODIES)[K]>> }
}[DeadlineEventKind]

/**
 * The event that a stored row holds. Refuses a kind or a version that this program does not know (`deadline/unknown_event`):
 * a fold that skipped it would state a wrong deadline.
 */
export function readDeadlineEvent(row: { kind: string; at: Instant | Date; body: unknown }): DeadlineEvent | DeadlineRefusal {
  const at = row.at instanceof Date ? row.at.toISOString() : row.at
  const schema = Object.hasOwn(BODIES, row.kind) ? BODIES[row.kind as DeadlineEventKind] : null
  const read = schema?.safeParse(row.body)
  if (!read?.success) return { code: 'deadline/unknown_event', params: { kind: row.kind, version: versionOf(row.body) } }
  return { kind: row.kind, at, body: read.data } as DeadlineEvent
}

function versionOf(body: unknown): number | null {
  return body !== null && typeof body === 'object' && 'v' in body && typeof body.v === 'number' ? body.v : null
}
