import { Injectable } from '@nestjs/common'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import { AccessRequests } from './access-requests.js'
import { AccountNotices } from './account-notices.js'
import { endAccess } from './end-access.js'
import { lockAdministrators, lockPerson, requireAnotherAdministrator, requireCurrent } from './lock-person.js'
import type { PersonView } from './person.schema.js'
import { readPersonView } from './person-view.js'

/** Closes an account: its sessions, tokens and links end immediately. The person's name remains on their records. */
@Injectable()
export class EndPerson {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
    private readonly requests: AccessRequests,
    private readonly notices: AccountNotices,
  ) {}

  /** Throws `resource/not_found`, `resource/stale`, `person/ended`, `person/not_oneself`, `person/last_administrator`. */
  async run(actor: Actor, input: { id: string; version: number; reason: string }): Promise<PersonView> {
    const view = await this.work.as(actor, async (tx) => {
      await lockAdministrators(tx)
      const person = await lockPerson(tx, input.id)
      requireCurrent(person, input.version)
      await requireAnotherAdministrator(tx, person)
      if (person.id === actor.id) throw new Refused('person/not_oneself')
      await tx.execute('UPDATE person SET ended_at = $2, end_reason = $3, version = version + 1 WHERE id = $1', [
        person.id,
        tx.now,
        input.reason,
      ])
      await endAccess(tx, person.id)
      await this.ledger.append(tx, `person:${person.id}`, { kind: 'person.ended', reason: input.reason })
      if (person.role === 'lead_counsel' && person.joined_at)
        await this.requests.tellLeads(tx, 'lead_counsel_ended', { about_id: person.id, by_id: actor.id, reason: input.reason })
      return readPersonView(tx, person.id)
    })
    this.notices.ring()
    return view
  }
}
