import { z } from 'zod'
import { OfficeHours } from '../../domain/deadlines/office.js'
import { line, webAddress } from '../../domain/line.js'
import { isDay, isZone } from '../../domain/time.js'
import { STAGES } from '../../domain/workflow/stage.js'

const Line = line(300)
const Read = z.string().refine(isDay, 'day').nullable()

/**
 * A kind of directive that an agency issues to companies. `citation` is its legal basis; `source` is the page of that law and
 * `read_on` the date on which we read it there, null if nobody has: counsel must confirm it before relying on it. `stage_labels`
 * are the names that screens show for a stage of this kind; the stage itself keeps its name.
 */
export const CatalogueInstrument = z.strictObject({
  code: z.string().regex(/^[a-z0-9_]{2,60}$/),
  name: Line,
  description: Line,
  citation: Line,
  source: webAddress(),
  read_on: Read,
  stage_labels: z.partialRecord(z.enum(STAGES), Line).default({}),
})

export type CatalogueInstrument = z.infer<typeof CatalogueInstrument>

/**
 * A public authority as a new installation has it. `office_hours` are local times in `zone`, and null if no published hours apply
 * to filings; the hours of a telephone line do not count. `checked` means that the address and the hours were read, on `read_on`,
 * in an official text or a copy of one (`source`, `hours_source`). `to_be_confirmed` means that they were taken from common
 * publications, and `source` is where a person can confirm them.
 */
export const CatalogueAgency = z
  .strictObject({
    code: z.string().regex(/^[A-Z0-9_-]{2,20}$/),
    name: Line,
    short_name: z.string().min(1).max(60),
    jurisdiction: z.string().regex(/^[A-Z]{2}$/),
    zone: z.string().refine(isZone, 'zone'),
    place: z.string().min(1).max(60),
    office_address: Line.nullable(),
    office_hours: OfficeHours.nullable(),
    website: webAddress(),
    source: webAddress(),
    hours_source: webAddress().nullable(),
    checked: z.enum(['checked', 'to_be_confirmed']),
    read_on: Read,
    instruments: z.array(CatalogueInstrument).min(1),
  })
  .refine((agency) => (agency.checked === 'checked') === (agency.read_on !== null), 'what is checked was read on a day')
  .refine((agency) => (agency.office_hours === null) === (agency.hours_source === null), 'hours have a source')

export type CatalogueAgency = z.infer<typeof CatalogueAgency>

/** The content of a catalogue file before validation. */
export type AgencyEntry = z.input<typeof CatalogueAgency>

/** An authority for which only the name, place and laws were entered, all unverified: a person must complete it. */
export const TO_BE_CONFIRMED = {
  office_address: null,
  office_hours: null,
  hours_source: null,
  checked: 'to_be_confirmed',
  read_on: null,
} as const

/** The stage in which an information request is answered, under its own name. */
export const PRODUCTION = { remediation: 'Response and production' } as const

/** The week of an office that is open from Monday to Friday at the same hours. */
export function mondayToFriday(opens: string, closes: string): OfficeHours {
  const open = { opens, closes }
  return { monday: open, tuesday: open, wednesday: open, thursday: open, friday: open, saturday: null, sunday: null }
}
