import type { z } from 'zod'
import type { CalendarDay, CalendarFile } from '../../domain/deadlines/calendar.js'
import { Refused } from '../../domain/errors.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { BY_HAND_SOURCE, type LawNow } from '../laws.js'
import type { CalendarRow, CalendarView } from './calendars.schema.js'
import { shippedCalendars } from './read-calendars.js'

/** Every calendar in its newest version, by its id. */
export function listCalendars(law: LawNow): z.infer<typeof CalendarRow>[] {
  return law.files.map((file) => rowOf(law, file)).sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** One calendar with the days of a year, including those of included calendars. Throws `deadline/unknown_calendar`. */
export async function viewCalendar(tx: Tx, law: LawNow, id: string, year: number): Promise<z.infer<typeof CalendarView>> {
  const file = law.files.find((one) => one.id === id)
  if (!file) throw new Refused('deadline/unknown_calendar', { calendar: id })
  const versions = await tx.query<z.infer<typeof CalendarView>['versions'][number]>(
    `SELECT version, origin, note, CASE WHEN made_by IS NOT NULL THEN person_ref(made_by) END AS made_by, made_at
     FROM calendar_version WHERE calendar = $1 ORDER BY seq DESC LIMIT 50`,
    [id],
  )
  const days = [file, ...includedBy(law, file)].flatMap((one) =>
    one.days.filter(({ on }) => on.startsWith(`${year}-`)).map((day) => dayOf(one, day)),
  )
  return { ...rowOf(law, file), year, days: days.sort((one, other) => (one.on < other.on ? -1 : 1)), versions }
}

function includedBy(law: LawNow, file: CalendarFile): CalendarFile[] {
  return file.includes.flatMap((id) => {
    const included = law.files.find((one) => one.id === id)
    return included ? [included, ...includedBy(law, included)] : []
  })
}

function rowOf(law: LawNow, file: CalendarFile): z.infer<typeof CalendarRow> {
  const { years } = law.current(file.id)
  const own = file.days.filter((day) => day.source !== BY_HAND_SOURCE)
  const checked = own.filter((day) => file.sources[day.source]!.read_on !== null).length
  return {
    id: file.id,
    name: file.name,
    about: file.about,
    aliases: file.aliases,
    includes: file.includes,
    version: file.version,
    from: years?.from ?? file.from,
    until: years?.until ?? file.until,
    origin: shippedCalendars().files.some((one) => one.id === file.id) ? 'shipped' : 'organisation',
    checked,
    to_confirm: own.length - checked,
    entered: file.days.length - own.length,
  }
}

function dayOf(
  file: CalendarFile,
  { on, name, kind, source, disputed, holds }: CalendarDay,
): z.infer<typeof CalendarView>['days'][number] {
  const { address, passage, read_on } = file.sources[source]!
  const entered = source === BY_HAND_SOURCE
  return {
    on,
    name,
    kind,
    calendar: file.id,
    disputed: disputed ?? null,
    holds: holds ?? true,
    entered,
    address: entered ? null : address,
    passage: entered ? null : passage,
    read_on,
  }
}
