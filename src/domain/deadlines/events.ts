import { z } from 'zod'
import { Refused } from '../errors.js'
import { type Instant, isInstant } from '../time.js'
import { given } from './given.js'
import { Office } from './office.js'
import { Grant, Recount, Start } from './reckoning.js'

const InstantText = z.string().refine(isInstant, 'instant')

/** Why a deadline is paused. */
export const PAUSE_REASONS = ['stay_granted', 'agreed_with_agency', 'awaiting_agency', 'tolled_by_law', 'other'] as const

/**
 * Who must check a due date before anyone relies on it: `person` if its rule is still to be confirmed, `second_person` if it
 * is critical. Reminders run in the meantime.
 */
export const CHECKS = ['none', 'person', 'second_person'] as const

export type CheckNeeded = (typeof CHECKS)[number]

const v2 = { v: z.literal(2) }
/** The event's place in time: when it happened, not when it was recorded. Null: when it was recorded. */
const as_of = { as_of: InstantText.nullable() }
/** The agency's hours as known when the event was recorded: a later change of the hours does not change the past. */
const office = { office: Office.nullable() }
/** `basis` states the basis of a date in words: "letter of 3 July, page 2". */
const stated = { basis: z.string(), critical: z.boolean() }

/**
 * The bodies by kind, each with its version `v`. A new kind or version needs a new line here and a new case in the fold. Old
 * bodies are never rewritten, but converted when read (`FROM_V1`).
 */
const BODIES = {
  /**
   * The deadline begins. `provisional`: the text says "immediately", and the instant is a default until a person sets another one
   * with a reason. `check`: the check that the date needs, apart from being critical.
   */
  set: z.strictObject({ ...v2, start: Start, ...office, ...stated, provisional: z.boolean(), unconfirmed_rule: z.boolean() }),
  /**
   * The entry was wrong. A given date is final, whatever was granted before; a rule with corrected facts is recalculated,
   * with everything granted since.
   */
  corrected: z.strictObject({
    ...v2,
    ...as_of,
    start: Start,
    ...office,
    ...stated,
    unconfirmed_rule: z.boolean(),
    reason: z.string(),
  }),
  /** An underlying fact, rule or calendar changed, and a person accepted the new date. */
  recounted: z.strictObject({ ...v2, change: Recount, proposal_id: z.uuid(), reason: z.string().nullable(), ...office }),
  /** We requested an extension. Does not move the deadline. */
  extension_requested: z.strictObject({ ...v2, ...as_of, note: z.string() }),
  /** The agency agreed orally, but has not confirmed in writing. Does not move the deadline. */
  extension_agreed: z.strictObject({ ...v2, ...as_of, grant: Grant, agreed_with: z.string(), note: z.string().nullable() }),
  /** The agency refused. */
  extension_denied: z.strictObject({ ...v2, ...as_of, note: z.string() }),
  /** An extension granted in writing: `basis` describes the document, `document_id` is the document if filed. */
  extended: z.strictObject({
    ...v2,
    ...as_of,
    grant: Grant,
    ...office,
    basis: z.string(),
    reason: z.string(),
    document_id: z.uuid().nullable(),
  }),
  /** The deadline is paused from `paused_at`. */
  paused: z.strictObject({ ...v2, ...as_of, paused_at: InstantText, category: z.enum(PAUSE_REASONS), reason: z.string() }),
  /** It resumes from `resumed_at`, and the length of the pause is added. It ends the pause `pause_seq`, and is removed with it. */
  resumed: z.strictObject({
    ...v2,
    ...as_of,
    pause_seq: z.number().int().positive(),
    resumed_at: InstantText,
    reason: z.string(),
    ...office,
  }),
  /** A person checked the date and its explanation and confirmed them. Applies to that date only. */
  checked: z.strictObject({ ...v2, note: z.string().nullable() }),
  /** An entry was wrong and no longer counts: the result is as if it had never existed. */
  removed: z.strictObject({ ...v2, seq: z.number().int().positive(), reason: z.string(), ...office }),
  /** It was completed at `met_at`; a note, evidence or a document says how that is known. Older bodies have no documents. */
  met: z.strictObject({
    v: z.literal(1),
    met_at: z.string(),
    note: z.string().nullable(),
    evidence_ids: z.array(z.uuid()),
    document_ids: z.array(z.uuid()).optional(),
  }),
  /** It passed without completion, and a person recorded this. Being overdue needs no event. */
  missed: z.strictObject({ v: z.literal(1), note: z.string().nullable() }),
  /** The deadline is no longer required. */
  waived: z.strictObject({ v: z.literal(1), reason: z.string() }),
} as const

export type DeadlineEventKind = keyof typeof BODIES

/** One event of a deadline: its place in the order of recording, and `at`, when it was recorded. */
export type DeadlineEvent = {
  [K in DeadlineEventKind]: {
    readonly kind: K
    readonly seq: number
    readonly at: Instant
    readonly body: Readonly<z.infer<(typeof BODIES)[K]>>
  }
}[DeadlineEventKind]

export type EventBody<K extends DeadlineEventKind> = z.infer<(typeof BODIES)[K]>

const v1 = { v: z.literal(1), ...given, ...office, basis: z.string() }

/** A version 1 body in today's form: a date set by hand. */
const FROM_V1 = {
  set: z.strictObject({ ...v1, critical: z.boolean() }).transform(({ basis, critical, office, ...due }) => ({
    v: 2 as const,
    start: startOf(due),
    office,
    basis,
    critical,
    provisional: false,
    unconfirmed_rule: false,
  })),
  corrected: z
    .strictObject({ ...v1, critical: z.boolean(), reason: z.string() })
    .transform(({ basis, critical, reason, office, ...due }) => ({
      v: 2 as const,
      as_of: null,
      start: startOf(due),
      office,
      basis,
      critical,
      unconfirmed_rule: false,
      reason,
    })),
  extended: z
    .strictObject({ ...v1, reason: z.string(), document_id: z.uuid().nullable() })
    .transform(({ basis, reason, document_id, office, ...due }) => ({
      v: 2 as const,
      as_of: null,
      grant: { until: startOf(due).given },
      office,
      basis,
      reason,
      document_id,
    })),
} as const

function startOf({ due_on, due_at, due_zone, safe_by }: { [K in keyof typeof given]: z.infer<(typeof given)[K]> }) {
  return { given: { due_on, due_at, due_zone, safe_by } }
}

/**
 * The event in a stored row.
 * @throws Refused `deadline/unknown_event` for a kind or version that this program does not know: skipping it would give a wrong
 *   deadline
 */
export function readDeadlineEvent(row: { kind: string; seq: number; at: Instant | Date; body: unknown }): DeadlineEvent {
  const at = row.at instanceof Date ? row.at.toISOString() : row.at
  const kind = Object.hasOwn(BODIES, row.kind) ? (row.kind as DeadlineEventKind) : null
  const version = versionOf(row.body)
  const schema = kind && version === 1 && kind in FROM_V1 ? FROM_V1[kind as keyof typeof FROM_V1] : kind && BODIES[kind]
  const read = schema?.safeParse(row.body)
  if (!read?.success) throw new Refused('deadline/unknown_event', { kind: row.kind, version })
  return { kind, seq: row.seq, at, body: read.data } as DeadlineEvent
}

function versionOf(body: unknown): number | null {
  return body !== null && typeof body === 'object' && 'v' in body && typeof body.v === 'number' ? body.v : null
}
