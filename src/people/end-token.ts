import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { TokensView } from './account.schema.js'
import { tokensOf } from './list-tokens.js'

/** Ends an API token. */
@Injectable()
export class EndToken {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
  ) {}

  /** Ends it immediately. Throws `resource/not_found`, also for a token that belongs to someone else or has ended. */
  run(actor: Actor, personId: string, tokenId: string): Promise<z.infer<typeof TokensView>> {
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
