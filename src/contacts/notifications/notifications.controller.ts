import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import { accessTo } from '../../directives/access.js'
import { ReasonBody } from '../../directives/directive.schema.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../../platform/http/answers.js'
import { Allow } from '../../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf } from '../../platform/http/schemas.js'
import { AddNotification } from './add-notification.js'
import { ChangeNotification } from './change-notification.js'
import { listNotifications } from './list-notifications.js'
import { NotificationBody, NotificationHowBody, NotificationView, SentBody } from './notifications.schema.js'
import { SettleNotification } from './settle-notification.js'

/** Who else must know. */
@ApiTags('Who else must know')
@Controller('directives/:reference/notifications')
export class NotificationsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addNotification: AddNotification,
    private readonly changeNotification: ChangeNotification,
    private readonly settleNotification: SettleNotification,
  ) {}

  @Get()
  @Allow('signed_in')
  @Answers(listOf(NotificationView))
  notifications(@CurrentActor() actor: Actor, @Param({ schema: InDirective }) params: z.infer<typeof InDirective>) {
    return this.work.read(actor, async (tx) => ({ items: await listNotifications(tx, await accessTo(tx, params.reference)) }))
  }

  @Post()
  @Allow('directive.edit')
  @Writes()
  @Answers(NotificationView, 201)
  add(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @Body({ schema: NotificationBody }) body: z.infer<typeof NotificationBody>,
  ) {
    return this.addNotification.run(actor, { ...params, ...body })
  }

  @Patch(':id')
  @Allow('directive.edit')
  @Changes()
  @Answers(NotificationView)
  change(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: NotificationHowBody }) body: z.infer<typeof NotificationHowBody>,
  ) {
    return this.changeNotification.run(actor, { ...params, version, ...body })
  }

  @Post(':id/sent')
  @Allow('task.complete')
  @Changes()
  @Answers(NotificationView)
  sent(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: SentBody }) body: z.infer<typeof SentBody>,
  ) {
    return this.settleNotification.run(actor, { ...params, version, ...body, as: 'sent' })
  }

  @Post(':id/not-needed')
  @Allow('directive.edit')
  @Changes()
  @Answers(NotificationView)
  notNeeded(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: ReasonBody }) body: z.infer<typeof ReasonBody>,
  ) {
    return this.settleNotification.run(actor, { ...params, version, ...body, as: 'not_needed' })
  }

  @Post(':id/void')
  @Allow('directive.edit')
  @Changes()
  @Answers(NotificationView)
  void(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: ReasonBody }) body: z.infer<typeof ReasonBody>,
  ) {
    return this.settleNotification.run(actor, { ...params, version, ...body, as: 'voided' })
  }
}
