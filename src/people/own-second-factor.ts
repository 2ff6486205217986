import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import type { RecoveryCodes, SecondFactorBegun, SecondFactorView } from './account.schema.js'
import { lockPerson } from './lock-person.js'
import { SecondFactors } from './second-factors.js'

type View = z.infer<typeof SecondFactorView>

/** A person's own second factor: begun, confirmed with its first code, removed with one. */
@Injectable()
export class OwnSecondFactor {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly factors: SecondFactors,
  ) {}

  show(actor: Actor): Promise<View> {
    return this.work.read(actor, (tx) => viewOf(tx, actor.id))
  }

  /** Throws `second_factor/already_set`: who has one removes it first, with a code. */
  begin(actor: Actor): Promise<z.infer<typeof SecondFactorBegun>> {
    return this.work.as(actor, async (tx) => {
      const person = await lockPerson(tx, actor.id)
      if (await this.factors.isSet(tx, actor.id)) throw new Refused('second_factor/already_set')
      return this.factors.begin(tx, person)
    })
  }

  /** Throws `sign_in/code_refused`, `second_factor/already_set`. */
  confirm(actor: Actor, input: { code: string }): Promise<z.infer<typeof RecoveryCodes>> {
    return this.work.as(actor, async (tx) => {
      await lockPerson(tx, actor.id)
      if (await this.factors.isSet(tx, actor.id)) throw new Refused('second_factor/already_set')
      const codes = await this.factors.confirm(tx, actor.id, input.code)
      await this.ledger.append(tx, `person:${actor.id}`, { kind: 'person.second_factor_set' })
      return { recovery_codes: codes }
    })
  }

  /** Throws `second_factor/required` where the house asks for one, `second_factor/not_set`, `sign_in/code_refused`. */
  remove(actor: Actor, input: { code: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      await lockPerson(tx, actor.id)
      const { required } = await viewOf(tx, actor.id)
      if (required) throw new Refused('second_factor/required')
      if (!(await this.factors.isSet(tx, actor.id))) throw new Refused('second_factor/not_set')
      if (!(await this.factors.take(tx, actor.id, input.code))) throw new Refused('sign_in/code_refused')
      await this.factors.remove(tx, actor.id)
      await this.ledger.append(tx, `person:${actor.id}`, { kind: 'person.second_factor_removed' })
      return viewOf(tx, actor.id)
    })
  }
}

async function viewOf(tx: Tx, personId: string): Promise<View> {
  const [row] = await tx.query<View>(
    `SELECT (SELECT confirmed_at FROM second_factor WHERE person_id = $1) AS set_at,
       (SELECT count(*)::int FROM recovery_code WHERE person_id = $1 AND used_at IS NULL) AS recovery_codes_left,
       (SELECT second_factor_required FROM installation) AS required`,
    [personId],
  )
  return row as View
}
