import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { RecoveryCodes } from './account.schema.js'
import { lockPerson } from './lock-person.js'
import { SecondFactors } from './second-factors.js'

/** Confirms the caller's second factor with its first code. */
@Injectable()
export class ConfirmSecondFactor {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
    private readonly factors: SecondFactors,
  ) {}

  /** Throws `sign_in/code_refused`, `second_factor/already_set`. */
  run(actor: Actor, input: { code: string }): Promise<z.infer<typeof RecoveryCodes>> {
    return this.work.as(actor, async (tx) => {
      await lockPerson(tx, actor.id)
      if (await this.factors.isSet(tx, actor.id)) throw new Refused('second_factor/already_set')
      const codes = await this.factors.confirm(tx, actor.id, input.code)
      await this.ledger.append(tx, `person:${actor.id}`, { kind: 'person.second_factor_set' })
      return { recovery_codes: codes }
    })
  }
}
