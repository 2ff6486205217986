import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CalendarFile } from '../../domain/deadlines/calendar.js'
import { type Calendars, calendarsOf } from '../../domain/deadlines/calendars.js'
import { rootDir } from '../../platform/config/root-dir.js'

/** The reviewed files of this release. The folder also contains explained.json, which is not a calendar. */
export const CALENDARS_FOLDER = join(rootDir, 'calendars')

const FILE = /^([A-Z]{2}(?:-[A-Z0-9]+)?)\.json$/

/** Reads and validates every calendar in a folder, in the order of their ids. Throws on the first invalid one, naming it. */
export function readCalendarFiles(folder: string = CALENDARS_FOLDER): CalendarFile[] {
  return readdirSync(folder)
    .flatMap((name) => FILE.exec(name)?.[1] ?? [])
    .sort()
    .map((id) => {
      const file = CalendarFile.safeParse(JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')))
      if (!file.success) throw new Error(`calendars/${id}.json: ${file.error.message}`)
      if (file.data.id !== id) throw new Error(`calendars/${id}.json gives the calendar ${file.data.id}`)
      return file.data
    })
}

let shipped: Calendars | undefined

/** The calendars of this release, read once per process on first use. */
export function shippedCalendars(): Calendars {
  shipped ??= calendarsOf(readCalendarFiles())
  return shipped
}
