import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import { Settings } from '../platform/config/settings.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { SessionsView } from './account.schema.js'
import { liveSessions } from './list-sessions.js'

type View = z.infer<typeof SessionsView>

/** Ends one of the caller's sessions. */
@Injectable()
export class EndSession {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
    private readonly settings: Settings,
  ) {}

  /**
   * Ends a session: its next request is refused. Throws `resource/not_found`, also for another person's session and for one that
   * has ended.
   */
  run(actor: Actor, input: { id: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const ended = await tx.execute(
        'UPDATE session SET ended_at = $3 WHERE id = $1 AND person_id = $2 AND ended_at IS NULL AND ends_at > $3',
        [input.id, actor.id, tx.now],
      )
      if (ended === 0) throw new Refused('resource/not_found')
      await this.ledger.append(tx, `person:${actor.id}`, { kind: 'person.session_ended', details: { session_id: input.id } })
      return liveSessions(tx, this.settings, actor.id, actor.session_id)
    })
  }
}
