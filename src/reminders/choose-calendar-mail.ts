import { Injectable } from '@nestjs/common'
import { Ledger } from '../ledger/ledger.js'
import { Outbox } from '../outbox/outbox.js'
import { Settings } from '../platform/config/settings.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { calendarMailOf } from './calendar-mail.js'
import type { CalendarMailBody } from './calendar-mail.schema.js'
import { planCalendarEntry } from './plan-calendar-entries.js'
import { DEADLINES } from './reminded-deadlines.js'

type View = { wanted_since: Date | null; mail_configured: boolean }

/** Chooses whether the caller receives calendar entries by mail for deadlines that they own. Off until they turn it on. */
@Injectable()
export class ChooseCalendarMail {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
    private readonly settings: Settings,
  ) {}

  /**
   * Entries for open deadlines are sent or cancelled immediately, because people would rely on an entry that is never updated.
   */
  async run(actor: Actor, input: CalendarMailBody): Promise<View> {
    const view = await this.work.as(actor, async (tx) => {
      const changed = await tx.execute(
        'UPDATE person SET calendar_mail_at = CASE WHEN $2 THEN $3::timestamptz END WHERE id = $1 AND (calendar_mail_at IS NOT NULL) <> $2',
        [actor.id, input.wanted, tx.now],
      )
      if (changed === 1) {
        await this.ledger.append(tx, `person:${actor.id}`, { kind: 'person.calendar_mail_changed' })
        for (const deadline of await DEADLINES.value.openOf(tx, actor.id))
          await planCalendarEntry(tx, this.outbox, deadline, actor.id)
      }
      return calendarMailOf(tx, this.settings, actor)
    })
    this.outbox.ring()
    return view
  }
}
