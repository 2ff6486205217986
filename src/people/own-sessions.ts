import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import { Settings } from '../platform/config/settings.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import type { SessionsView } from './account.schema.js'

type View = z.infer<typeof SessionsView>

/** Where a person is signed in, and the end of it: theirs alone. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly settings: Settings,
  ) {}

  list(actor: Actor): Promise<View> {
    return this.work.read(actor, (tx) => this.live(tx, actor))
  }

  /** Ends one: its next request is refused. Throws `resource/not_found`, also for somebody else's and for one that ended. */
  end(actor: Actor, input: { id: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const ended = await tx.execute(
        'UPDATE session SET ended_at = $3 WHERE id = $1 AND person_id = $2 AND ended_at IS NULL AND ends_at > $3',
        [input.id, actor.id, tx.now],
      )
      if (ended === 0) throw new Refused('resource/not_found')
      await this.ledger.append(tx, `person:${actor.id}`, { kind: 'person.session_ended', details: { session_id: input.id } })
      return this.live(tx, actor)
    })
  }

  private async live(tx: Tx, actor: Actor): Promise<View> {
    const idle = new Date(tx.now.getTime() - this.settings.session.idle_minutes * 60_000)
    const items = await tx.query<View['items'][number]>(
      `SELECT id, id IS NOT DISTINCT FROM $2::uuid AS here, agent, address, made_at, seen_at, ends_at FROM session
       WHERE person_id = $1 AND ended_at IS NULL AND ends_at > $3 AND seen_at > $4 ORDER BY seen_at DESC, id LIMIT 200`,
      [actor.id, actor.session_id ?? null, tx.now, idle],
    )
    return { items }
  }
}
