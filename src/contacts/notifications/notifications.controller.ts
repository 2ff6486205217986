import { Controller, Get, Patch, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { accessTo } from '../../directives/access.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../../platform/http/answers.js'
import { Body, Params } from '../../platform/http/inputs.js'
import { Operation } from '../../platform/http/operation.js'
import { Allow } from '../../platform/http/policy.js'
import { Refuses } from '../../platform/http/refusals.js'
import { CurrentActor, IfMatch } from '../../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf, ReasonBody } from '../../platform/http/schemas.js'
import { AddNotification } from './add-notification.js'
import { ChangeNotification } from './change-notification.js'
import { listNotifications } from './list-notifications.js'
import { NotificationBody, NotificationHowBody, NotificationSentBody, NotificationView } from './notifications.schema.js'
import { SettleNotification } from './settle-notification.js'

/** Notifications of third parties. */
@ApiTags('Notifications')
@Controller('directives/:reference/notifications')
export class NotificationsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addNotification: AddNotification,
    private readonly changeNotification: ChangeNotification,
    private readonly settleNotification: SettleNotification,
  ) {}

  @Get()
  @Operation('listNotifications', 'List the notifications to third parties')
  @Allow('signed_in')
  @Answers(listOf(NotificationView))
  notifications(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => ({ items: await listNotifications(tx, await accessTo(tx, params.reference)) }))
  }

  @Post()
  @Operation('addNotification', 'Add a notification to a third party')
  @Allow('directive.edit')
  @Writes()
  @Answers(NotificationView, 201)
  @Refuses('task/person_cannot_work')
  add(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: NotificationBody) {
    return this.addNotification.run(actor, { ...params, ...body })
  }

  @Patch(':id')
  @Operation('changeNotification', 'Change a notification')
  @Allow('directive.edit')
  @Changes()
  @Answers(NotificationView)
  @Refuses('notification/settled', 'task/person_cannot_work')
  change(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: NotificationHowBody,
  ) {
    return this.changeNotification.run(actor, { ...params, version, ...body })
  }

  @Post(':id/sent')
  @Operation('recordNotificationSent', 'Record that a notification was sent, with proof')
  @Allow('task.complete')
  @Changes()
  @Answers(NotificationView)
  @Refuses('notification/already_void', 'notification/sent_in_the_future', 'notification/settled')
  sent(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: NotificationSentBody,
  ) {
    return this.settleNotification.run(actor, { ...params, version, ...body, as: 'sent' })
  }

  @Post(':id/not-needed')
  @Operation('waiveNotification', 'Record why a notification is not needed')
  @Allow('directive.edit')
  @Changes()
  @Answers(NotificationView)
  @Refuses('notification/already_void', 'notification/sent_in_the_future', 'notification/settled')
  notNeeded(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ReasonBody,
  ) {
    return this.settleNotification.run(actor, { ...params, version, ...body, as: 'not_needed' })
  }

  @Post(':id/void')
  @Operation('voidNotification', 'Void a notification')
  @Allow('directive.edit')
  @Changes()
  @Answers(NotificationView)
  @Refuses('notification/already_void', 'notification/sent_in_the_future', 'notification/settled')
  void(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @IfMatch() version: number, @Body() body: ReasonBody) {
    return this.settleNotification.run(actor, { ...params, version, ...body, as: 'voided' })
  }
}
