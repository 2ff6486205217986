import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import type { TokenBody, TokenMade, TokensView, TokenView } from './account.schema.js'
import { ApiToken } from './api-token.entity.js'
import { lockPerson } from './lock-person.js'
import { hashOfToken, newToken } from './token.js'
import { spoken } from './tokens.js'

type Made = z.infer<typeof TokenMade>
const DAY = 86_400_000

/** The API tokens of a person or a service account: made, listed, ended. Who may do so for whom, the routes say. */
@Injectable()
export class KeepTokens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  list(actor: Actor, personId: string): Promise<z.infer<typeof TokensView>> {
    return this.work.read(actor, async (tx) => ({ items: await tokensOf(tx, personId) }))
  }

  /** Makes one for oneself, or for a service account. Throws `resource/not_found`, `person/ended`, `token/of_a_person`. */
  make(actor: Actor, personId: string, input: z.infer<typeof TokenBody>): Promise<Made> {
    return this.work.as(actor, async (tx) => {
      const person = await lockPerson(tx, personId)
      if (person.ended_at) throw new Refused('person/ended')
      // Nobody gets a key with which to act as another.
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

  /** Ends one at once. Throws `resource/not_found`, also for one that is not the person's or has ended. */
  end(actor: Actor, personId: string, tokenId: string): Promise<z.infer<typeof TokensView>> {
    return this.work.as(actor, async (tx) => {
      const ended = await tx.execute('UPDATE api_token SET ended_at = $3 WHERE id = $1 AND person_id = $2 AND ended_at IS NULL', [
        tokenId,
        personId,
        tx.now,
      ])
      if (ended === 0) throw new Refused('resource/not_found')
      await this.ledger.append(tx, `person:${personId}`, { kind: 'person.token_ended', details: { token_id: tokenId } })
      return { items: await tokensOf(tx, personId) }
    })
  }
}

function tokensOf(tx: Tx, personId: string, id: string | null = null): Promise<TokenView[]> {
  return tx.query<TokenView>(
    `SELECT id, name, scopes, made_at, expires_at, used_at,
       CASE WHEN ended_at IS NOT NULL THEN 'ended' WHEN expires_at <= edict_now() THEN 'expired' ELSE 'active' END AS state
     FROM api_token WHERE person_id = $1 AND ($2::uuid IS NULL OR id = $2) ORDER BY made_at DESC, id LIMIT 200`,
    [personId, id],
  )
}
