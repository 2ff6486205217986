import { Injectable } from '@nestjs/common'
import type { CalendarDay, CalendarFile } from '../../domain/deadlines/calendar.js'
import { calendarsOf } from '../../domain/deadlines/calendars.js'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import { Outbox } from '../../outbox/outbox.js'
import type { Actor } from '../../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { BY_HAND_SOURCE, Laws } from '../laws.js'
import type { CalendarVersion } from './calendar-version.entity.js'
import { addVersion, following, hashOf, lockCalendars, newestVersions } from './load-calendars.js'
import { shippedCalendars } from './read-calendars.js'

/** Days and calendars that people bring. Each is a new version; what was counted under an older one stays as it was counted. */
@Injectable()
export class KeepCalendar {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
    private readonly laws: Laws,
  ) {}

  /**
   * Enters a one-off day. The open deadlines that it concerns are counted again, and what would move is proposed.
   * Throws `deadline/unknown_calendar`, `deadline/calendar_ends`, `deadline/calendar_day_taken`.
   */
  async addDay(
    actor: Actor,
    id: string,
    { note, ...day }: Pick<CalendarDay, 'on' | 'name' | 'kind'> & { note: string },
  ): Promise<void> {
    await this.newVersion(actor, id, note, 'calendar.day_added', (before, file) => {
      const year = Number(day.on.slice(0, 4))
      if (year < file.from || year > file.until) {
        throw new Refused('deadline/calendar_ends', { calendar: id, year, from: file.from, until: file.until })
      }
      if (before.added.some((one) => one.on === day.on))
        throw new Refused('deadline/calendar_day_taken', { calendar: id, on: day.on })
      return [...before.added, { ...day, source: BY_HAND_SOURCE }]
    })
  }

  /** Takes back a day that a person entered: what the file says of it holds again. Throws `resource/not_found`. */
  async removeDay(actor: Actor, id: string, on: string, note: string): Promise<void> {
    await this.newVersion(actor, id, note, 'calendar.day_removed', (before) => {
      if (!before.added.some((one) => one.on === on)) throw new Refused('resource/not_found')
      return before.added.filter((one) => one.on !== on)
    })
  }

  /**
   * Adds the organisation's own calendar from a file, or a newer version of it. Throws `deadline/calendar_unreadable` where it does
   * not fit beside the others, `deadline/calendar_taken` for a shipped one or a version that is there.
   */
  async addFile(actor: Actor, file: CalendarFile, note: string): Promise<string> {
    await this.work.as(actor, async (tx) => {
      await lockCalendars(tx)
      const before = (await newestVersions(tx)).get(file.id)
      const isKnown =
        (await tx.query('SELECT 1 FROM calendar_version WHERE calendar = $1 AND version = $2', [file.id, file.version])).length >
        0
      const isShipped = shippedCalendars().files.some((one) => one.id === file.id)
      if (isShipped || isKnown || before?.file_sha256 === hashOf(file))
        throw new Refused('deadline/calendar_taken', { calendar: file.id })
      requireOwnNames(file)
      const { files } = await this.laws.now(tx)
      fitsBeside(
        files.filter((one) => one.id !== file.id),
        file,
      )
      const versionId = await addVersion(tx, file, {
        ...following(file, before),
        origin: 'organisation',
        note,
        made_by: actor.id,
      })
      if (before) await this.outbox.put(tx, { kind: 'deadline.recount', subject_id: versionId })
      await this.ledger.append(tx, 'settings:calendars', { kind: 'calendar.added', reason: note })
    })
    this.outbox.ring()
    return file.id
  }

  private async newVersion(
    actor: Actor,
    id: string,
    note: string,
    kind: 'calendar.day_added' | 'calendar.day_removed',
    added: (before: CalendarVersion, file: CalendarFile) => CalendarDay[],
  ): Promise<void> {
    await this.work.as(actor, async (tx) => {
      await lockCalendars(tx)
      const before = (await newestVersions(tx)).get(id)
      if (!before) throw new Refused('deadline/unknown_calendar', { calendar: id })
      const file = await fileOf(tx, before)
      const versionId = await addVersion(tx, file, {
        seq: before.seq + 1,
        version: nextVersion(before.version),
        added: added(before, file),
        origin: 'person',
        note,
        made_by: actor.id,
      })
      await this.outbox.put(tx, { kind: 'deadline.recount', subject_id: versionId, actor_id: actor.id })
      await this.ledger.append(tx, 'settings:calendars', { kind, reason: note })
    })
    this.outbox.ring()
  }
}

async function fileOf(tx: Tx, version: CalendarVersion): Promise<CalendarFile> {
  const [stored] = await tx.query<{ file: CalendarFile }>('SELECT file FROM calendar_file WHERE sha256 = $1', [
    version.file_sha256,
  ])
  return stored!.file
}

// ISO 3166 leaves these codes to its users: no release of ours will ever bring a calendar of such a name.
const OWN_NAME = /^(AA|Q[M-Z]|X[A-Z]|ZZ)-/

function requireOwnNames({ id, aliases }: CalendarFile): void {
  const taken = [id, ...aliases].find((name) => !OWN_NAME.test(name))
  if (taken)
    throw new Refused('deadline/calendar_unreadable', { why: `${taken} may come to be the name of a country’s; begin with XX-` })
}

/** A file's names and what it includes must fit the others. */
function fitsBeside(others: readonly CalendarFile[], file: CalendarFile): void {
  try {
    calendarsOf([...others, file])
  } catch (error) {
    throw new Refused('deadline/calendar_unreadable', { why: (error as Error).message })
  }
}

/** '2026.1' → '2026.1.p1' → '2026.1.p2': the release stays to be seen. */
function nextVersion(version: string): string {
  const [release, people] = version.split('.p')
  return `${release}.p${Number(people ?? 0) + 1}`
}
