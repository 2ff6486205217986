import { z } from 'zod'
import { CalendarFile } from '../../domain/deadlines/calendar.js'
import { Day, Line, PersonRef, Reason } from '../../platform/http/schemas.js'

export const CalendarId = z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,8})?$/)
export const InCalendar = z.strictObject({ id: CalendarId })
export type InCalendar = z.infer<typeof InCalendar>
export const InCalendarDay = z.strictObject({ id: CalendarId, on: Day })
export type InCalendarDay = z.infer<typeof InCalendarDay>
export const CalendarYearQuery = z.strictObject({ year: z.coerce.number().int().min(1900).max(2100).optional() })
export type CalendarYearQuery = z.infer<typeof CalendarYearQuery>

const CALENDAR_EXAMPLE = {
  file: {
    id: 'US-PR',
    name: 'Puerto Rico',
    about: 'Days that one office does not work, beside the federal holidays.',
    version: '2026.1',
    from: 2026,
    until: 2026,
    includes: ['US-FED'],
    sources: {
      notice: { address: 'https://www.example.org/holidays', passage: 'The office is closed on July 17.', read_on: '2026-01-05' },
    },
    days: [{ on: '2026-07-17', name: 'Office closure', kind: 'closure', source: 'notice' }],
  },
  note: 'Needed for the deadlines of the San Juan office.',
}

/** A complete calendar file of the organisation, validated as strictly as the built-in ones. */
export const CalendarBody = z
  .strictObject({ file: z.record(z.string(), z.unknown()).pipe(CalendarFile), note: Reason })
  .meta({ id: 'CalendarBody', example: CALENDAR_EXAMPLE })
export type CalendarBody = z.infer<typeof CalendarBody>

/** A one-off day or closure, entered by a person. */
export const CalendarDayBody = z
  .strictObject({
    on: Day,
    name: Line(200),
    kind: z.enum(['holiday', 'closure', 'working']),
    note: Reason,
  })
  .meta({ id: 'CalendarDayBody' })
export type CalendarDayBody = z.infer<typeof CalendarDayBody>
export const CalendarDayRemoval = z.strictObject({ note: Reason }).meta({ id: 'CalendarDayRemoval' })
export type CalendarDayRemoval = z.infer<typeof CalendarDayRemoval>

export const CalendarRow = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    about: z.string(),
    aliases: z.array(z.string()),
    includes: z.array(z.string()),
    version: z.string(),
    /** The years it covers; dates outside are refused. */
    from: z.number().int(),
    until: z.number().int(),
    origin: z.enum(['shipped', 'organisation']),
    /** How many of its own days were checked against their source, and how many are to be confirmed. */
    checked: z.number().int(),
    to_confirm: z.number().int(),
    entered: z.number().int(),
  })
  .meta({ id: 'CalendarRow' })
export type CalendarRow = z.infer<typeof CalendarRow>

export const CalendarView = CalendarRow.extend({
  year: z.number().int(),
  days: z.array(
    z.strictObject({
      on: Day,
      name: z.string(),
      kind: z.enum(['holiday', 'closure', 'working']),
      /** The calendar that contains the day: this one, or an included one. */
      calendar: z.string(),
      disputed: z.string().nullable(),
      holds: z.boolean(),
      entered: z.boolean(),
      address: z.string().nullable(),
      passage: z.string().nullable(),
      read_on: Day.nullable(),
    }),
  ),
  versions: z.array(
    z.strictObject({
      version: z.string(),
      origin: z.enum(['shipped', 'organisation', 'person']),
      note: z.string().nullable(),
      made_by: PersonRef.nullable(),
      made_at: z.string(),
    }),
  ),
}).meta({ id: 'CalendarView' })
export type CalendarView = z.infer<typeof CalendarView>
