import { Injectable } from '@nestjs/common'
import { Settings } from '../platform/config/settings.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { calendarMailOf } from './calendar-mail.js'

type View = { wanted_since: Date | null; mail_configured: boolean }

/** Shows whether the caller receives calendar entries by mail. */
@Injectable()
export class ShowCalendarMail {
  constructor(
    private readonly work: UnitOfWork,
    private readonly settings: Settings,
  ) {}

  run(actor: Actor): Promise<View> {
    return this.work.read(actor, (tx) => calendarMailOf(tx, this.settings, actor))
  }
}
