import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { SignInRules } from './account.schema.js'
import { rules } from './show-sign-in-rules.js'

type Rules = z.infer<typeof SignInRules>

/** Changes what the organisation requires of everyone who signs in. It takes effect at each person's next request. */
@Injectable()
export class ChangeSignInRules {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
  ) {}

  run(actor: Actor, input: Rules): Promise<Rules> {
    return this.work.as(actor, async (tx) => {
      await tx.execute('UPDATE installation SET second_factor_required = $1', [input.second_factor_required])
      await this.ledger.append(tx, 'settings:sign_in', { kind: 'sign_in.rules_changed', details: { ...input } })
      return rules(tx)
    })
  }
}
