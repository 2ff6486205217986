import { z } from 'zod'
import { line, passage, webAddress } from '../../domain/line.js'
import { isDay, isInstant, isZone } from '../../domain/time.js'

/** Building blocks of the API's schemas. */

export const Id = z.uuid()
/** A directive's reference, in upper or lower case. */
export const Reference = z.string().regex(/^[Dd]-[0-9A-Za-z]{6}$/)
/** An instant with its offset. */
export const Instant = z.iso.datetime({ offset: true }).refine(isInstant, 'This is not a valid date and time.')
/** A calendar day. */
export const Day = z.iso.date().refine(isDay, 'This is not a valid date.')
/** An IANA zone, as an area and a place or UTC. Names that this machine knows but the database does not are not accepted. */
export const Zone = z
  .string()
  .max(64)
  .regex(/^(UTC$|(?!SystemV\/|US\/Pacific-New$)[A-Za-z]+\/)/, 'This is not a time zone. Use a name such as America/New_York.')
  .refine(isZone, 'This is not a time zone. Use a name such as America/New_York.')
/** One line of text. */
export const Line = line
/** Text that may have several lines, and must have some. */
export const Passage = passage
/** The address of a page, http or https. */
export const WebAddress = webAddress
/** Text of several lines, which may be empty. */
export const Text = (max: number) => z.string().max(max).refine(isClean, 'field/not_storable')
export const Reason = Passage(2000)
/** The text fields of a body, as a response shows them. */
export const shown = <Fields extends Record<string, z.ZodType>>(fields: Fields) =>
  Object.fromEntries(Object.keys(fields).map((field) => [field, z.string()])) as { [Field in keyof Fields]: z.ZodString }
export const ReasonBody = z.strictObject({ reason: Reason }).meta({ id: 'ReasonBody' })
export type ReasonBody = z.infer<typeof ReasonBody>

export const PersonRef = z.strictObject({ id: z.uuid(), name: z.string() }).meta({ id: 'PersonRef' })
export type PersonRef = z.infer<typeof PersonRef>
export const RecordClass = z
  .enum(['fact', 'legal_advice', 'work_product', 'common_interest', 'agency_restricted'])
  .meta({ id: 'RecordClass' })
export type RecordClass = z.infer<typeof RecordClass>

/** When a deadline or a task is due. `due_at` is exclusive; `act_by` is the latest time to act to be safe. */
export const Due = z
  .strictObject({
    due_on: Day,
    due_at: Instant,
    due_zone: z.string(),
    place: z.string(),
    precision: z.enum(['day', 'instant']),
    safe_by: Day.nullable(),
    act_by: Instant,
    late: z.boolean(),
  })
  .meta({ id: 'Due' })
export type Due = z.infer<typeof Due>

/** A page of a list. `next_cursor` is null on the last one. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  namedFor(item, 'Page', () => z.strictObject({ items: z.array(item), next_cursor: z.string().nullable() }))
/** A complete list, of a kind that is always short. */
export const listOf = <T extends z.ZodType>(item: T) => namedFor(item, 'List', () => z.strictObject({ items: z.array(item) }))

const made = new WeakMap<z.ZodType, Record<string, z.ZodType>>()

/** One schema for each item and use, however often it is requested, named after the item: `ContactViewList`. */
function namedFor<T extends z.ZodType>(item: z.ZodType, suffix: string, make: () => T): T {
  const known = made.get(item) ?? {}
  made.set(item, known)
  const id = z.globalRegistry.get(item)?.id
  known[suffix] ??= id ? make().meta({ id: `${id}${suffix}` }) : make()
  return known[suffix] as T
}

export const PageQuery = { cursor: z.string().max(500).optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }

export const InDirective = z.strictObject({ reference: Reference })
export type InDirective = z.infer<typeof InDirective>
export const InDirectiveWithId = z.strictObject({ reference: Reference, id: Id })
export type InDirectiveWithId = z.infer<typeof InDirectiveWithId>

// PostgreSQL stores no NUL, and a lone surrogate is not text.
function isClean(text: string): boolean {
  return !text.includes('\u0000') && !/\p{Surrogate}/u.test(text)
}
