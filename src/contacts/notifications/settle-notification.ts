import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { type Access, lockDirective, requireVersion } from '../../directives/access.js'
import { recordOf } from '../../directives/records.js'
import { cancelTasksAbout, settleTasksAbout } from '../../directives/tasks.js'
import { Document } from '../../documents/document.entity.js'
import type { RecordClass } from '../../domain/access/record-class.js'
import { phrase } from '../../domain/catalogue/phrase.js'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { one } from '../../platform/database/rows.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { listNotifications } from './list-notifications.js'
import { Notification } from './notification.entity.js'
import type { NotificationSentBody, NotificationView } from './notifications.schema.js'

type View = z.infer<typeof NotificationView>

type Input = { reference: string; id: string; version: number } & (
  | ({ as: 'sent' } & z.infer<typeof NotificationSentBody>)
  | { as: 'not_needed' | 'voided'; reason: string }
)

/** Records the outcome of a notification: sent, with proof; not required, with a reason; or voided. */
@Injectable()
export class SettleNotification {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /**
   * The responsible person can record it as sent; everything else is for people who work on the case.
   * Throws `notification/settled`, `notification/already_void`, `notification/sent_in_the_future`.
   */
  run(actor: Actor, input: Input): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference, input.as === 'sent' ? ['case', 'work'] : ['case'])
      const { directive } = access
      const isOwn = ({ person_id }: Notification) => person_id === actor.id
      const notification = await recordOf(
        tx,
        directive.id,
        Notification,
        { id: input.id },
        (row) => isOwn(row) || access.sees('notification'),
      )
      // Read access to the list is not enough to record that it was sent.
      if (!isOwn(notification) && !access.levels.includes('case')) throw new Refused('access/forbidden')
      await requireVersion(tx, directive.id, notification, input.version)
      if (notification.voided_at) throw new Refused('notification/already_void')
      if (input.as !== 'voided' && (notification.sent_at || notification.not_needed_at)) throw new Refused('notification/settled')
      const end = input.as === 'sent' ? await proofOf(tx, access, input) : endOf(tx, actor, input)
      await tx.manager.update(Notification, { id: notification.id }, { ...end, version: notification.version + 1 })
      if (input.as === 'sent') await settleTasksAbout(tx, notification.id, actor)
      else await cancelTasksAbout(tx, notification.id, phrase(`task/subject_${input.as}`))
      await this.ledger.append(tx, `directive:${directive.id}`, {
        kind: KINDS[input.as],
        ...(input.as === 'sent' ? {} : { reason: input.reason }),
      })
      return one(await listNotifications(tx, access, notification.id))
    })
  }
}

async function proofOf(tx: Tx, access: Access, input: z.infer<typeof NotificationSentBody>): Promise<Partial<Notification>> {
  const { directive, actor } = access
  const sent_at = new Date(input.sent_at)
  // Clocks differ slightly.
  if (sent_at.getTime() > tx.now.getTime() + 120_000) throw new Refused('notification/sent_in_the_future')
  const document = await recordOf(tx, directive.id, Document, { id: input.document_id }, (row) =>
    access.sees('document', { class: row.class as RecordClass, own: row.added_by === actor.id }),
  )
  return { sent_by: actor.id, sent_at, sent_zone: input.sent_zone, sent_document_id: document.id }
}

function endOf(tx: Tx, actor: Actor, { as, reason }: { as: 'not_needed' | 'voided'; reason: string }): Partial<Notification> {
  return as === 'voided'
    ? { voided_by: actor.id, voided_at: tx.now, void_reason: reason }
    : { not_needed_by: actor.id, not_needed_at: tx.now, not_needed_reason: reason }
}

const KINDS = { sent: 'notification.sent', not_needed: 'notification.not_needed', voided: 'notification.voided' } as const
