import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { FeedBody, FeedMade, FeedView } from './account.schema.js'
import { CalendarFeed } from './calendar-feed.entity.js'
import { Feeds } from './feeds.js'
import { feedsOf } from './list-feeds.js'
import { hashOfToken, newToken } from './token.js'

/** Creates a calendar feed for the caller. */
@Injectable()
export class MakeFeed {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
    private readonly feeds: Feeds,
  ) {}

  run(actor: Actor, input: z.infer<typeof FeedBody>): Promise<z.infer<typeof FeedMade>> {
    return this.work.as(actor, async (tx) => {
      const token = newToken()
      const id = randomUUID()
      await tx.manager.insert(CalendarFeed, {
        id,
        person_id: actor.id,
        name: input.name,
        token_hash: hashOfToken(token),
        made_at: tx.now,
        used_at: null,
        ended_at: null,
      })
      await this.ledger.append(tx, `person:${actor.id}`, { kind: 'person.feed_made', details: { feed_id: id } })
      const [made] = await feedsOf(tx, actor, id)
      return { address: this.feeds.addressOf(token), made: made as FeedView }
    })
  }
}
