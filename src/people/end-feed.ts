import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { FeedsView } from './account.schema.js'
import { feedsOf } from './list-feeds.js'

/** Ends one of the caller's calendar feeds. */
@Injectable()
export class EndFeed {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
  ) {}

  /** Ends a feed immediately. Throws `resource/not_found`, also for another person's feed and for one that has ended. */
  run(actor: Actor, input: { id: string }): Promise<z.infer<typeof FeedsView>> {
    return this.work.as(actor, async (tx) => {
      const ended = await tx.execute(
        'UPDATE calendar_feed SET ended_at = $3 WHERE id = $1 AND person_id = $2 AND ended_at IS NULL',
        [input.id, actor.id, tx.now],
      )
      if (ended === 0) throw new Refused('resource/not_found')
      await this.ledger.append(tx, `person:${actor.id}`, { kind: 'person.feed_ended', details: { feed_id: input.id } })
      return { items: await feedsOf(tx, actor) }
    })
  }
}
