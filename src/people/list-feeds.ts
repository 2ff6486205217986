import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { FeedsView, FeedView } from './account.schema.js'

/** Lists the caller's own calendar feeds. */
@Injectable()
export class ListFeeds {
  constructor(private readonly work: Door) {}

  run(actor: Actor): Promise<z.infer<typeof FeedsView>> {
    return this.work.read(actor, async (tx) => ({ items: await feedsOf(tx, actor) }))
  }
}

export function feedsOf(tx: Tx, actor: Actor, id: string | null = null): Promise<FeedView[]> {
  return tx.query<FeedView>(
    `SELECT id, name, made_at, used_at, CASE WHEN ended_at IS NOT NULL THEN 'ended' ELSE 'active' END AS state
     FROM calendar_feed WHERE person_id = $1 AND ($2::uuid IS NULL OR id = $2) ORDER BY made_at DESC, id LIMIT 200`,
    [actor.id, id],
  )
}
