import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { SecondFactorView } from './account.schema.js'
import { AccountNotices } from './account-notices.js'
import { CodeAttempts } from './code-attempts.js'
import { endAccess } from './end-access.js'
import { lockPerson } from './lock-person.js'
import { SecondFactors } from './second-factors.js'
import { viewOf } from './show-second-factor.js'

type View = z.infer<typeof SecondFactorView>

/**
 * Removes the caller's second factor, with a code from it. Only the session in which that was proved continues; the owner is told
 * by mail.
 */
@Injectable()
export class RemoveOwnSecondFactor {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
    private readonly factors: SecondFactors,
    private readonly attempts: CodeAttempts,
    private readonly notices: AccountNotices,
  ) {}

  /** Throws `second_factor/required` if the organisation requires one, `second_factor/not_set`, `sign_in/code_refused`, `sign_in/throttled`. */
  async run(actor: Actor, address: string, input: { code: string }): Promise<View> {
    const view = await this.attempts.run(actor.id, address, () => this.remove(actor, input.code))
    this.notices.ring()
    return view
  }

  private remove(actor: Actor, code: string): Promise<View> {
    return this.work.as(actor, async (tx) => {
      await lockPerson(tx, actor.id)
      const { required } = await viewOf(tx, actor.id)
      if (required) throw new Refused('second_factor/required')
      if (!(await this.factors.isSet(tx, actor.id))) throw new Refused('second_factor/not_set')
      if (!(await this.factors.take(tx, actor.id, code))) throw new Refused('sign_in/code_refused')
      await this.factors.remove(tx, actor.id)
      await endAccess(tx, actor.id, actor.session_id)
      await this.notices.tell(tx, actor.id, { code: 'second_factor_removed' })
      await this.ledger.append(tx, `person:${actor.id}`, { kind: 'person.second_factor_removed' })
      return viewOf(tx, actor.id)
    })
  }
}
