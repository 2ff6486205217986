import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import type { FeedBody, FeedMade, FeedsView, FeedView } from './account.schema.js'
import { CalendarFeed } from './calendar-feed.entity.js'
import { Feeds } from './feeds.js'
import { hashOfToken, newToken } from './token.js'

/** One's own calendar feeds: made, listed, ended. Nobody makes one for another. */
@Injectable()
export class OwnFeeds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly feeds: Feeds,
  ) {}

  list(actor: Actor): Promise<z.infer<typeof FeedsView>> {
    return this.work.read(actor, async (tx) => ({ items: await feedsOf(tx, actor) }))
  }

  make(actor: Actor, input: z.infer<typeof FeedBody>): Promise<z.infer<typeof FeedMade>> {
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

  /** Ends one at once. Throws `resource/not_found`, also for somebody else's and for one that has ended. */
  end(actor: Actor, input: { id: string }): Promise<z.infer<typeof FeedsView>> {
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

function feedsOf(tx: Tx, actor: Actor, id: string | null = null): Promise<FeedView[]> {
  return tx.query<FeedView>(
    `SELECT id, name, made_at, used_at, CASE WHEN ended_at IS NOT NULL THEN 'ended' ELSE 'active' END AS state
     FROM calendar_feed WHERE person_id = $1 AND ($2::uuid IS NULL OR id = $2) ORDER BY made_at DESC, id LIMIT 200`,
    [actor.id, id],
  )
}
