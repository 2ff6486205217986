import { Injectable } from '@nestjs/common'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { RecoveryCodes } from './account.schema.js'
import { AccountNotices } from './account-notices.js'
import { CodeAttempts } from './code-attempts.js'
import { endAccess } from './end-access.js'
import { lockPerson } from './lock-person.js'
import { SecondFactors } from './second-factors.js'

/**
 * Confirms the caller's second factor with its first code. Other sessions, tokens and feeds were made without it, so they end; the
 * owner is told by mail.
 */
@Injectable()
export class ConfirmSecondFactor {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
    private readonly factors: SecondFactors,
    private readonly attempts: CodeAttempts,
    private readonly notices: AccountNotices,
  ) {}

  /** Throws `sign_in/code_refused`, `sign_in/throttled`, `second_factor/already_set`. */
  async run(actor: Actor, address: string, input: { code: string }): Promise<RecoveryCodes> {
    const codes = await this.attempts.run(actor.id, address, () => this.confirm(actor, input.code))
    this.notices.ring()
    return codes
  }

  private confirm(actor: Actor, code: string): Promise<RecoveryCodes> {
    return this.work.as(actor, async (tx) => {
      await lockPerson(tx, actor.id)
      if (await this.factors.isSet(tx, actor.id)) throw new Refused('second_factor/already_set')
      const codes = await this.factors.confirm(tx, actor.id, code)
      await endAccess(tx, actor.id, actor.session_id)
      await this.notices.tell(tx, actor.id, { code: 'second_factor_set' })
      await this.ledger.append(tx, `person:${actor.id}`, { kind: 'person.second_factor_set' })
      return { recovery_codes: codes }
    })
  }
}
