import { Injectable } from '@nestjs/common'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import { lockPerson } from './lock-person.js'
import type { PersonView } from './person.schema.js'
import { readPersonView } from './person-view.js'
import { SecondFactors } from './second-factors.js'
import { Sessions } from './sessions.js'

/** Removes the second factor of a person who has lost it. Their sessions end, so that at least the password is needed. */
@Injectable()
export class RemoveSecondFactor {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
    private readonly factors: SecondFactors,
    private readonly sessions: Sessions,
  ) {}

  /** Throws `resource/not_found`, `person/not_oneself` (that takes a code), `second_factor/not_set`. */
  run(actor: Actor, input: { id: string; reason: string }): Promise<PersonView> {
    return this.work.as(actor, async (tx) => {
      const person = await lockPerson(tx, input.id)
      if (person.id === actor.id) throw new Refused('person/not_oneself')
      if (!(await this.factors.remove(tx, person.id))) throw new Refused('second_factor/not_set')
      await this.sessions.endAll(tx, person.id)
      await this.ledger.append(tx, `person:${person.id}`, { kind: 'person.second_factor_removed', reason: input.reason })
      return readPersonView(tx, person.id)
    })
  }
}
