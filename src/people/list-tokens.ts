import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { TokensView, TokenView } from './account.schema.js'

/** Lists the API tokens of a person or a service account. The routes decide whose tokens a caller may manage. */
@Injectable()
export class ListTokens {
  constructor(private readonly work: Door) {}

  run(actor: Actor, personId: string): Promise<z.infer<typeof TokensView>> {
    return this.work.read(actor, async (tx) => ({ items: await tokensOf(tx, personId) }))
  }
}

export function tokensOf(tx: Tx, personId: string, id: string | null = null): Promise<TokenView[]> {
  return tx.query<TokenView>(
    `SELECT id, name, scopes, made_at, expires_at, used_at,
       CASE WHEN ended_at IS NOT NULL THEN 'ended' WHEN expires_at <= edict_now() THEN 'expired' ELSE 'active' END AS state
     FROM api_token WHERE person_id = $1 AND ($2::uuid IS NULL OR id = $2) ORDER BY made_at DESC, id LIMIT 200`,
    [personId, id],
  )
}
