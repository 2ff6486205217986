import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import { lockAdministrators, lockPerson, requireAnotherAdministrator, requireCurrent } from './lock-person.js'
import type { ChangePersonBody, PersonView } from './person.schema.js'
import { readPersonView } from './person-view.js'

/**
 * Changes a person's name, role, firm or zone. A guest stays a guest, and nobody else can become one. A new role applies from the
 * person's next request.
 */
@Injectable()
export class ChangePerson {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Throws `resource/not_found`, `resource/stale`, `person/ended`, `person/guest_stays`, `person/last_administrator`, and
   * `access/forbidden` for the actor's own role.
   */
  async run(actor: Actor, input: { id: string; version: number } & z.infer<typeof ChangePersonBody>): Promise<PersonView> {
    return this.work.as(actor, async (tx) => {
      if (input.role !== undefined) await lockAdministrators(tx)
      const person = await lockPerson(tx, input.id)
      requireCurrent(person, input.version)
      const { name = person.name, role = person.role, firm = person.firm, zone = person.zone } = input
      // Access given to a guest and to a member of the organisation differs in kind, so a new account is required.
      if ((role === 'guest') !== (person.role === 'guest') || (firm === null) === (role === 'guest'))
        throw new Refused('person/guest_stays')
      if (role !== 'administrator') await requireAnotherAdministrator(tx, person)
      // The database refuses it as well: an administrator could otherwise become a reader alone.
      if (person.id === actor.id && role !== person.role) throw new Refused('access/forbidden')
      await tx.execute('UPDATE person SET name = $2, role = $3, firm = $4, zone = $5, version = version + 1 WHERE id = $1', [
        person.id,
        name,
        role,
        firm,
        zone,
      ])
      await this.ledger.append(tx, `person:${person.id}`, { kind: 'person.changed' })
      return readPersonView(tx, person.id)
    })
  }
}
