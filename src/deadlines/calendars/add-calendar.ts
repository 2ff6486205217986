import { Injectable } from '@nestjs/common'
import type { CalendarFile } from '../../domain/deadlines/calendar.js'
import { calendarsOf } from '../../domain/deadlines/calendars.js'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import { Outbox } from '../../outbox/outbox.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Laws } from '../laws.js'
import { addVersion, following, hashOf, lockCalendars, newestVersions } from './load-calendars.js'
import { shippedCalendars } from './read-calendars.js'

/** Adds the organisation's own calendar, or a newer version of it. */
@Injectable()
export class AddCalendar {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
    private readonly laws: Laws,
  ) {}

  /**
   * Adds a custom calendar from a file, or a newer version of it. Throws `deadline/calendar_unreadable` if it conflicts with
   * others, `deadline/calendar_taken` for a built-in one or an existing version.
   */
  async run(actor: Actor, file: CalendarFile, note: string): Promise<string> {
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
}

// ISO 3166 reserves these codes for private use: no release of ours will ever contain a calendar with such a name.
const OWN_NAME = /^(AA|Q[M-Z]|X[A-Z]|ZZ)-/

function requireOwnNames({ id, aliases }: CalendarFile): void {
  const taken = [id, ...aliases].find((name) => !OWN_NAME.test(name))
  if (taken)
    throw new Refused('deadline/calendar_unreadable', { why: `${taken} may come to be the name of a country’s; begin with XX-` })
}

/** A file's aliases and includes must be consistent with the other files. */
function fitsBeside(others: readonly CalendarFile[], file: CalendarFile): void {
  try {
    calendarsOf([...others, file])
  } catch (error) {
    throw new Refused('deadline/calendar_unreadable', { why: (error as Error).message })
  }
}
