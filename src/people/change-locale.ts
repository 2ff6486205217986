import { Injectable } from '@nestjs/common'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { Browser } from './browser.js'
import { Mes } from './me.js'
import type { LocaleBody, Me } from './session.schema.js'

/** Chooses the caller's locale: the language of their screens and mails, and how dates and numbers are written. */
@Injectable()
export class ChangeLocale {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
    private readonly mes: Mes,
  ) {}

  run(actor: Actor, { languages }: Pick<Browser, 'languages'>, { locale }: LocaleBody): Promise<Me> {
    return this.work.as(actor, async (tx) => {
      const changed = await tx.execute('UPDATE person SET locale = $2 WHERE id = $1 AND locale IS DISTINCT FROM $2', [
        actor.id,
        locale,
      ])
      if (changed === 1) await this.ledger.append(tx, `person:${actor.id}`, { kind: 'person.locale_changed' })
      return this.mes.of(tx, actor.id, languages)
    })
  }
}
