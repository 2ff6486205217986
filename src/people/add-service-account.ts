import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { ServiceAccountBody } from './account.schema.js'
import type { PersonView } from './person.schema.js'
import { readPersonView } from './person-view.js'

/** Creates an account for a program: no password, no mail, only the tokens that an administrator creates for it. */
@Injectable()
export class AddServiceAccount {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
  ) {}

  run(actor: Actor, input: z.infer<typeof ServiceAccountBody>): Promise<PersonView> {
    return this.work.as(actor, async (tx) => {
      const id = randomUUID()
      // A domain to which mail is never sent (RFC 2606).
      await tx.execute(
        `INSERT INTO person (id, email, name, role, kind, zone, joined_at, made_at) VALUES ($1, $2, $3, $4, 'service', $5, $6, $6)`,
        [id, `${id}@service.invalid`, input.name, input.role, input.zone, tx.now],
      )
      await this.ledger.append(tx, `person:${id}`, { kind: 'person.service_added' })
      return readPersonView(tx, id)
    })
  }
}
