import type { z } from 'zod'
import { type Access } from '../directives/access.js'
import type { Directive } from '../directives/directive.entity.js'
import type { StartedByRule } from '../domain/deadlines/start-by-rule.js'
import { Outbox } from '../outbox/outbox.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { type Tx } from '../platform/database/unit-of-work.js'
import type { ByRule, DeadlineView } from './deadlines.schema.js'
import { Laws } from './laws.js'
import { listDeadlines } from './list-deadlines.js'
import { type Recorder } from './record-event.js'
import { startFor } from './rule-start.js'

type View = z.infer<typeof DeadlineView>

export async function viewDeadline(tx: Tx, access: Access, id: string): Promise<View> {
  return one(await listDeadlines(tx, access, id))
}

export async function recorderFor(tx: Tx, outbox: Outbox, laws: Laws, actor: Actor): Promise<Recorder> {
  return { tx, outbox, law: await laws.now(tx), actorId: actor.id }
}

export async function startedBy(tx: Tx, laws: Laws, directive: Directive, by: z.infer<typeof ByRule>): Promise<StartedByRule> {
  return startFor(tx, await laws.now(tx), directive, by)
}
