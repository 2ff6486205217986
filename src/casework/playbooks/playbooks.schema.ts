import { z } from 'zod'
import { Playbook, SECTIONS } from '../../domain/playbooks/playbook.js'
import { ROOMS } from '../../domain/playbooks/rooms.js'
import { Id, Instant, Passage, PersonRef, Reason, Zone } from '../../platform/http/schemas.js'

const AgencyCode = z.string().regex(/^[A-Z0-9_-]{2,20}$/)
const InstrumentCode = z.string().regex(/^[a-z0-9_]{2,60}$/)

/** In the URL: the agency's code, or `any` for the playbook of any agency. */
export const InPlaybook = z.strictObject({ agency: z.union([z.literal('any'), AgencyCode]), instrument: InstrumentCode })
export type InPlaybook = z.infer<typeof InPlaybook>
export const InVersion = z.strictObject({ id: Id })
export type InVersion = z.infer<typeof InVersion>

const Note = Passage(2000)
export const PlaybookBody = z
  .strictObject({
    agency: AgencyCode.nullable(),
    instrument: InstrumentCode,
    playbook: Playbook,
    note: Note.nullable().default(null),
  })
  .meta({
    id: 'PlaybookBody',
    example: {
      agency: 'BIS',
      instrument: 'is_informed_letter',
      playbook: {
        title: 'Is-informed letter',
        deadlines: [{ rule: 'immediately', subject: 'Stop what the letter names', critical: true }],
      },
    },
  })
export type PlaybookBody = z.infer<typeof PlaybookBody>
export const PlaybookChange = z.strictObject({ playbook: Playbook, note: Note }).meta({ id: 'PlaybookChange' })
export type PlaybookChange = z.infer<typeof PlaybookChange>
export const PlaybookRetirement = z.strictObject({ note: Reason }).meta({ id: 'PlaybookRetirement' })
export type PlaybookRetirement = z.infer<typeof PlaybookRetirement>

/** What a playbook would start on a directive of an agency, received at that time; null while that is unknown. */
export const PlaybookPreviewBody = z
  .strictObject({
    agency: AgencyCode.nullable(),
    instrument: InstrumentCode,
    playbook: Playbook,
    received: z.strictObject({ at: Instant, zone: Zone }).nullable().default(null),
  })
  .meta({
    id: 'PlaybookPreviewBody',
    example: {
      agency: 'BIS',
      instrument: 'is_informed_letter',
      playbook: {
        title: 'Is-informed letter',
        deadlines: [{ rule: 'immediately', subject: 'Stop what the letter names', critical: true }],
      },
    },
  })
export type PlaybookPreviewBody = z.infer<typeof PlaybookPreviewBody>

const SectionName = z.enum(SECTIONS).meta({ id: 'SectionName' })
export const PlaybookDifferenceView = z
  .strictObject({
    section: z.enum([...SECTIONS, 'title', 'about', 'leaves_out']),
    key: z.string().nullable(),
    name: z.string().nullable(),
    change: z.enum(['added', 'removed', 'changed']),
    fields: z.array(z.string()),
  })
  .meta({ id: 'PlaybookDifferenceView' })
export type PlaybookDifferenceView = z.infer<typeof PlaybookDifferenceView>

/** One item that would start: its due date, the person by their role on the directive, and what it waits for. */
export const PlaybookPreviewItem = z
  .strictObject({
    section: SectionName,
    key: z.string(),
    subject: z.string(),
    role: z.enum(['owner', 'backup', 'lead']).nullable(),
    due_at: Instant.nullable(),
    due_zone: z.string().nullable(),
    missing: z.array(z.string()),
  })
  .meta({ id: 'PlaybookPreviewItem' })
export type PlaybookPreviewItem = z.infer<typeof PlaybookPreviewItem>
export const PlaybookPreviewView = z
  .strictObject({ items: z.array(PlaybookPreviewItem), differences: z.array(PlaybookDifferenceView) })
  .meta({ id: 'PlaybookPreviewView' })
export type PlaybookPreviewView = z.infer<typeof PlaybookPreviewView>

const PlaybookVersionRow = z
  .strictObject({
    id: Id,
    seq: z.number().int(),
    origin: z.enum(['shipped', 'organisation']),
    release: z.number().int().nullable(),
    retired: z.boolean(),
    note: z.string().nullable(),
    made_by: PersonRef.nullable(),
    made_at: Instant,
  })
  .meta({ id: 'PlaybookVersionRow' })

/** A playbook as a list shows it, in its current version. */
export const PlaybookRow = z
  .strictObject({
    agency: z.string().nullable(),
    agency_name: z.string().nullable(),
    instrument: z.string(),
    title: z.string(),
    about: z.string(),
    leaves_out: z.array(z.enum(ROOMS)),
    counts: z.strictObject(Object.fromEntries(SECTIONS.map((section) => [section, z.number().int()]))),
    holds: PlaybookVersionRow,
    /** The newest version from a release, if it differs from the current one and is newer. */
    newer_shipped: Id.nullable(),
  })
  .meta({ id: 'PlaybookRow' })
export type PlaybookRow = z.infer<typeof PlaybookRow>
export const PlaybookView = PlaybookRow.extend({
  playbook: Playbook,
  /** The version to send with a change. */
  version: z.number().int(),
  versions: z.array(PlaybookVersionRow),
}).meta({ id: 'PlaybookView' })
export type PlaybookView = z.infer<typeof PlaybookView>

/** One complete version, with its differences from another, by default the previous one. */
export const VersionQuery = z.strictObject({ against: Id.optional() })
export type VersionQuery = z.infer<typeof VersionQuery>
export const PlaybookVersionView = PlaybookVersionRow.extend({
  agency: z.string().nullable(),
  instrument: z.string(),
  playbook: Playbook,
  differences: z.array(PlaybookDifferenceView),
}).meta({ id: 'PlaybookVersionView' })
export type PlaybookVersionView = z.infer<typeof PlaybookVersionView>

export const PlaybookChoiceBody = z.strictObject({ playbook_version_id: Id.nullable() }).meta({ id: 'PlaybookChoiceBody' })
export type PlaybookChoiceBody = z.infer<typeof PlaybookChoiceBody>
export const AcceptMemberBody = z
  .strictObject({ person_id: Id, until: Instant.nullable().default(null) })
  .meta({ id: 'AcceptMemberBody' })
export type AcceptMemberBody = z.infer<typeof AcceptMemberBody>
export const DeclineMemberBody = z.strictObject({ reason: Reason }).meta({ id: 'DeclineMemberBody' })
export type DeclineMemberBody = z.infer<typeof DeclineMemberBody>

/** One item of a directive's playbook, and its state. */
const DirectivePlaybookItem = z
  .strictObject({
    section: SectionName,
    key: z.string(),
    subject: z.string(),
    note: z.string().nullable(),
    state: z.enum(['waiting', 'begun', 'proposed', 'accepted', 'declined']),
    id: Id.nullable(),
    level: z.enum(['case', 'work', 'read']).nullable(),
    person: PersonRef.nullable(),
    version: z.number().int().nullable(),
  })
  .meta({ id: 'DirectivePlaybookItem' })

export const DirectivePlaybookView = z
  .strictObject({
    playbook: z
      .strictObject({
        id: Id,
        agency: z.string().nullable(),
        instrument: z.string(),
        title: z.string(),
        seq: z.number().int(),
        origin: z.enum(['shipped', 'organisation']),
        /** Whether the directive keeps this version permanently, or it is only what the instrument would start now. */
        started: z.boolean(),
        chosen_at: Instant.nullable(),
        /** The current version, if it is a different one. */
        newer: z.strictObject({ id: Id, seq: z.number().int() }).nullable(),
      })
      .nullable(),
    items: z.array(DirectivePlaybookItem),
  })
  .meta({ id: 'DirectivePlaybookView' })
export type DirectivePlaybookView = z.infer<typeof DirectivePlaybookView>
