import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { isReader } from '../domain/access/readers.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import { AccessRequests } from './access-requests.js'
import type { ServiceAccountBody } from './account.schema.js'
import { AccountNotices } from './account-notices.js'
import type { PersonView } from './person.schema.js'
import { readPersonView } from './person-view.js'

/** Creates an account for a program: no password, no mail, only the tokens that an administrator creates for it. */
@Injectable()
export class AddServiceAccount {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
    private readonly requests: AccessRequests,
    private readonly notices: AccountNotices,
  ) {}

  /**
   * An account that reads directives starts once lead counsel has approved it. Throws `access_request/no_lead_counsel` if nobody can
   * approve it yet.
   */
  async run(actor: Actor, input: z.infer<typeof ServiceAccountBody>): Promise<PersonView> {
    const view = await this.work.as(actor, async (tx) => {
      const id = randomUUID()
      const reads = isReader(input.role)
      if (reads && !(await this.requests.takesTwo(tx))) throw new Refused('access_request/no_lead_counsel')
      // A domain to which mail is never sent (RFC 2606).
      await tx.execute(
        `INSERT INTO person (id, email, name, role, kind, zone, joined_at, made_at) VALUES ($1, $2, $3, $4, 'service', $5, $6, $7)`,
        [id, `${id}@service.invalid`, input.name, input.role, input.zone, reads ? null : tx.now, tx.now],
      )
      await this.ledger.append(tx, `person:${id}`, { kind: 'person.service_added' })
      if (reads) await this.requests.ask(tx, { kind: 'join', person_id: id, role: input.role })
      return readPersonView(tx, id)
    })
    this.notices.ring()
    return view
  }
}
