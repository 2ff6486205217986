import { z } from 'zod'
import { Visibility } from '../directives/directive.schema.js'
import { DEADLINE_STATUSES } from '../domain/deadlines/status.js'
import { Day, Due, Id, Instant, PersonRef } from '../platform/http/schemas.js'

/** The maximum number of days per request. */
export const LONGEST_SPAN = 62
const DAY = 86_400_000

const spanOf = ({ from, to }: { from: string; to: string }) => (Date.parse(to) - Date.parse(from)) / DAY + 1

/** From the first day to the last, both included. */
export const CalendarQuery = z
  .strictObject({ from: Day, to: Day, settled: z.enum(['true', 'false']).default('false') })
  .refine((query) => spanOf(query) >= 1 && spanOf(query) <= LONGEST_SPAN, {
    path: ['to'],
    message: `Must not be before the first day, and at most ${LONGEST_SPAN} days after it.`,
  })
export type CalendarQuery = z.infer<typeof CalendarQuery>

export const CalendarItem = z
  .strictObject({
    id: Id,
    reference: z.string(),
    title: z.string(),
    visibility: Visibility,
    subject: z.string(),
    critical: z.boolean(),
    status: z.enum(DEADLINE_STATUSES),
    /** Its place in the calendar: its own day, or the reader's if that is earlier. */
    day: Day,
    due: Due,
    owner: PersonRef.nullable(),
    owner_accepted: z.boolean(),
    /** The entity that it binds. */
    addressee: z.strictObject({ id: Id, name: z.string() }).nullable(),
  })
  .meta({ id: 'CalendarItem' })
export type CalendarItem = z.infer<typeof CalendarItem>

/** `cut`: there are more than are shown. `late_before`: open, overdue, and before the first day. */
export const CalendarItemsView = z
  .strictObject({ items: z.array(CalendarItem), cut: z.boolean(), late_before: z.number().int() })
  .meta({ id: 'CalendarItemsView' })
export type CalendarItemsView = z.infer<typeof CalendarItemsView>

/** What is due by the end of `until`, and everything that is overdue. */
export const DocketView = z
  .strictObject({
    as_of: Instant,
    until: Day,
    zone: z.string(),
    items: z.array(CalendarItem),
    cut: z.boolean(),
  })
  .meta({ id: 'DocketView' })
export type DocketView = z.infer<typeof DocketView>
