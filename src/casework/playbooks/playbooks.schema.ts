import { z } from 'zod'
import { Playbook, SECTIONS } from '../../domain/playbooks/playbook.js'
import { ROOMS } from '../../domain/playbooks/rooms.js'
import { Id, Instant, Line, PersonRef, Reason, Zone } from '../../platform/http/schemas.js'

const AgencyCode = z.string().regex(/^[A-Z0-9_-]{2,20}$/)
const InstrumentCode = z.string().regex(/^[a-z0-9_]{2,60}$/)

/** In the address: the agency's code, or `any` for that of any agency. */
export const InPlaybook = z.strictObject({ agency: z.union([z.literal('any'), AgencyCode]), instrument: InstrumentCode })
export const InVersion = z.strictObject({ id: Id })

const Note = Line(2000)
export const PlaybookBody = z.strictObject({
  agency: AgencyCode.nullable(),
  instrument: InstrumentCode,
  playbook: Playbook,
  note: Note.nullable().default(null),
})
export const PlaybookChange = z.strictObject({ playbook: Playbook, note: Note })
export const PlaybookRetirement = z.strictObject({ note: Reason })

/** What a playbook would start on a directive of an agency, received then; null where nobody knows yet. */
export const PreviewBody = z.strictObject({
  agency: AgencyCode.nullable(),
  instrument: InstrumentCode,
  playbook: Playbook,
  received: z.strictObject({ at: Instant, zone: Zone }).nullable().default(null),
})

const SectionName = z.enum(SECTIONS)
export const DifferenceView = z.strictObject({
  section: z.enum([...SECTIONS, 'title', 'about', 'leaves_out']),
  key: z.string().nullable(),
  name: z.string().nullable(),
  change: z.enum(['added', 'removed', 'changed']),
  fields: z.array(z.string()),
})

/** One thing that would begin: by when, whoever is that on the directive, and what it waits for. */
export const PreviewItem = z.strictObject({
  section: SectionName,
  key: z.string(),
  subject: z.string(),
  role: z.enum(['owner', 'backup', 'lead']).nullable(),
  due_at: Instant.nullable(),
  due_zone: z.string().nullable(),
  missing: z.array(z.string()),
})
export const PreviewView = z.strictObject({ items: z.array(PreviewItem), differences: z.array(DifferenceView) })
export type PreviewView = z.infer<typeof PreviewView>

const VersionRow = z.strictObject({
  id: Id,
  seq: z.number().int(),
  origin: z.enum(['shipped', 'organisation']),
  release: z.number().int().nullable(),
  retired: z.boolean(),
  note: z.string().nullable(),
  made_by: PersonRef.nullable(),
  made_at: Instant,
})

/** A playbook as a list shows it, in the version that holds. */
export const PlaybookRow = z.strictObject({
  agency: z.string().nullable(),
  agency_name: z.string().nullable(),
  instrument: z.string(),
  title: z.string(),
  about: z.string(),
  leaves_out: z.array(z.enum(ROOMS)),
  counts: z.strictObject(Object.fromEntries(SECTIONS.map((section) => [section, z.number().int()]))),
  holds: VersionRow,
  /** The newest that a release brought, where that is another than the one that holds and was brought after it. */
  newer_shipped: Id.nullable(),
})
export const PlaybookView = PlaybookRow.extend({
  playbook: Playbook,
  /** The version to send with a change. */
  version: z.number().int(),
  versions: z.array(VersionRow),
})
export type PlaybookView = z.infer<typeof PlaybookView>

/** One version whole, with the difference to another: the one before it, where none is named. */
export const VersionQuery = z.strictObject({ against: Id.optional() })
export const VersionView = VersionRow.extend({
  agency: z.string().nullable(),
  instrument: z.string(),
  playbook: Playbook,
  differences: z.array(DifferenceView),
})
export type VersionView = z.infer<typeof VersionView>

export const ChoiceBody = z.strictObject({ playbook_version_id: Id.nullable() })
export const AcceptMemberBody = z.strictObject({ person_id: Id, until: Instant.nullable().default(null) })
export const DeclineMemberBody = z.strictObject({ reason: Reason })

/** One thing of a directive's playbook, and what became of it. */
const DirectiveItem = z.strictObject({
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

export const DirectivePlaybookView = z.strictObject({
  playbook: z
    .strictObject({
      id: Id,
      agency: z.string().nullable(),
      instrument: z.string(),
      title: z.string(),
      seq: z.number().int(),
      origin: z.enum(['shipped', 'organisation']),
      /** Whether it is this directive's for good, or only what its instrument would bring now. */
      started: z.boolean(),
      chosen_at: Instant.nullable(),
      /** The version that holds now, where that is another. */
      newer: z.strictObject({ id: Id, seq: z.number().int() }).nullable(),
    })
    .nullable(),
  items: z.array(DirectiveItem),
})
export type DirectivePlaybookView = z.infer<typeof DirectivePlaybookView>
