import { z } from 'zod'
import { OfficeHours } from '../domain/deadlines/office.js'
import { Day, Id, Instant, Line, Passage, PersonRef, Text, WebAddress, Zone } from '../platform/http/schemas.js'

export const AgencyBody = z
  .strictObject({
    code: z.string().regex(/^[A-Z0-9_-]{2,20}$/),
    name: Line(200),
    short_name: Line(60),
    jurisdiction: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/),
    zone: Zone,
    place: Line(60),
    office_address: Text(500).nullable().default(null),
    website: WebAddress().max(300).nullable().default(null),
  })
  .meta({ id: 'AgencyBody' })
export type AgencyBody = z.infer<typeof AgencyBody>
export const AgencyChange = AgencyBody.omit({ code: true }).partial().meta({ id: 'AgencyChange' })
export type AgencyChange = z.infer<typeof AgencyChange>
export const InstrumentBody = z
  .strictObject({
    code: z.string().regex(/^[a-z0-9_]{2,60}$/),
    name: Line(200),
    description: Text(1000).nullable().default(null),
    citation: Text(300).nullable().default(null),
  })
  .meta({ id: 'InstrumentBody' })
export type InstrumentBody = z.infer<typeof InstrumentBody>
export const EmailAddress = z.email().max(254)
export const AgencyContactBody = z
  .strictObject({
    name: Line(200),
    office: Line(200).nullable().default(null),
    email: EmailAddress.nullable().default(null),
    phone: Line(60).nullable().default(null),
  })
  .refine((body) => body.email !== null || body.phone !== null, {
    path: ['email'],
    message: 'Enter an e-mail address or a telephone number.',
  })
  .meta({ id: 'AgencyContactBody', example: { name: 'Office of Export Enforcement', email: 'reports@bis.example' } })
export type AgencyContactBody = z.infer<typeof AgencyContactBody>
export const VerifyContactBody = z.strictObject({ how: Passage(500) }).meta({ id: 'VerifyContactBody' })
export type VerifyContactBody = z.infer<typeof VerifyContactBody>
export const AddresseeBody = z
  .strictObject({
    name: Line(200),
    jurisdiction: Line(60),
    address: Text(500).nullable().default(null),
  })
  .meta({ id: 'AddresseeBody' })
export type AddresseeBody = z.infer<typeof AddresseeBody>

export const InstrumentView = z
  .strictObject({
    id: Id,
    code: z.string(),
    name: z.string(),
    description: z.string().nullable(),
    citation: z.string().nullable(),
  })
  .meta({ id: 'InstrumentView' })
export type InstrumentView = z.infer<typeof InstrumentView>
export const AgencyContactView = z
  .strictObject({
    id: Id,
    name: z.string(),
    office: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    verified_at: Instant.nullable(),
    verified_by: PersonRef.nullable(),
    verified_how: z.string().nullable(),
    /** Who added or changed it since it was last verified: none of them can verify it. */
    authors: z.array(PersonRef),
    version: z.number().int(),
  })
  .meta({ id: 'AgencyContactView' })
export type AgencyContactView = z.infer<typeof AgencyContactView>
const Agency = {
  id: Id,
  code: z.string(),
  name: z.string(),
  short_name: z.string(),
  jurisdiction: z.string(),
  zone: z.string(),
  place: z.string(),
  office_address: z.string().nullable(),
  office_hours: OfficeHours.nullable(),
  website: z.string().nullable(),
  source: z.string().nullable(),
  hours_source: z.string().nullable(),
  read_on: Day.nullable(),
  checked: z.enum(['checked', 'to_be_confirmed']),
  instruments: z.array(InstrumentView),
  contacts_count: z.number().int(),
  version: z.number().int(),
}
export const AgencyRow = z.strictObject(Agency).meta({ id: 'AgencyRow' })
export type AgencyRow = z.infer<typeof AgencyRow>
export const AgencyView = z.strictObject({ ...Agency, contacts: z.array(AgencyContactView) }).meta({ id: 'AgencyView' })
export type AgencyView = z.infer<typeof AgencyView>
export const AddresseeView = z
  .strictObject({
    id: Id,
    name: z.string(),
    jurisdiction: z.string(),
    address: z.string().nullable(),
  })
  .meta({ id: 'AddresseeView' })
export type AddresseeView = z.infer<typeof AddresseeView>
