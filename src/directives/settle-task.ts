import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { lockDirective, requireVersion } from './access.js'
import type { TaskView } from './directive.schema.js'
import { listTasks } from './lists.js'
import { recordOf } from './records.js'
import { Task } from './task.entity.js'

type View = z.infer<typeof TaskView>

interface Input {
  reference: string
  id: string
  version: number
}

/** Marks a task as done, or cancels it with a reason. */
@Injectable()
export class SettleTask {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Its person, or people who work on the case, may complete it; only the latter may cancel. Throws `task/settled`, `task/settled_by_review`. */
  run(actor: Actor, input: Input & ({ as: 'done' } | { as: 'cancelled'; reason: string })): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference, input.as === 'done' ? ['case', 'work', 'read'] : ['case'])
      const task = await recordOf(tx, access.directive.id, Task, { id: input.id }, ({ person_id }) =>
        access.sees('task', { own: person_id === actor.id }),
      )
      if (task.person_id !== actor.id && !access.levels.includes('case')) throw new Refused('access/forbidden')
      await requireVersion(tx, access.directive.id, task, input.version)
      if (task.done_at || task.cancelled_at) throw new Refused('task/settled')
      // A review creates a record with its outcome; a checkbox would not.
      if (input.as === 'done' && task.kind === 'review_decision') throw new Refused('task/settled_by_review')
      const version = task.version + 1
      if (input.as === 'done') await tx.manager.update(Task, { id: task.id }, { done_at: tx.now, done_by: actor.id, version })
      else await tx.manager.update(Task, { id: task.id }, { cancelled_at: tx.now, cancel_reason: input.reason, version })
      await this.ledger.append(tx, `directive:${access.directive.id}`, {
        kind: input.as === 'done' ? 'task.done' : 'task.cancelled',
        ...(input.as === 'cancelled' ? { reason: input.reason } : {}),
      })
      return one(await listTasks(tx, access.directive.id, task.id))
    })
  }
}
