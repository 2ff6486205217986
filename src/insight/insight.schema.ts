import { z } from 'zod'
import { Severity, Stage, TaskView, Visibility } from '../directives/directive.schema.js'
import { Due, Id, Instant, Line, PageQuery, PersonRef, pageOf } from '../platform/http/schemas.js'

const WorklistFlag = z.enum(['true', 'false']).transform((text) => text === 'true')

export const WorklistQuery = z.strictObject({
  state: z.enum(['open', 'closed', 'all']).default('open'),
  stage: Stage.optional(),
  agency_id: Id.optional(),
  owner_id: Id.optional(),
  severity: Severity.optional(),
  appeal: WorklistFlag.optional(),
  late: WorklistFlag.optional(),
  no_next: WorklistFlag.optional(),
  mine: WorklistFlag.optional(),
  due_before: Instant.optional(),
  sort: z.enum(['due', 'opened']).default('due'),
  ...PageQuery,
})
export type WorklistQuery = z.infer<typeof WorklistQuery>

export const WorklistRow = z
  .strictObject({
    reference: z.string(),
    title: z.string(),
    agency: z.strictObject({ id: Id, short_name: z.string() }).nullable(),
    instrument: z.strictObject({ id: Id, name: z.string() }).nullable(),
    stage: Stage,
    stage_label: z.string(),
    owed: z.array(Stage),
    in_appeal: z.boolean(),
    visibility: Visibility,
    severity: Severity,
    owed_next: z.strictObject({ kind: z.enum(['deadline', 'task']), id: Id, subject: z.string() }).nullable(),
    next_due: Due.nullable(),
    owner: PersonRef.nullable(),
    owner_accepted: z.boolean(),
    opened_at: Instant,
    closed_at: Instant.nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'WorklistRow' })
export type WorklistRow = z.infer<typeof WorklistRow>

export const DealingsQuery = z.strictObject(PageQuery)
export type DealingsQuery = z.infer<typeof DealingsQuery>
export const DealingView = z
  .strictObject({
    id: Id,
    reference: z.string(),
    title: z.string(),
    letter_title: z.string(),
    contact: z.strictObject({ id: Id, name: z.string() }),
    sent_by: PersonRef.nullable(),
    sent_at: Instant,
  })
  .meta({ id: 'DealingView' })
export const DealingsPage = pageOf(DealingView)

export const SearchQuery = z.strictObject({ q: Line(200).min(2) })
export type SearchQuery = z.infer<typeof SearchQuery>
export const SearchView = z
  .strictObject({
    items: z.array(
      z.strictObject({
        reference: z.string(),
        title: z.string(),
        hits: z.array(
          z.strictObject({
            kind: z.enum(['directive', 'page']),
            document_id: Id.nullable(),
            document_title: z.string().nullable(),
            page: z.number().int().nullable(),
            snippet: z.string(),
          }),
        ),
      }),
    ),
    /** Of a common word, only so many of the most recent matches were ranked; null if all were. */
    most_recent: z.number().int().nullable(),
  })
  .meta({ id: 'SearchView' })
export type SearchView = z.infer<typeof SearchView>

const About = { reference: z.string(), title: z.string() }

export const MyWorkView = z
  .strictObject({
    assignments: z.array(
      z.strictObject({
        ...About,
        id: Id,
        kind: z.string(),
        stage: z.string().nullable(),
        given_by: PersonRef,
        given_at: Instant,
      }),
    ),
    tasks: z.array(TaskView),
    deadlines: z.array(z.strictObject({ ...About, id: Id, subject: z.string(), due: Due })),
    letters: z.array(z.strictObject({ ...About, id: Id, letter_title: z.string(), author: PersonRef, submitted_at: Instant })),
    count: z.number().int(),
  })
  .meta({ id: 'MyWorkView' })
export type MyWorkView = z.infer<typeof MyWorkView>

const DatedItem = z
  .strictObject({
    ...About,
    id: Id,
    subject: z.string(),
    due: Due,
    owner: PersonRef.nullable(),
    acknowledged: z.boolean(),
  })
  .meta({ id: 'DatedItem' })

export const OverviewView = z
  .strictObject({
    at: Instant,
    zone: z.string(),
    place: z.string(),
    open: z.number().int(),
    by_stage: z.array(z.strictObject({ stage: Stage, label: z.string(), count: z.number().int(), list: z.string() })),
    next_72_hours: z.array(DatedItem),
    late: z.strictObject({ count: z.number().int(), list: z.string(), items: z.array(DatedItem) }),
    in_appeal: z.strictObject({
      count: z.number().int(),
      list: z.string(),
      items: z.array(z.strictObject({ ...About, forum: z.string(), stage: z.string(), kind: z.string() })),
    }),
    off_now: z.strictObject({
      count: z.number().int(),
      items: z.array(
        z.strictObject({
          ...About,
          id: Id,
          subject: z.string(),
          person: PersonRef,
          in_force_at: Instant.nullable(),
          due_at: Instant.nullable(),
          due_zone: z.string().nullable(),
        }),
      ),
    }),
    decisions_waiting: z.array(z.strictObject({ ...About, id: Id, chosen: z.string(), author: PersonRef, written_at: Instant })),
    changed: z.array(z.strictObject({ ...About, kind: z.string(), at: Instant, sentence: z.string() })),
  })
  .meta({ id: 'OverviewView' })
export type OverviewView = z.infer<typeof OverviewView>
