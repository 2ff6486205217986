import { Injectable } from '@nestjs/common'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import { Settings } from '../platform/config/settings.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { EndSessionBody, SessionsView } from './account.schema.js'
import { AccountNotices } from './account-notices.js'
import { liveSessions } from './list-sessions.js'
import { lockPerson } from './lock-person.js'

/** An administrator ends a session of another person, or all of them. The person is told, with the reason. */
@Injectable()
export class EndSessionOfPerson {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
    private readonly settings: Settings,
    private readonly notices: AccountNotices,
  ) {}

  /** Throws `resource/not_found`, also for a session of someone else and for one that has ended; `person/not_oneself`. */
  async run(actor: Actor, input: { id: string } & EndSessionBody): Promise<SessionsView> {
    const view = await this.work.as(actor, async (tx) => {
      const person = await lockPerson(tx, input.id)
      if (person.id === actor.id) throw new Refused('person/not_oneself')
      const ended = await tx.execute(
        `UPDATE session SET ended_at = $3 WHERE person_id = $1 AND ($2::uuid IS NULL OR id = $2) AND ended_at IS NULL AND ends_at > $3`,
        [person.id, input.session_id, tx.now],
      )
      if (ended === 0) throw new Refused('resource/not_found')
      await this.ledger.append(tx, `person:${person.id}`, {
        kind: 'person.session_ended_by_administrator',
        reason: input.reason,
        details: { session_id: input.session_id, sessions: ended },
      })
      await this.notices.tell(tx, person.id, { code: 'session_ended', by_id: actor.id, params: { reason: input.reason } })
      return liveSessions(tx, this.settings, person.id)
    })
    this.notices.ring()
    return view
  }
}
