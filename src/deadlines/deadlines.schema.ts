import { z } from 'zod'
import { PAUSE_REASONS } from '../domain/deadlines/events.js'
import { Period, TRIGGER_KINDS, Trigger } from '../domain/deadlines/period.js'
import { DEADLINE_STATUSES } from '../domain/deadlines/status.js'
import { Day, Id, Instant, Line, Passage, PersonRef, Reason, Text, Zone } from '../platform/http/schemas.js'

const When = {
  due_on: Day.nullable().default(null),
  due_at: Instant.nullable().default(null),
  due_zone: Zone,
  safe_by: Day.nullable().default(null),
}
const onceDue = (body: { due_on: string | null; due_at: string | null }) => (body.due_on === null) !== (body.due_at === null)
const ONCE = { path: ['due_on'], message: 'Give either a date or an exact time, not both.' }

export const Triggers = z.partialRecord(z.enum(TRIGGER_KINDS), Trigger)

/** A rule and its triggers. `zone` and `calendar` are needed only if the rule leaves them to the case. */
export const ByRule = z
  .strictObject({
    rule_id: z.string().min(1).max(80),
    triggers: Triggers,
    zone: Zone.optional(),
    calendar: z.string().min(2).max(60).optional(),
    /** The last day of a recurring duty, if the directive states one. */
    until: Day.optional(),
  })
  .meta({ id: 'ByRule' })
export type ByRule = z.infer<typeof ByRule>

/** An extension: by a period from the current end, or to a day or an instant. */
const Granted = { period: Period.optional(), ...When, due_zone: Zone.optional() }
const oneGrant = (body: { period?: unknown; due_on: string | null; due_at: string | null; due_zone?: string | undefined }) =>
  body.period ? body.due_on === null && body.due_at === null : onceDue(body) && body.due_zone !== undefined
const ONE_GRANT = {
  path: ['due_on'],
  message: 'Give exactly one of a period, a date or an exact time. A date needs a time zone.',
}

const About = { critical: z.boolean().default(false), demand_id: Id.nullable().default(null) }

export const DeadlineBody = z
  .union([
    z.strictObject({ subject: Line(300), basis: Passage(2000), ...About, ...When }).refine(onceDue, ONCE),
    z.strictObject({ by_rule: ByRule, subject: Line(300).optional(), basis: Passage(2000).optional(), ...About }),
  ])
  .meta({
    id: 'DeadlineBody',
    example: {
      subject: 'Submit the records',
      basis: 'Demand 4 of the letter',
      due_on: '2026-06-30',
      due_zone: 'America/New_York',
    },
  })
export type DeadlineBody = z.infer<typeof DeadlineBody>

// When it happened, if not now: this time determines its place among the earlier events.
const AsOf = { as_of: Instant.nullable().default(null) }

export const DeadlineEventBody = z
  .discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.literal('corrected'),
        basis: Passage(2000),
        critical: z.boolean(),
        reason: Reason,
        ...AsOf,
        ...When,
      })
      .refine(onceDue, ONCE),
    z.strictObject({
      kind: z.literal('facts_corrected'),
      by_rule: ByRule,
      basis: Passage(2000).optional(),
      critical: z.boolean(),
      reason: Reason,
      ...AsOf,
    }),
    z.strictObject({ kind: z.literal('extension_requested'), note: Passage(2000), ...AsOf }),
    z
      .strictObject({
        kind: z.literal('extension_agreed'),
        agreed_with: Line(300),
        note: Text(2000).nullable().default(null),
        ...AsOf,
        ...Granted,
      })
      .refine(oneGrant, ONE_GRANT),
    z.strictObject({ kind: z.literal('extension_denied'), note: Passage(2000), ...AsOf }),
    z
      .strictObject({
        kind: z.literal('extended'),
        basis: Passage(2000),
        reason: Reason,
        document_id: Id.nullable().default(null),
        ...AsOf,
        ...Granted,
      })
      .refine(oneGrant, ONE_GRANT),
    z.strictObject({ kind: z.literal('paused'), paused_at: Instant.optional(), category: z.enum(PAUSE_REASONS), reason: Reason }),
    z.strictObject({ kind: z.literal('resumed'), resumed_at: Instant.optional(), reason: Reason }),
    z.strictObject({ kind: z.literal('checked'), note: Text(2000).nullable().default(null) }),
    z.strictObject({ kind: z.literal('removed'), seq: z.number().int().min(1), reason: Reason }),
    z.strictObject({
      kind: z.literal('met'),
      met_at: Instant.optional(),
      note: Text(2000).nullable().default(null),
      evidence_ids: z.array(Id).max(20).default([]),
      document_ids: z.array(Id).max(20).default([]),
    }),
    z.strictObject({ kind: z.literal('missed'), note: Text(2000).nullable().default(null) }),
    z.strictObject({ kind: z.literal('waived'), reason: Reason }),
  ])
  .meta({
    id: 'DeadlineEventBody',
    example: { kind: 'met', met_at: '2026-06-29T16:02:00-04:00', document_ids: ['0190a1b2-5c3d-7e4f-8a6b-1c2d3e4f5a6b'] },
  })
export type DeadlineEventBody = z.infer<typeof DeadlineEventBody>

export const DeadlineView = z
  .strictObject({
    id: Id,
    subject: z.string(),
    basis: z.string(),
    critical: z.boolean(),
    status: z.enum(DEADLINE_STATUSES),
    due_on: Day,
    due_at: Instant,
    due_zone: z.string(),
    place: z.string(),
    precision: z.enum(['day', 'instant']),
    safe_by: Day.nullable(),
    act_by: Instant,
    late: z.boolean(),
    settled_at: Instant.nullable(),
    demand_id: Id.nullable(),
    rule_id: z.string().nullable(),
    /** The text says "immediately": a time must still be set, with a reason. */
    provisional: z.boolean(),
    /** An extension that was requested, or agreed orally. It does not move the deadline. */
    extension: z.enum(['requested', 'agreed']).nullable(),
    /** Who must still check the date. */
    check_needed: z.enum(['none', 'person', 'second_person']),
    checked_by: PersonRef.nullable(),
    checked_at: Instant.nullable(),
    paused_at: Instant.nullable(),
    version: z.number().int(),
    events: z.array(
      z.strictObject({
        seq: z.number().int(),
        kind: z.string(),
        at: Instant,
        by: PersonRef.nullable(),
        body: z.record(z.string(), z.unknown()),
      }),
    ),
    reminders: z.array(
      z.strictObject({
        rung: z.string(),
        person: PersonRef,
        fire_at: Instant,
        state: z.string(),
        state_reason: z.string().nullable(),
        sent_at: Instant.nullable(),
      }),
    ),
  })
  .meta({ id: 'DeadlineView' })
export type DeadlineView = z.infer<typeof DeadlineView>

/** One day of the strip below an explanation: whether it is a business day, and the holiday's name if it is one. */
const StripDay = z.strictObject({ on: Day, works: z.boolean(), name: z.string().nullable() }).meta({ id: 'StripDay' })

/** The explanation of a date in sentences, with the days that were counted. */
export const ExplanationView = z
  .strictObject({
    due_on: Day,
    due_at: Instant,
    due_zone: z.string(),
    place: z.string(),
    precision: z.enum(['day', 'instant']),
    bound: z.enum(['latest', 'earliest']),
    /** A day, or an instant for a period in elapsed hours. */
    safe_by: z.string(),
    steps: z.array(z.string()),
    ambiguous: z.array(z.strictObject({ due_on: Day, due_at: Instant, precision: z.enum(['day', 'instant']), why: z.string() })),
    calendar: z.strictObject({ id: z.string(), version: z.string() }),
    tzdb: z.string(),
    rule: z
      .strictObject({
        id: z.string(),
        title: z.string(),
        citation: z.string(),
        checked: z.boolean(),
        address: z.string().nullable(),
        passage: z.string().nullable(),
        read_on: Day.nullable(),
        why_unchecked: z.string().nullable(),
      })
      .nullable(),
    starts_on: Day.nullable(),
    strip: z.array(StripDay),
  })
  .meta({ id: 'ExplanationView' })
export type ExplanationView = z.infer<typeof ExplanationView>

/** A deadline of the playbook that has not started because its trigger is not recorded. */
export const WaitingView = z
  .strictObject({
    subject: z.string(),
    critical: z.boolean(),
    note: z.string().nullable(),
    rule_id: z.string().nullable(),
    missing: z.array(z.enum(TRIGGER_KINDS)),
  })
  .meta({ id: 'WaitingView' })
export type WaitingView = z.infer<typeof WaitingView>
