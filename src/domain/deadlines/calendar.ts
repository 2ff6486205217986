import { z } from 'zod'
import { line, passage, webAddress } from '../line.js'
import { type Day, isDay } from '../time.js'
import { WEEKDAYS, type Weekday } from './office.js'

const DayText = z.string().refine(isDay, 'day')
const Line = line(300)
const yearOf = (day: Day) => Number(day.slice(0, 4))

/** The source of an entry. A file refers to its `sources` by key, so that many days can share one address. */
export const CalendarSource = z.strictObject({
  /** The page: an act, a gazette, an official list. */
  address: webAddress(),
  /** The relevant passage, or its place on the page. */
  passage: passage(600),
  /** The date on which we read it; null if nobody has, in which case every entry with this source is to be confirmed. */
  read_on: DayText.nullable(),
})

export type CalendarSource = z.infer<typeof CalendarSource>

/**
 * One day that is an exception to the rule for its weekday.
 * - `holiday`: not a business day, by the law that the calendar is about.
 * - `closure`: a one-off day on which the office is closed (an executive order, snow); it counts as a non-business day.
 * - `working`: a make-up day that is a business day although its weekday is not.
 * `disputed` means that the law is open to interpretation on this day: the entry states our best interpretation, the engine also returns the
 * alternative, and `safe_by` follows the earlier one.
 */
export const CalendarDay = z.strictObject({
  on: DayText,
  name: Line,
  kind: z.enum(['holiday', 'closure', 'working']),
  source: z.string().regex(/^[a-z0-9_]+$/),
  disputed: Line.optional(),
  /** For a `disputed` day: whether our best interpretation follows `kind` (true, the default) or treats it as an ordinary day. */
  holds: z.boolean().optional(),
})

export type CalendarDay = z.infer<typeof CalendarDay>

/**
 * A calendar as a reviewed file. `version` changes with every change of a day; a suffix such as '.p1' counts the changes
 * that people made at run time. The file covers the whole years `from` to `until`; a date outside is refused, never guessed.
 * `includes` are calendars whose days also belong to this one: Bavaria has the days of Germany and its own. The combined calendar
 * covers the years that all of them cover.
 */
export const CalendarFile = z
  .strictObject({
    id: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,8})?$/),
    /** Its aliases: MA for US-MA. */
    aliases: z.array(z.string().regex(/^[A-Z0-9-]{2,12}$/)).default([]),
    name: Line,
    about: passage(1000),
    version: z.string().regex(/^\d{4}\.\d+(\.p\d+)?$/),
    from: z.number().int().min(1900).max(2100),
    until: z.number().int().min(1900).max(2100),
    weekend: z.array(z.enum(WEEKDAYS)).default(['saturday', 'sunday']),
    includes: z.array(z.string()).default([]),
    sources: z.record(z.string(), CalendarSource),
    days: z.array(CalendarDay),
  })
  .refine((file) => file.from <= file.until, 'from before until')
  .refine((file) => file.days.every((day) => Object.hasOwn(file.sources, day.source)), 'every day names a source of the file')
  .refine((file) => file.days.every((day, at) => at === 0 || file.days[at - 1]!.on < day.on), 'days in order, each once')
  .refine((file) => file.days.every(({ on }) => yearOf(on) >= file.from && yearOf(on) <= file.until), 'days inside the years')
  .refine(
    (file) => file.days.every((day) => day.holds !== false || day.disputed !== undefined),
    'only what is disputed may not hold',
  )

export type CalendarFile = z.infer<typeof CalendarFile>

/** What the engine needs of a calendar. Days are keyed by their text. */
export interface Calendar {
  readonly id: string
  /** The versions of all its parts: 'US-FED@2026.1' or 'US-FED@2026.1+US-MA@2026.1'. */
  readonly version: string
  /** First and last year covered; null if it covers all years (weekends only). */
  readonly years: { readonly from: number; readonly until: number } | null
  readonly weekend: ReadonlySet<Weekday>
  /** By day: the exceptions to the weekday rule, as best we can interpret the sources. */
  readonly days: ReadonlyMap<Day, { readonly works: boolean; readonly name: string }>
  /** By day: the alternative interpretation of a disputed day. */
  readonly disputed: ReadonlyMap<Day, { readonly works: boolean; readonly name: string; readonly why: string }>
}
