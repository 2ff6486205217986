import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import { Ledger } from '../ledger/ledger.js'
import { Outbox } from '../outbox/outbox.js'
import { Settings } from '../platform/config/settings.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { Instant } from '../platform/http/schemas.js'
import { planCalendarEntry } from './plan-calendar-entries.js'
import { DEADLINES } from './reminded-deadlines.js'

export const CalendarMailBody = z.strictObject({ wanted: z.boolean() })
/** `wanted_since`: null where they do not want it. `mail_configured`: whether this installation sends mail at all. */
export const CalendarMailView = z.strictObject({ wanted_since: Instant.nullable(), mail_configured: z.boolean() })
type View = { wanted_since: Date | null; mail_configured: boolean }

/** Whether one gets calendar entries by mail, of the deadlines that one answers for. Nobody does until they say so. */
@Injectable()
export class ChooseCalendarMail {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
    private readonly settings: Settings,
  ) {}

  show(actor: Actor): Promise<View> {
    return this.work.read(actor, (tx) => this.viewOf(tx, actor))
  }

  /** What is open is sent at once, or taken back at once: an entry that is never updated would be believed. */
  async run(actor: Actor, input: z.infer<typeof CalendarMailBody>): Promise<View> {
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
      return this.viewOf(tx, actor)
    })
    this.outbox.ring()
    return view
  }

  private async viewOf(tx: Tx, actor: Actor): Promise<View> {
    const [row] = await tx.query<{ since: Date | null }>('SELECT calendar_mail_at AS since FROM person WHERE id = $1', [actor.id])
    return { wanted_since: row?.since ?? null, mail_configured: this.settings.mail !== null }
  }
}
