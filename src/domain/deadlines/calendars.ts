import { type Day, Temporal } from '../time.js'
import { type Calendar, type CalendarDay, CalendarFile, type CalendarSource } from './calendar.js'
import { WEEKDAYS, type Weekday } from './office.js'
import { NO_HOLIDAYS } from './working-days.js'

/** Limits the cache: ids come from outside, and different spellings of one union must not fill the memory. */
const KEPT = 500

/** `calendar` is the unknown part: MARS in 'US-FED+MARS'. */
export interface UnknownCalendar {
  readonly code: 'deadline/unknown_calendar'
  readonly params: { readonly calendar: string }
}

export interface Calendars {
  readonly files: readonly CalendarFile[]
  /** By id, by alias, by several ids joined with '+' (a business day must be one in all of them), or 'none'. Cached. */
  named(asked: string): Calendar | UnknownCalendar
}

/**
 * The calendars built from the given files, including an organisation's own. Days added at run time are a new version of a file
 * in its place (`withDays`), from which new calendars are built.
 * Throws if the files conflict: a name used twice, or an `includes` that is missing or circular.
 */
export function calendarsOf(files: readonly CalendarFile[]): Calendars {
  const byName = filesByName(files)
  for (const file of files) refuseCircles(file, byName, [])
  const single = new Map<string, Calendar>()
  const asked = new Map<string, Calendar>()

  const made = (file: CalendarFile): Calendar => {
    const known = single.get(file.id)
    if (known) return known
    const calendar = calendarOf(
      file,
      file.includes.map((id) => made(byName.get(id)!)),
    )
    single.set(file.id, calendar)
    return calendar
  }

  return {
    files,
    named(text) {
      const known = asked.get(text)
      if (known) return known
      const parts: Calendar[] = []
      for (const name of text.split('+')) {
        const file = byName.get(name)
        if (!file && name !== 'none') return { code: 'deadline/unknown_calendar', params: { calendar: name || text } }
        const part = file ? made(file) : NO_HOLIDAYS
        if (!parts.includes(part)) parts.push(part)
      }
      const calendar = parts.length === 1 ? parts[0]! : together(parts)
      if (asked.size >= KEPT) asked.clear()
      asked.set(text, calendar)
      return calendar
    },
  }
}

/**
 * The file with additional days, each replacing an existing one for the same day, as a new version: a day proclaimed this
 * morning, an office closed by snow. `sources` are the sources of the new days that the file lacks. Throws what `CalendarFile`
 * throws, and if the version is unchanged: earlier calculations must remain explainable.
 */
export function withDays(
  file: CalendarFile,
  days: readonly CalendarDay[],
  version: string,
  sources: Readonly<Record<string, CalendarSource>> = {},
): CalendarFile {
  if (version === file.version) throw new Error(`${file.id}: changed days need a version other than ${version}`)
  const byDay = new Map([...file.days, ...days].map((day) => [day.on, day]))
  return CalendarFile.parse({
    ...file,
    version,
    sources: { ...file.sources, ...sources },
    days: [...byDay.values()].sort((one, other) => (one.on < other.on ? -1 : 1)),
  })
}

/** One file's calendar. Its own days take precedence over those of the calendars it includes. */
function calendarOf(file: CalendarFile, included: readonly Calendar[]): Calendar {
  const weekend = new Set(file.weekend)
  const base = together(
    included.map((calendar) => ({ ...calendar, weekend })),
    weekend,
  )
  const days = new Map(base.days)
  const disputed = new Map(base.disputed)
  for (const { on, name, kind, disputed: why, holds = true } of file.days) {
    const entry = { works: kind === 'working', name }
    const plain = { works: !weekend.has(weekdayOf(on)), name }
    const other = holds ? plain : entry
    days.delete(on)
    disputed.delete(on)
    if (holds) days.set(on, entry)
    // A disputed holiday on a Saturday is not in dispute: it is not a business day either way.
    if (why && entry.works !== plain.works) disputed.set(on, { ...other, why })
  }
  const own = { from: file.from, until: file.until }
  return {
    id: file.id,
    version: versionsOf([`${file.id}@${file.version}`, ...included.map(({ version }) => version)]),
    years: yearsOf([{ years: own }, ...included]),
    weekend,
    days,
    disputed,
  }
}

/** Several calendars as one: a day is a business day only if it is one in all of them. */
function together(parts: readonly Calendar[], weekend = new Set(parts.flatMap((part) => [...part.weekend]))): Calendar {
  const days = new Map<Day, { works: boolean; name: string }>()
  const disputed = new Map<Day, { works: boolean; name: string; why: string }>()
  const marked = new Set(parts.flatMap((part) => [...part.days.keys(), ...part.disputed.keys()]))
  for (const day of marked) {
    const weekday = weekdayOf(day)
    const readings = parts.map((part) => {
      const best = part.days.get(day) ?? { works: !part.weekend.has(weekday), name: null }
      const other = part.disputed.get(day)
      return { best, other, canWork: best.works || other?.works === true, canRest: !best.works || other?.works === false }
    })
    const works = readings.every(({ best }) => best.works)
    const rests = readings.find(({ best }) => !best.works && best.name !== null)
    const named = works ? readings.find(({ best }) => best.name !== null) : rests
    if (named && (rests || weekend.has(weekday))) days.set(day, { works, name: named.best.name! })
    const open = works ? readings.some(({ canRest }) => canRest) : readings.every(({ canWork }) => canWork)
    const doubt = readings.find(({ other }) => other !== undefined)?.other
    if (open && doubt) disputed.set(day, { ...doubt, works: !works })
  }
  return {
    id: parts.map(({ id }) => id).join('+'),
    version: versionsOf(parts.map(({ version }) => version)),
    years: yearsOf(parts),
    weekend,
    days,
    disputed,
  }
}

/** Each version once, in order of first use. */
function versionsOf(versions: readonly string[]): string {
  return [...new Set(versions.flatMap((version) => version.split('+')))].join('+')
}

/** The years that all of them cover. */
function yearsOf(parts: readonly Pick<Calendar, 'years'>[]): Calendar['years'] {
  const limits = parts.flatMap(({ years }) => years ?? [])
  if (limits.length === 0) return null
  return { from: Math.max(...limits.map(({ from }) => from)), until: Math.min(...limits.map(({ until }) => until)) }
}

function weekdayOf(day: Day): Weekday {
  return WEEKDAYS[Temporal.PlainDate.from(day).dayOfWeek - 1]!
}

function filesByName(files: readonly CalendarFile[]): Map<string, CalendarFile> {
  const byName = new Map<string, CalendarFile>()
  for (const file of files)
    for (const name of [file.id, ...file.aliases]) {
      if (byName.has(name) || name === 'none') throw new Error(`two calendars are called ${name}`)
      byName.set(name, file)
    }
  return byName
}

function refuseCircles(file: CalendarFile, byName: ReadonlyMap<string, CalendarFile>, above: readonly string[]): void {
  if (above.includes(file.id)) throw new Error(`the calendar ${file.id} includes itself: ${[...above, file.id].join(' > ')}`)
  for (const id of file.includes) {
    const included = byName.get(id)
    if (!included) throw new Error(`the calendar ${file.id} includes ${id}, which is absent`)
    refuseCircles(included, byName, [...above, file.id])
  }
}
