import { Injectable } from '@nestjs/common'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import { Outbox } from '../../outbox/outbox.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { newVersion } from './new-version.js'

/** Removes a one-off day that a person added to a calendar, as a new version. */
@Injectable()
export class RemoveCalendarDay {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  /** Removes a day that a person added: the file's entry for the day applies again. Throws `resource/not_found`. */
  async run(actor: Actor, id: string, on: string, note: string): Promise<void> {
    await newVersion(this.work, this.ledger, this.outbox, actor, id, note, 'calendar.day_removed', (before) => {
      if (!before.added.some((one) => one.on === on)) throw new Refused('resource/not_found')
      return before.added.filter((one) => one.on !== on)
    })
  }
}
