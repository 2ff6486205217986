import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import type { SignInRules } from './account.schema.js'

type Rules = z.infer<typeof SignInRules>

/** What the house asks of everybody who signs in. Holds from everybody's next request. */
@Injectable()
export class KeepSignInRules {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  show(actor: Actor): Promise<Rules> {
    return this.work.read(actor, rules)
  }

  change(actor: Actor, input: Rules): Promise<Rules> {
    return this.work.as(actor, async (tx) => {
      await tx.execute('UPDATE installation SET second_factor_required = $1', [input.second_factor_required])
      await this.ledger.append(tx, 'settings:sign_in', { kind: 'sign_in.rules_changed', details: { ...input } })
      return rules(tx)
    })
  }
}

async function rules(tx: Tx): Promise<Rules> {
  const [row] = await tx.query<Rules>('SELECT second_factor_required FROM installation')
  return row as Rules
}
