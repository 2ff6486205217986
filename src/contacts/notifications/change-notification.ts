import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../../directives/access.js'
import { recordAt } from '../../directives/records.js'
import { cancelTasksAbout } from '../../directives/tasks.js'
import { phrase } from '../../domain/catalogue/phrase.js'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { one } from '../../platform/database/rows.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { giveTelling, requireDeadline } from './give-telling.js'
import { listNotifications } from './list-notifications.js'
import { Notification } from './notification.entity.js'
import type { NotificationHowBody, NotificationView } from './notifications.schema.js'

type View = z.infer<typeof NotificationView>

/** Changes the responsible person and the due date. The task is reassigned. */
@Injectable()
export class ChangeNotification {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `notification/settled`, `task/person_cannot_work`; `resource/not_found` for a deadline of another directive. */
  run(
    actor: Actor,
    input: z.infer<typeof NotificationHowBody> & { reference: string; id: string; version: number },
  ): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const notification = await recordAt(tx, directive.id, Notification, input)
      if (notification.sent_at || notification.not_needed_at || notification.voided_at) throw new Refused('notification/settled')
      await requireDeadline(tx, { directive_id: directive.id, deadline_id: input.deadline_id })
      const change = {
        deadline_id: input.deadline_id,
        due_at: input.due_at === null ? null : new Date(input.due_at),
        due_zone: input.due_zone,
        person_id: input.person_id,
        version: notification.version + 1,
      }
      await tx.manager.update(Notification, { id: notification.id }, change)
      await cancelTasksAbout(tx, notification.id, phrase('task/reassigned'))
      await giveTelling(tx, { ...notification, ...change }, actor.id)
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'notification.changed' })
      return one(await listNotifications(tx, access, notification.id))
    })
  }
}
