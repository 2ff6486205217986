import { z } from 'zod'
import { type Day, isDay } from '../time.js'
import { WEEKDAYS, type Weekday } from './office.js'

const DayText = z.string().refine(isDay, 'day')
const Line = z.string().trim().min(1).max(300)
const yearOf = (day: Day) => Number(day.slice(0, 4))

/** Where an entry was read. A file's `sources` are named by their key, so that two hundred days do not repeat one address. */
export const CalendarSource = z.strictObject({
  /** The page: an act, a gazette, an official list. */
  address: z.url(),
  /** The words or the place in it on which we rest. */
  passage: z.string().trim().min(1).max(600),
  /** The day on which we read it there; null while nobody has, and then every entry that rests on it is to be confirmed. */
  read_on: DayText.nullable(),
})

export type CalendarSource = z.infer<typeof CalendarSource>

/**
 * One day that is not as its weekday says.
 * - `holiday`: not worked, by the law that the calendar is about.
 * - `closure`: a one-off day on which the office is shut (an executive order, snow); it counts as not worked where it stands.
 * - `working`: a make-up day that is worked though its weekday is not.
 * `disputed` says that the law is open whether the day is one: what the entry says is our best reading, and the engine gives the
 * other one beside it and lets `safe_by` go by the earlier.
 */
export const CalendarDay = z.strictObject({
  on: DayText,
  name: Line,
  kind: z.enum(['holiday', 'closure', 'working']),
  source: z.string().regex(/^[a-z0-9_]+$/),
  disputed: Line.optional(),
  /** With `disputed`: what our best reading is, that the day is as `kind` says (true, the default) or that it is as any other. */
  holds: z.boolean().optional(),
})

export type CalendarDay = z.infer<typeof CalendarDay>

/**
 * A calendar as a reviewed file. `version` changes with every change of a day; '.p1' behind it counts the changes
 * that people made at run time. The file answers for `from` to `until`, whole
 * years; what lies outside is refused, never guessed. `includes` are calendars whose days are this one's as well: Bavaria's are
 * Germany's and its own. It answers then for the years for which all of them do.
 */
export const CalendarFile = z
  .strictObject({
    id: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,8})?$/),
    /** The other names under which it is asked for: MA for US-MA. */
    aliases: z.array(z.string().regex(/^[A-Z0-9-]{2,12}$/)).default([]),
    name: Line,
    about: z.string().trim().min(1).max(1000),
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

/** What the engine asks of a calendar. Days are keyed by their text. */
export interface Calendar {
  readonly id: string
  /** The versions of all that it is made of: 'US-FED@2026.1' or 'US-FED@2026.1+US-MA@2026.1'. */
  readonly version: string
  /** First and last year for which it answers; null where it answers for all (only the weekend is not worked). */
  readonly years: { readonly from: number; readonly until: number } | null
  readonly weekend: ReadonlySet<Weekday>
  /** By day: what is not as the weekday says, in our best reading. */
  readonly days: ReadonlyMap<Day, { readonly works: boolean; readonly name: string }>
  /** By day: the other reading of a disputed one. */
  readonly disputed: ReadonlyMap<Day, { readonly works: boolean; readonly name: string; readonly why: string }>
}
