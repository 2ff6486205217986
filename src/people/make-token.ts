import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { TokenBody, TokenMade, TokenView } from './account.schema.js'
import { ApiToken } from './api-token.entity.js'
import { tokensOf } from './list-tokens.js'
import { lockPerson } from './lock-person.js'
import { hashOfToken, newToken } from './token.js'
import { spoken } from './tokens.js'

type Made = z.infer<typeof TokenMade>

/** Creates an API token. */
@Injectable()
export class MakeToken {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Creates a token for the caller, or for a service account. Throws `resource/not_found`, `person/ended`, `token/of_a_person`.
   */
  run(actor: Actor, personId: string, input: z.infer<typeof TokenBody>): Promise<Made> {
    return this.work.as(actor, async (tx) => {
      const person = await lockPerson(tx, personId)
      if (person.ended_at) throw new Refused('person/ended')
      // Nobody gets a credential to act as another person.
      if (person.kind === 'human' && person.id !== actor.id) throw new Refused('token/of_a_person')
      const token = newToken()
      const id = randomUUID()
      await tx.manager.insert(ApiToken, {
        id,
        person_id: person.id,
        name: input.name,
        token_hash: hashOfToken(token),
        scopes: input.scopes.includes('write') ? ['read', 'write'] : ['read'],
        made_by: actor.id,
        made_at: tx.now,
        expires_at: new Date(tx.now.getTime() + input.days * DAY),
        used_at: null,
        ended_at: null,
      })
      await this.ledger.append(tx, `person:${person.id}`, { kind: 'person.token_made', details: { token_id: id } })
      const [made] = await tokensOf(tx, person.id, id)
      return { token: spoken(token), made: made as TokenView }
    })
  }
}

const DAY = 86_400_000
