import { z } from 'zod'
import { Day, Id, Instant, Line, PersonRef, Reason, RecordClass, Text, Zone } from '../platform/http/schemas.js'

export const Severity = z.enum(['low', 'normal', 'high', 'critical'])
export const Visibility = z.enum(['open', 'restricted', 'sealed'])
export const Channel = z.enum(['email', 'post', 'courier', 'personal_service', 'portal', 'telephone', 'other'])

export const Stage = z.enum(['intake', 'legal_review', 'scoping', 'remediation', 'monitoring', 'closed'])

export const ActionView = z.strictObject({
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

export const ReceiptBody = z.strictObject({
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

export const ReceiptView = z.strictObject({
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

export const VisibilityBody = z.strictObject({ visibility: z.enum(['restricted', 'sealed']), reason: Reason })

export const CommentBody = z.strictObject({ body: Line(20_000), class: RecordClass, capacity: Text(100).default('') })
export const CommentView = z.strictObject({
  id: Id,
  body: z.string().nullable(),
  class: RecordClass,
  capacity: z.string(),
  author: PersonRef,
  written_at: Instant,
  voided_at: Instant.nullable(),
  void_reason: z.string().nullable(),
})

export const AssignmentKind = z.enum(['owner', 'backup', 'lead', 'stage_owner'])
export const AssignmentBody = z
  .strictObject({
    kind: AssignmentKind,
    stage: z.enum(['intake', 'legal_review', 'scoping', 'remediation', 'monitoring']).nullable().default(null),
    person_id: Id,
  })
  .refine((body) => (body.kind === 'stage_owner') === (body.stage !== null), {
    path: ['stage'],
    message: 'A stage owner has a stage; others have none.',
  })
export const AssignmentView = z.strictObject({
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

export const TaskBody = z
  .strictObject({
    subject: Line(500),
    person_id: Id,
    due_at: Instant.nullable().default(null),
    due_zone: Zone.nullable().default(null),
  })
  .refine((body) => (body.due_at === null) === (body.due_zone === null), { path: ['due_zone'], message: 'A time has its zone.' })
export const TaskView = z.strictObject({
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

export const MemberBody = z.strictObject({
  person_id: Id,
  level: z.enum(['case', 'work', 'read']),
  until: Instant.nullable().default(null),
})
export const MemberView = z.strictObject({
  person: PersonRef,
  role: z.string(),
  firm: z.string().nullable(),
  level: z.enum(['case', 'work', 'read']),
  source: z.string(),
  from: Instant,
  until: Instant.nullable(),
})
export const MembersView = z.strictObject({
  items: z.array(MemberView),
  walls: z.array(z.strictObject({ person: PersonRef, reason: z.string(), made_by: PersonRef, made_at: Instant })),
  who_sees: z.array(PersonRef),
})
export const ReasonBody = z.strictObject({ reason: Reason })
export const WallBody = z.strictObject({ person_id: Id, reason: Reason })

export const TimelineEntry = z.strictObject({
  seq: z.number().int(),
  kind: z.string(),
  class: RecordClass,
  at: Instant,
  by: PersonRef.nullable(),
  sentence: z.string(),
})
