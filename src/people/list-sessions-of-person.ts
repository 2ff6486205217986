import { Injectable } from '@nestjs/common'
import { Settings } from '../platform/config/settings.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { SessionsView } from './account.schema.js'
import { liveSessions } from './list-sessions.js'

/** Lists the open sessions of another person, for an administrator. */
@Injectable()
export class ListSessionsOfPerson {
  constructor(
    private readonly work: Door,
    private readonly settings: Settings,
  ) {}

  run(actor: Actor, personId: string): Promise<SessionsView> {
    return this.work.read(actor, (tx) => liveSessions(tx, this.settings, personId, actor.session_id))
  }
}
