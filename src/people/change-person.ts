import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { readsMore } from '../domain/access/readers.js'
import type { Role } from '../domain/access/role.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { AccessRequests } from './access-requests.js'
import { LetIn } from './let-in.js'
import { lockAdministrators, lockPerson, requireAnotherAdministrator, requireCurrent } from './lock-person.js'
import type { Person } from './person.entity.js'
import type { ChangePersonBody, PersonView } from './person.schema.js'
import { readPersonView } from './person-view.js'

/**
 * Changes a person's name, role, firm or zone. A guest stays a guest, and nobody else can become one. A new role applies from the
 * person's next request; one that reads more applies once lead counsel has approved it.
 */
@Injectable()
export class ChangePerson {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
    private readonly requests: AccessRequests,
    private readonly letIn: LetIn,
  ) {}

  /**
   * Throws `resource/not_found`, `resource/stale`, `person/ended`, `person/guest_stays`, `person/last_administrator`;
   * `access_request/no_lead_counsel` if nobody can approve the role yet; `access/forbidden` for the actor's own role, unless lead
   * counsel will have to approve it.
   */
  async run(actor: Actor, input: { id: string; version: number } & z.infer<typeof ChangePersonBody>): Promise<PersonView> {
    const view = await this.work.as(actor, async (tx) => {
      if (input.role !== undefined) await lockAdministrators(tx)
      const person = await lockPerson(tx, input.id)
      requireCurrent(person, input.version)
      const { name = person.name, role = person.role, firm = person.firm, zone = person.zone } = input
      // Access given to a guest and to a member of the organisation differs in kind, so a new account is required.
      if ((role === 'guest') !== (person.role === 'guest') || (firm === null) === (role === 'guest'))
        throw new Refused('person/guest_stays')
      if (role !== 'administrator') await requireAnotherAdministrator(tx, person)
      // Who has not joined reads nothing yet: their role changes at once, and they are invited with the new one.
      const waits = person.joined_at !== null && readsMore(person.role, role)
      if (waits && !(await this.requests.takesTwo(tx))) throw new Refused('access_request/no_lead_counsel')
      // The database refuses it as well: nobody gives themselves another role.
      if (person.id === actor.id && role !== person.role && !waits) throw new Refused('access/forbidden')
      await tx.execute('UPDATE person SET name = $2, role = $3, firm = $4, zone = $5, version = version + 1 WHERE id = $1', [
        person.id,
        name,
        waits ? person.role : role,
        firm,
        zone,
      ])
      await this.ledger.append(tx, `person:${person.id}`, { kind: 'person.changed' })
      if (role !== person.role) await this.follow(tx, person, role, waits)
      if (person.role === 'lead_counsel' && person.joined_at && role !== person.role)
        await this.requests.tellLeads(tx, 'lead_counsel_changed', { about_id: person.id, by_id: actor.id, also: [person.id] })
      return readPersonView(tx, person.id)
    })
    this.letIn.ring()
    return view
  }

  private async follow(tx: Tx, person: Person, role: Role, waits: boolean): Promise<void> {
    if (waits) await this.requests.ask(tx, { kind: 'role', person_id: person.id, role })
    else if (person.joined_at) await this.requests.withdrawAll(tx, 'role', person.id)
    else if (person.kind === 'human') await this.letIn.run(tx, { id: person.id, role })
    else await this.requests.ask(tx, { kind: 'join', person_id: person.id, role })
  }
}
