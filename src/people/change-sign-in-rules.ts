import { Injectable } from '@nestjs/common'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import { AccessRequests } from './access-requests.js'
import type { SignInRules } from './account.schema.js'
import { AccountNotices } from './account-notices.js'
import { rules } from './show-sign-in-rules.js'

/**
 * Changes what the organisation requires of everyone who signs in. It takes effect at each person's next request.
 * Weaker rules take lead counsel too.
 */
@Injectable()
export class ChangeSignInRules {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
    private readonly requests: AccessRequests,
    private readonly notices: AccountNotices,
  ) {}

  async run(actor: Actor, input: SignInRules): Promise<SignInRules> {
    const view = await this.work.as(actor, async (tx) => {
      const before = await rules(tx)
      if (before.second_factor_required && !input.second_factor_required && (await this.requests.takesTwo(tx))) {
        await this.requests.ask(tx, { kind: 'sign_in_rules', person_id: null })
        return rules(tx)
      }
      await this.requests.withdrawAll(tx, 'sign_in_rules', null)
      await tx.execute('UPDATE installation SET second_factor_required = $1', [input.second_factor_required])
      await this.ledger.append(tx, 'settings:sign_in', { kind: 'sign_in.rules_changed', details: { ...input } })
      return rules(tx)
    })
    this.notices.ring()
    return view
  }
}
