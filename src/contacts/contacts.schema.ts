import { z } from 'zod'
import { RECORD_CLASSES } from '../domain/access/record-class.js'
import { Id, Instant, Line, Passage, PersonRef, shown, Text, Zone } from '../platform/http/schemas.js'

export const ContactChannel = z.enum(['telephone', 'video', 'meeting', 'email', 'portal', 'other']).meta({ id: 'ContactChannel' })
export type ContactChannel = z.infer<typeof ContactChannel>
/** A note is privileged, so its class is never fact. */
export const ContactNoteClass = z.enum(RECORD_CLASSES).exclude(['fact']).meta({ id: 'ContactNoteClass' })
export type ContactNoteClass = z.infer<typeof ContactNoteClass>

/** The text fields of a communication. A voided one is shown without them. */
export const CONTACT_TEXT = {
  their_people: Text(500).default(''),
  our_people: Text(500).default(''),
  topics: Line(300),
  /** The number that the agency gave this communication. */
  their_reference: Text(100).trim().default(''),
  they_promised: Text(5000).default(''),
  we_promised: Text(5000).default(''),
  /** The agreement; it is unconfirmed until the written confirmation is filed. */
  agreed: Text(5000).trim().default(''),
}

export const ContactBody = z
  .strictObject({
    channel: ContactChannel,
    started_by: z.enum(['agency', 'us']),
    happened_at: Instant,
    happened_zone: Zone,
    agency_contact_id: Id.nullable().default(null),
    ...CONTACT_TEXT,
    /** The time by which the written confirmation is due, in the zone of the contact. */
    confirm_by: Instant.nullable().default(null),
  })
  .refine((body) => body.confirm_by === null || body.agreed !== '', {
    path: ['confirm_by'],
    message: 'A confirmation date needs an agreement.',
  })
  .meta({ id: 'ContactBody' })
export type ContactBody = z.infer<typeof ContactBody>
export const ContactConfirmBody = z.strictObject({ document_id: Id }).meta({ id: 'ContactConfirmBody' })
export type ContactConfirmBody = z.infer<typeof ContactConfirmBody>
export const ContactNoteBody = z
  .strictObject({ class: ContactNoteClass, capacity: Text(100).default(''), body: Passage(20_000) })
  .meta({ id: 'ContactNoteBody' })
export type ContactNoteBody = z.infer<typeof ContactNoteBody>

export const ContactNoteView = z
  .strictObject({
    id: Id,
    class: ContactNoteClass,
    capacity: z.string(),
    body: z.string().nullable(),
    author: PersonRef,
    written_at: Instant,
    voided_at: Instant.nullable(),
    void_reason: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'ContactNoteView' })
export type ContactNoteView = z.infer<typeof ContactNoteView>
export const ContactView = z
  .strictObject({
    id: Id,
    channel: ContactChannel,
    started_by: z.enum(['agency', 'us']),
    happened_at: Instant,
    happened_zone: z.string(),
    place: z.string(),
    agency_contact: z.strictObject({ id: Id, name: z.string(), verified: z.boolean() }).nullable(),
    ...shown(CONTACT_TEXT),
    /** The outcome of the agreement: `none` if there was none, or if the entry is void. */
    agreement: z.enum(['none', 'unconfirmed', 'confirmed', 'not_confirmed']),
    settled_by: PersonRef.nullable(),
    settled_at: Instant.nullable(),
    confirmed_document_id: Id.nullable(),
    confirmed_document_title: z.string().nullable(),
    not_confirmed_reason: z.string().nullable(),
    recorded_by: PersonRef,
    recorded_at: Instant,
    voided_by: PersonRef.nullable(),
    voided_at: Instant.nullable(),
    void_reason: z.string().nullable(),
    notes: z.array(ContactNoteView),
    version: z.number().int(),
  })
  .meta({ id: 'ContactView' })
export type ContactView = z.infer<typeof ContactView>
