import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Refused } from '../domain/errors.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { SecondFactorBegun } from './account.schema.js'
import { lockPerson } from './lock-person.js'
import { SecondFactors } from './second-factors.js'

/** Begins to set up a second factor for the caller. */
@Injectable()
export class BeginSecondFactor {
  constructor(
    private readonly work: Door,
    private readonly factors: SecondFactors,
  ) {}

  /** Throws `second_factor/already_set`: an existing one must first be removed, with a code. */
  run(actor: Actor): Promise<z.infer<typeof SecondFactorBegun>> {
    return this.work.as(actor, async (tx) => {
      const person = await lockPerson(tx, actor.id)
      if (await this.factors.isSet(tx, actor.id)) throw new Refused('second_factor/already_set')
      return this.factors.begin(tx, person)
    })
  }
}
