import { Injectable } from '@nestjs/common'
import { Settings } from '../platform/config/settings.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { meOf } from './me.js'
import type { Person } from './person.entity.js'
import type { Me } from './session.schema.js'

/** Who is signed in, and what their role may do. */
@Injectable()
export class ShowMe {
  constructor(
    private readonly work: UnitOfWork,
    private readonly settings: Settings,
  ) {}

  async run(actor: Actor): Promise<Me> {
    const [person] = await this.work.read(actor, (tx) =>
      tx.query<Person>('SELECT id, name, email, role, zone FROM person WHERE id = $1', [actor.id]),
    )
    return meOf(person as Person, this.settings)
  }
}
