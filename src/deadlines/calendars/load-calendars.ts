import { createHash, randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { canonicalBytes } from '../../domain/audit/canonical.js'
import type { CalendarDay, CalendarFile } from '../../domain/deadlines/calendar.js'
import { Ledger } from '../../ledger/ledger.js'
import { Outbox } from '../../outbox/outbox.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { CalendarVersion } from './calendar-version.entity.js'
import { shippedCalendars } from './read-calendars.js'

/**
 * Held while loading, so that two processes that start at the same time do not both add the same version. Any constant will do.
 */
const CALENDARS_LOCK = 7_243_003

/** One at a time: versions are consecutive, and files must be consistent with each other. */
export async function lockCalendars(tx: Tx): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [CALENDARS_LOCK])
}

/**
 * Loads the calendars of this release. A newer version of a known calendar is added beside the older one, with the days
 * that people added, and the open deadlines it affects are recalculated.
 */
@Injectable()
export class LoadCalendars {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  /** @returns how many versions were added */
  async run(): Promise<number> {
    const added = await this.work.asNobody(async (tx) => {
      await lockCalendars(tx)
      const newest = await newestVersions(tx)
      const missing = shippedCalendars().files.filter((file) => isNew(file, newest.get(file.id)))
      for (const file of missing) await this.add(tx, file, newest.get(file.id))
      if (missing.length > 0) await this.ledger.append(tx, 'settings:calendars', { kind: 'calendar.loaded' })
      return missing.length
    })
    if (added > 0) this.outbox.ring()
    return added
  }

  private async add(tx: Tx, file: CalendarFile, before: CalendarVersion | undefined): Promise<void> {
    const id = await addVersion(tx, file, { ...following(file, before), origin: 'shipped', note: null, made_by: null })
    if (before) await this.outbox.put(tx, { kind: 'deadline.recount', subject_id: id })
  }
}

/** A new file combined with the existing data: days that people added are kept, and are visible in its version. */
export function following(
  file: CalendarFile,
  before: CalendarVersion | undefined,
): Pick<CalendarVersion, 'seq' | 'version' | 'added'> {
  const within = ({ on }: CalendarDay) => Number(on.slice(0, 4)) >= file.from && Number(on.slice(0, 4)) <= file.until
  const added = (before?.added ?? []).filter(within)
  const release = file.version.split('.p')[0]!
  return { seq: (before?.seq ?? 0) + 1, version: added.length > 0 ? `${release}.p1` : file.version, added }
}

export async function newestVersions(tx: Tx): Promise<Map<string, CalendarVersion>> {
  const rows = await tx.query<CalendarVersion>(
    'SELECT DISTINCT ON (calendar) * FROM calendar_version ORDER BY calendar, seq DESC',
  )
  return new Map(rows.map((row) => [row.calendar, row]))
}

/** Adds a version of a calendar, with its file if that is new. The caller appends to the ledger. @returns its id */
export async function addVersion(
  tx: Tx,
  file: CalendarFile,
  version: Pick<CalendarVersion, 'seq' | 'version' | 'added' | 'origin' | 'note' | 'made_by'>,
): Promise<string> {
  const sha256 = hashOf(file)
  await tx.execute('INSERT INTO calendar_file (sha256, file) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    sha256,
    JSON.stringify(file),
  ])
  const id = randomUUID()
  await tx.manager.insert(CalendarVersion, { id, calendar: file.id, file_sha256: sha256, made_at: tx.now, ...version })
  return id
}

/** An older release loads nothing. A file that changed without a new version is a defect of the release. */
function isNew(file: CalendarFile, newest: CalendarVersion | undefined): boolean {
  if (!newest) return true
  if (newest.file_sha256 === hashOf(file)) return false
  const [loaded, shipped] = [releaseOf(newest.version), releaseOf(file.version)]
  if (loaded === shipped) throw new Error(`calendars/${file.id}.json was changed without a new version.`)
  return shipped > loaded
}

/** '2026.3.p1' as a sortable number. */
function releaseOf(version: string): number {
  const [year, count] = version.split('.').map(Number) as [number, number]
  return year * 10_000 + count
}

export function hashOf(file: CalendarFile): string {
  return createHash('sha256').update(canonicalBytes(file)).digest('hex')
}
