import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Settings } from '../platform/config/settings.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { SessionsView } from './account.schema.js'

type View = z.infer<typeof SessionsView>

/** Lists the caller's open sessions. */
@Injectable()
export class ListSessions {
  constructor(
    private readonly work: Door,
    private readonly settings: Settings,
  ) {}

  run(actor: Actor): Promise<View> {
    return this.work.read(actor, (tx) => liveSessions(tx, this.settings, actor.id, actor.session_id))
  }
}

export async function liveSessions(tx: Tx, settings: Settings, personId: string, here: string | null = null): Promise<View> {
  const idle = new Date(tx.now.getTime() - settings.session.idle_minutes * 60_000)
  const items = await tx.query<View['items'][number]>(
    `SELECT id, id IS NOT DISTINCT FROM $2::uuid AS here, agent, address, made_at, seen_at, ends_at FROM session
     WHERE person_id = $1 AND ended_at IS NULL AND ends_at > $3 AND seen_at > $4 ORDER BY seen_at DESC, id LIMIT 200`,
    [personId, here, tx.now, idle],
  )
  return { items }
}
