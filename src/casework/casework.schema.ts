import { z } from 'zod'
import { ProceedingView } from '../appeals/appeals.schema.js'
import { AuthenticityStanding } from '../assurance/authenticity/authenticity.schema.js'
import { ActionView, AssignmentView, Channel, ReceiptView, Severity, Stage, Visibility } from '../directives/directive.schema.js'
import { ROOMS } from '../domain/playbooks/rooms.js'
import { COUNTED } from '../domain/records.js'
import { Day, Due, Id, Instant, Line, PersonRef, Reason, Text, Zone } from '../platform/http/schemas.js'

export const Outcome = z
  .enum([
    'complied_our_view',
    'complied_confirmed',
    'lifted',
    'withdrawn',
    'settled_or_ordered',
    'referred_to_enforcement',
    'superseded',
    'not_applicable',
    'dormant',
  ])
  .meta({ id: 'Outcome' })
export type Outcome = z.infer<typeof Outcome>

export const OpenBody = z
  .strictObject({
    title: Line(300).nullable().default(null),
    via: z.enum(['file', 'oral', 'nothing']),
    visibility: Visibility.default('open'),
    severity: Severity.default('normal'),
    received: z
      .strictObject({ channel: Channel, at: Instant, zone: Zone, note: Text(5000).default('') })
      .nullable()
      .default(null),
  })
  .meta({ id: 'OpenBody' })
export type OpenBody = z.infer<typeof OpenBody>

export const ActBody = z
  .strictObject({
    reason: Reason.optional(),
    to: Stage.optional(),
    outcome: Outcome.optional(),
    override: z.strictObject({ reason: Reason }).optional(),
    no_demands_reason: Reason.optional(),
    no_commitments_reason: Reason.optional(),
  })
  .meta({ id: 'ActBody' })
export type ActBody = z.infer<typeof ActBody>

const AgencyRef = z
  .strictObject({
    id: Id,
    code: z.string(),
    name: z.string(),
    short_name: z.string(),
    zone: z.string(),
    place: z.string(),
  })
  .meta({ id: 'AgencyRef' })

export const OwedNext = z
  .strictObject({
    kind: z.enum(['deadline', 'task']),
    id: Id,
    subject: z.string(),
    person: PersonRef.nullable(),
    due: Due.nullable(),
  })
  .meta({ id: 'OwedNext' })
export type OwedNext = z.infer<typeof OwedNext>

const Count = z.number().int().nullable()

/** The number of items in each room of a directive; null for a room in which the reader can see nothing. */
export const RoomCounts = z
  .strictObject({
    obligations: Count,
    scope: Count,
    measures: Count,
    hold: Count,
    monitoring: Count,
    monitoring_ended: Count,
    documents: Count,
    letters: Count,
    contacts: Count,
    notifications: Count,
    tasks: Count,
    comments: Count,
    ...(Object.fromEntries(COUNTED.map((kind) => [kind, Count])) as Record<(typeof COUNTED)[number], typeof Count>),
  })
  .meta({ id: 'RoomCounts' })
export type RoomCounts = z.infer<typeof RoomCounts>

export const DirectiveView = z
  .strictObject({
    reference: z.string(),
    title: z.string(),
    summary: z.string(),
    severity: Severity,
    visibility: Visibility,
    stage: Stage,
    stage_label: z.string(),
    owed: z.array(Stage),
    outcome: Outcome.nullable(),
    agency: AgencyRef.nullable(),
    instrument: z.strictObject({ id: Id, code: z.string(), name: z.string() }).nullable(),
    addressee: z.strictObject({ id: Id, name: z.string() }).nullable(),
    agency_reference: z.string(),
    dated_on: Day.nullable(),
    opened_via: z.string(),
    opened_at: Instant,
    opened_by: PersonRef,
    closed_at: Instant.nullable(),
    no_demands_reason: z.string().nullable(),
    no_commitments_reason: z.string().nullable(),
    version: z.number().int(),
    my_levels: z.array(z.enum(['case', 'work', 'read'])),
    members_count: z.number().int().nullable(),
    in_appeal: z.boolean(),
    owed_next: OwedNext.nullable(),
    missing: z.array(z.string()),
    /** Whether it comes from the agency it names, as far as this has been checked; null for readers who cannot see that. */
    authenticity: AuthenticityStanding.nullable(),
    line: z.array(
      z.strictObject({
        stage: Stage,
        label: z.string(),
        state: z.enum(['done', 'owed', 'here', 'ahead']),
        at: Instant.nullable(),
        by: PersonRef.nullable(),
        note: z.string().nullable(),
      }),
    ),
    receipts: z.array(ReceiptView),
    assignments: z.array(AssignmentView),
    proceedings: z.array(ProceedingView),
    actions: z.array(ActionView),
    contests: z.array(ActionView),
    rooms: z.array(z.enum(ROOMS)),
    counts: RoomCounts,
  })
  .meta({ id: 'DirectiveView' })
export type DirectiveView = z.infer<typeof DirectiveView>
