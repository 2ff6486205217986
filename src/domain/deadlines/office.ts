import { z } from 'zod'
import { instantAt, isLocalTime, isZone, lastDayBefore, Temporal } from '../time.js'

/** The days of the week as data, Monday first, as ISO 8601 numbers them. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

export type Weekday = (typeof WEEKDAYS)[number]

const LocalTime = z.string().refine(isLocalTime, 'HH:MM')

/** When an office is open on a weekday: local times of the office, `closes` exclusive; null if it is closed. */
export const Opening = z
  .strictObject({ opens: LocalTime, closes: LocalTime })
  .refine((opening) => opening.opens < opening.closes, 'opens before it closes')

export type Opening = z.infer<typeof Opening>

/** An office's published weekly hours, without holidays. */
export const OfficeHours = z.strictObject({
  monday: Opening.nullable(),
  tuesday: Opening.nullable(),
  wednesday: Opening.nullable(),
  thursday: Opening.nullable(),
  friday: Opening.nullable(),
  saturday: Opening.nullable(),
  sunday: Opening.nullable(),
})

export type OfficeHours = z.infer<typeof OfficeHours>

/** An office with published hours, and the zone of its clock. */
export const Office = z.strictObject({ zone: z.string().refine(isZone, 'zone'), hours: OfficeHours })

export type Office = z.infer<typeof Office>

/**
 * The last instant at or before `end` at which the office is open: its closing time on the day that `end` closes or, if it is
 * closed all that day, on the previous day on which it opens.
 * @param end exclusive, like the end of a deadline
 * @returns null for an office that never opens
 */
export function lastOfficeInstant(end: Temporal.Instant, office: Office): Temporal.Instant | null {
  const last = lastDayBefore(end, office.zone)
  for (let back = 0; back <= WEEKDAYS.length; back++) {
    const day = last.subtract({ days: back })
    const opening = openingOn(day, office.hours)
    if (!opening) continue
    const opens = instantAt(day, opening.opens, office.zone)
    if (Temporal.Instant.compare(opens, end) >= 0) continue
    const closes = instantAt(day, opening.closes, office.zone)
    return Temporal.Instant.compare(closes, end) < 0 ? closes : end
  }
  return null
}

function openingOn(day: Temporal.PlainDate, hours: OfficeHours): Opening | null {
  return hours[WEEKDAYS[day.dayOfWeek - 1]!]
}
