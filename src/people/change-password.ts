import { Injectable } from '@nestjs/common'
import { Ledger } from '../ledger/ledger.js'
import { Settings } from '../platform/config/settings.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { AccountNotices } from './account-notices.js'
import { endAccess } from './end-access.js'
import { Links } from './links.js'
import { lockPerson } from './lock-person.js'
import { hashFit, keepPassword } from './set-password.js'

/**
 * Changes the caller's own password, shortly after they signed in. Only this session continues: whoever knew the old password may have
 * opened others, or made tokens and feeds.
 */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
    private readonly links: Links,
    private readonly notices: AccountNotices,
    private readonly settings: Settings,
  ) {}

  /** Throws `password/…` for a password that is not allowed. */
  async run(actor: Actor, input: { password: string }): Promise<void> {
    const { email, name } = await this.work.read(actor, (tx) => addressOf(tx, actor.id))
    const hash = await hashFit(input.password, { email, name, organisation: this.settings.organisation })
    await this.work.as(actor, async (tx) => {
      await lockPerson(tx, actor.id)
      await keepPassword(tx, actor.id, hash)
      await endAccess(tx, actor.id, actor.session_id)
      await this.links.withdraw(tx, 'password_reset', actor.id)
      await this.notices.tell(tx, actor.id, { code: 'password_changed' })
      await this.ledger.append(tx, `person:${actor.id}`, { kind: 'person.password_changed' })
    })
    this.notices.ring()
  }
}

async function addressOf(tx: Tx, id: string): Promise<{ email: string; name: string }> {
  const [person] = await tx.query<{ email: string; name: string }>('SELECT email, name FROM person WHERE id = $1', [id])
  return person as { email: string; name: string }
}
