import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { lockDirective } from './access.js'
import type { TaskBody, TaskView } from './directive.schema.js'
import { grantAccess } from './grant-access.js'
import { listTasks } from './lists.js'
import { addTask, requireWorker } from './tasks.js'

type View = z.infer<typeof TaskView>

/** Gives a person a task. A person without access gets access to what the task needs. */
@Injectable()
export class GiveTask {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `task/person_cannot_work`. */
  run(actor: Actor, input: z.infer<typeof TaskBody> & { reference: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const { directive } = await lockDirective(tx, input.reference)
      await requireWorker(tx, directive.id, input.person_id)
      const id = await addTask(tx, {
        directive_id: directive.id,
        kind: 'to_do',
        subject: input.subject,
        person_id: input.person_id,
        due_at: input.due_at === null ? null : new Date(input.due_at),
        due_zone: input.due_zone,
        made_by: actor.id,
      })
      await grantAccess(tx, {
        directive_id: directive.id,
        person_id: input.person_id,
        level: 'work',
        source: 'task',
        given_by: actor.id,
      })
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'task.given' })
      return one(await listTasks(tx, directive.id, id))
    })
  }
}
