import { z } from 'zod'
import { Day, Id, Instant, Line, Passage, PersonRef, Reason, RecordClass, Text, Zone } from '../platform/http/schemas.js'

export const Severity = z.enum(['low', 'normal', 'high', 'critical']).meta({ id: 'Severity' })
export type Severity = z.infer<typeof Severity>
export const Visibility = z.enum(['open', 'restricted', 'sealed']).meta({ id: 'Visibility' })
export type Visibility = z.infer<typeof Visibility>
export const Channel = z
  .enum(['email', 'post', 'courier', 'personal_service', 'portal', 'telephone', 'other'])
  .meta({ id: 'Channel' })
export type Channel = z.infer<typeof Channel>

export const Stage = z.enum(['intake', 'legal_review', 'scoping', 'remediation', 'monitoring', 'closed']).meta({ id: 'Stage' })
export type Stage = z.infer<typeof Stage>

export const ActionView = z
  .strictObject({
    action: z.string(),
    available: z.boolean(),
    refusal: z.strictObject({ code: z.string(), params: z.record(z.string(), z.unknown()), detail: z.string() }).nullable(),
    overridable: z.boolean(),
    needs_reason: z.boolean(),
    needs_until: z.boolean(),
    to: z.string().nullable(),
    targets: z.array(Stage).nullable(),
    outcomes: z.array(z.string()).nullable(),
  })
  .meta({ id: 'ActionView' })
export type ActionView = z.infer<typeof ActionView>

export const ReceiptBody = z
  .strictObject({
    channel: Channel,
    received_at: Instant,
    received_zone: Zone,
    entity: Text(300).default(''),
    person: Text(300).default(''),
    agent: Text(300).default(''),
    agent_received_at: Instant.nullable().default(null),
    defects: Text(2000).default(''),
    acceptance_reserved: z.boolean().default(false),
    oral: z.boolean().default(false),
    document_id: Id.nullable().default(null),
    note: Text(5000).default(''),
  })
  .meta({ id: 'ReceiptBody' })
export type ReceiptBody = z.infer<typeof ReceiptBody>

export const ReceiptView = z
  .strictObject({
    id: Id,
    channel: Channel,
    received_at: Instant,
    received_zone: z.string(),
    entity: z.string(),
    person: z.string(),
    agent: z.string(),
    agent_received_at: Instant.nullable(),
    defects: z.string(),
    acceptance_reserved: z.boolean(),
    oral: z.boolean(),
    document_id: Id.nullable(),
    note: z.string(),
    recorded_by: PersonRef,
    recorded_at: Instant,
  })
  .meta({ id: 'ReceiptView' })
export type ReceiptView = z.infer<typeof ReceiptView>

export const DetailsBody = z
  .strictObject({
    title: Line(300),
    summary: Text(20_000),
    severity: Severity,
    agency_id: Id.nullable(),
    instrument_id: Id.nullable(),
    addressee_id: Id.nullable(),
    agency_reference: Text(200),
    dated_on: Day.nullable(),
  })
  .partial()
  .meta({ id: 'DetailsBody' })
export type DetailsBody = z.infer<typeof DetailsBody>

export const VisibilityBody = z
  .strictObject({ visibility: z.enum(['restricted', 'sealed']), reason: Reason })
  .meta({ id: 'VisibilityBody' })
export type VisibilityBody = z.infer<typeof VisibilityBody>

export const CommentBody = z
  .strictObject({ body: Passage(20_000), class: RecordClass, capacity: Text(100).default('') })
  .meta({ id: 'CommentBody' })
export type CommentBody = z.infer<typeof CommentBody>
export const CommentView = z
  .strictObject({
    id: Id,
    body: z.string().nullable(),
    class: RecordClass,
    capacity: z.string(),
    author: PersonRef,
    written_at: Instant,
    voided_at: Instant.nullable(),
    void_reason: z.string().nullable(),
  })
  .meta({ id: 'CommentView' })
export type CommentView = z.infer<typeof CommentView>

export const AssignmentKind = z.enum(['owner', 'backup', 'lead', 'stage_owner']).meta({ id: 'AssignmentKind' })
export type AssignmentKind = z.infer<typeof AssignmentKind>
export const AssignmentBody = z
  .strictObject({
    kind: AssignmentKind,
    stage: z.enum(['intake', 'legal_review', 'scoping', 'remediation', 'monitoring']).nullable().default(null),
    person_id: Id,
  })
  .refine((body) => (body.kind === 'stage_owner') === (body.stage !== null), {
    path: ['stage'],
    message: 'A stage owner needs a stage. Other assignments must not have one.',
  })
  .meta({ id: 'AssignmentBody' })
export type AssignmentBody = z.infer<typeof AssignmentBody>
export const AssignmentView = z
  .strictObject({
    id: Id,
    kind: AssignmentKind,
    stage: z.string().nullable(),
    person: PersonRef,
    given_by: PersonRef,
    given_at: Instant,
    accepted_at: Instant.nullable(),
    returned_at: Instant.nullable(),
    return_reason: z.string().nullable(),
    ended_at: Instant.nullable(),
  })
  .meta({ id: 'AssignmentView' })
export type AssignmentView = z.infer<typeof AssignmentView>

export const TaskBody = z
  .strictObject({
    subject: Passage(500),
    person_id: Id,
    due_at: Instant.nullable().default(null),
    due_zone: Zone.nullable().default(null),
  })
  .refine((body) => (body.due_at === null) === (body.due_zone === null), {
    path: ['due_zone'],
    message: 'A time needs a time zone.',
  })
  .meta({ id: 'TaskBody' })
export type TaskBody = z.infer<typeof TaskBody>
export const TaskView = z
  .strictObject({
    id: Id,
    kind: z.string(),
    subject: z.string(),
    person: PersonRef,
    due_at: Instant.nullable(),
    due_zone: z.string().nullable(),
    late: z.boolean(),
    done_at: Instant.nullable(),
    done_by: PersonRef.nullable(),
    cancelled_at: Instant.nullable(),
    version: z.number().int(),
    reference: z.string(),
    directive_title: z.string(),
  })
  .meta({ id: 'TaskView' })
export type TaskView = z.infer<typeof TaskView>

export const MemberBody = z
  .strictObject({
    person_id: Id,
    level: z.enum(['case', 'work', 'read']),
    until: Instant.nullable().default(null),
  })
  .meta({ id: 'MemberBody' })
export type MemberBody = z.infer<typeof MemberBody>
export const MemberView = z
  .strictObject({
    person: PersonRef,
    role: z.string(),
    firm: z.string().nullable(),
    level: z.enum(['case', 'work', 'read']),
    source: z.string(),
    from: Instant,
    until: Instant.nullable(),
  })
  .meta({ id: 'MemberView' })
export type MemberView = z.infer<typeof MemberView>
export const MembersView = z
  .strictObject({
    items: z.array(MemberView),
    walls: z.array(z.strictObject({ person: PersonRef, reason: z.string(), made_by: PersonRef, made_at: Instant })),
    who_sees: z.array(PersonRef),
  })
  .meta({ id: 'MembersView' })
export type MembersView = z.infer<typeof MembersView>
export const WallBody = z.strictObject({ person_id: Id, reason: Reason }).meta({ id: 'WallBody' })
export type WallBody = z.infer<typeof WallBody>

export const TimelineEntry = z
  .strictObject({
    seq: z.number().int(),
    kind: z.string(),
    class: RecordClass,
    at: Instant,
    by: PersonRef.nullable(),
    sentence: z.string(),
  })
  .meta({ id: 'TimelineEntry' })
export type TimelineEntry = z.infer<typeof TimelineEntry>

/** The response to a change of a directive's own row: the version to send with the next one. */
export const DirectiveVersion = z
  .strictObject({ reference: z.string(), version: z.number().int() })
  .meta({ id: 'DirectiveVersion' })
