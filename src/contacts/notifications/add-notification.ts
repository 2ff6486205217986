import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../../directives/access.js'
import { addRecord } from '../../directives/records.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { one } from '../../platform/database/rows.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { giveTelling, requireDeadline } from './give-telling.js'
import { listNotifications } from './list-notifications.js'
import { Notification } from './notification.entity.js'
import type { NotificationBody, NotificationView } from './notifications.schema.js'

type View = z.infer<typeof NotificationView>

export interface NewNotification extends z.infer<typeof NotificationBody> {
  directive_id: string
  made_by: string
}

/**
 * Adds a notification with the task for its responsible person, in the caller's transaction; the caller appends the event.
 * Throws `task/person_cannot_work`; `resource/not_found` for a deadline of another directive.
 */
export async function addNotification(tx: Tx, given: NewNotification): Promise<string> {
  await requireDeadline(tx, given)
  const notification = { ...given, due_at: given.due_at === null ? null : new Date(given.due_at) }
  const id = await addRecord(tx, given.directive_id, Notification, { ...notification, made_at: tx.now })
  await giveTelling(tx, { ...notification, id }, given.made_by)
  return id
}

/** Adds a notification of a third party. */
@Injectable()
export class AddNotification {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws the refusals of `addNotification`. */
  run(actor: Actor, { reference, ...body }: z.infer<typeof NotificationBody> & { reference: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, reference)
      const { directive } = access
      const id = await addNotification(tx, { ...body, directive_id: directive.id, made_by: actor.id })
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'notification.added' })
      return one(await listNotifications(tx, access, id))
    })
  }
}
