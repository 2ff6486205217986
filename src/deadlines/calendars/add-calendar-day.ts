import { Injectable } from '@nestjs/common'
import type { CalendarDay } from '../../domain/deadlines/calendar.js'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import { Outbox } from '../../outbox/outbox.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { BY_HAND_SOURCE } from '../laws.js'
import { newVersion } from './new-version.js'

/** Adds a one-off day to a calendar, as a new version. Dates calculated with an older version keep their explanation. */
@Injectable()
export class AddCalendarDay {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Adds a one-off day. The open deadlines it affects are recalculated, and changes are proposed.
   * Throws `deadline/unknown_calendar`, `deadline/calendar_ends`, `deadline/calendar_day_taken`.
   */
  async run(
    actor: Actor,
    id: string,
    { note, ...day }: Pick<CalendarDay, 'on' | 'name' | 'kind'> & { note: string },
  ): Promise<void> {
    await newVersion(this.work, this.ledger, this.outbox, actor, id, note, 'calendar.day_added', (before, file) => {
      const year = Number(day.on.slice(0, 4))
      if (year < file.from || year > file.until) {
        throw new Refused('deadline/calendar_ends', { calendar: id, year, from: file.from, until: file.until })
      }
      if (before.added.some((one) => one.on === day.on))
        throw new Refused('deadline/calendar_day_taken', { calendar: id, on: day.on })
      return [...before.added, { ...day, source: BY_HAND_SOURCE }]
    })
  }
}
