import { Injectable } from '@nestjs/common'
import type { Calendar, CalendarDay, CalendarFile } from '../domain/deadlines/calendar.js'
import { calendarsOf, withDays } from '../domain/deadlines/calendars.js'
import type { Law } from '../domain/deadlines/fold.js'
import { Refused } from '../domain/errors.js'
import type { Tx } from '../platform/database/unit-of-work.js'

/** The current law: each calendar in its newest version, and in every earlier one. */
export interface LawNow extends Law {
  /** A calendar by id, alias or union in its newest version. Throws `deadline/unknown_calendar`. */
  readonly current: (id: string) => Calendar
  /** The newest files, including the days that people added. */
  readonly files: readonly CalendarFile[]
}

interface Version {
  readonly calendar: string
  readonly seq: number
  readonly version: string
  readonly file_sha256: string
  readonly added: CalendarDay[]
}

/**
 * Reads the calendars of every version from the database and caches them until there are more: a version never changes. The
 * number of versions is read in each transaction, so that every process sees a new one immediately.
 */
@Injectable()
export class Laws {
  private known: { readonly count: number; readonly law: LawNow } | null = null

  async now(tx: Tx): Promise<LawNow> {
    const [{ count }] = (await tx.query<{ count: number }>('SELECT count(*)::int AS count FROM calendar_version')) as [
      { count: number },
    ]
    if (this.known?.count !== count) this.known = { count, law: await readLaw(tx) }
    return this.known.law
  }
}

async function readLaw(tx: Tx): Promise<LawNow> {
  const versions = await tx.query<Version>(
    'SELECT calendar, seq, version, file_sha256, added FROM calendar_version ORDER BY calendar, seq',
  )
  const stored = await tx.query<{ sha256: string; file: CalendarFile }>('SELECT sha256, file FROM calendar_file')
  const files = new Map(stored.map(({ sha256, file }) => [sha256, file]))
  const byVersion = new Map(versions.map((one) => [`${one.calendar}@${one.version}`, fileOf(one, files.get(one.file_sha256)!)]))
  const newest = new Map(versions.map((one) => [one.calendar, byVersion.get(`${one.calendar}@${one.version}`)!]))
  const current = calendarsOf([...newest.values()])
  const made = new Map<string, Calendar>()
  return {
    tzdb: process.versions.tz ?? 'unknown',
    files: current.files,
    current: (id) => found(current.named(id)),
    calendarOf(id, version) {
      const known = made.get(`${id}@@${version}`)
      if (known) return known
      const parts = version.split('+').filter((part) => part !== 'none')
      const missing = parts.find((part) => !byVersion.has(part))
      if (missing) throw new Refused('deadline/unknown_calendar', { calendar: missing })
      const calendar = found(calendarsOf(parts.map((part) => byVersion.get(part)!)).named(id))
      // Ids of unions come from outside: different spellings of one must not fill the memory.
      if (made.size >= 500) made.clear()
      made.set(`${id}@@${version}`, calendar)
      return calendar
    },
  }
}

/** Days that people added replace the file's entry for the day. */
function fileOf({ version, added }: Version, file: CalendarFile): CalendarFile {
  return file.version === version ? file : withDays(file, added, version, BY_HAND)
}

/** The source of a day that a person added: the version states who added it, when and why. */
export const BY_HAND_SOURCE = 'entered_by_hand'

const BY_HAND = {
  [BY_HAND_SOURCE]: {
    address: 'https://edict.invalid/entered-by-hand',
    passage: 'Entered by a person. The version states who entered it and why.',
    read_on: null,
  },
}

function found(calendar: ReturnType<ReturnType<typeof calendarsOf>['named']>): Calendar {
  if ('code' in calendar) throw new Refused(calendar.code, calendar.params)
  return calendar
}
