import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Addressee } from './addressee.entity.js'
import type { AddresseeBody, AddresseeView } from './agencies.schema.js'

/** Adds one of our legal entities, which a directive can bind. */
@Injectable()
export class AddAddressee {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `addressee/name_taken`. */
  run(actor: Actor, input: z.infer<typeof AddresseeBody>): Promise<z.infer<typeof AddresseeView>> {
    return this.work.as(actor, async (tx) => {
      const taken = await tx.query('SELECT 1 FROM addressee WHERE name = $1', [input.name])
      if (taken.length > 0) throw new Refused('addressee/name_taken')
      const id = randomUUID()
      await tx.manager.insert(Addressee, { id, ...input, version: 1, made_at: tx.now })
      await this.ledger.append(tx, 'settings:addressees', { kind: 'addressee.added' })
      return { id, ...input }
    })
  }
}
