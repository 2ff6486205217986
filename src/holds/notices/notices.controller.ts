import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { accessTo } from '../../directives/access.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../../platform/http/answers.js'
import { Body, Params } from '../../platform/http/inputs.js'
import { Operation } from '../../platform/http/operation.js'
import { Allow, WithoutKey } from '../../platform/http/policy.js'
import { Refuses } from '../../platform/http/refusals.js'
import { CurrentActor, IfMatch } from '../../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf, ReasonBody } from '../../platform/http/schemas.js'
import { AddRecipients } from './add-recipients.js'
import { visibleNotices } from './list-notices.js'
import { MoreRecipientsBody, NoticeBody, NoticePreviewBody, NoticePreviewView, NoticeView } from './notices.schema.js'
import { PreviewNotice } from './preview-notice.js'
import { SendNotice } from './send-notice.js'
import { WithdrawNotice } from './withdraw-notice.js'
import { WithdrawRecipient } from './withdraw-recipient.js'

@ApiTags('Litigation holds and notices')
@Controller('directives/:reference')
export class NoticesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sendNotice: SendNotice,
    private readonly addRecipients: AddRecipients,
  ) {}

  @Get('notices')
  @Operation('listNotices', 'List notices to custodians and staff')
  @Allow('signed_in')
  @Answers(listOf(NoticeView))
  notices(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => ({ items: await visibleNotices(tx, await accessTo(tx, params.reference)) }))
  }

  @Post('notices')
  @Operation('sendNotice', 'Send a notice')
  @Allow('directive.edit')
  @Writes()
  @Answers(NoticeView, 201)
  @Refuses(
    'hold/released',
    'notice/due_in_the_past',
    'notice/of_a_hold',
    'notice/recipient_twice',
    'notice/reveals',
    'notice/sealed_subject',
  )
  send(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: NoticeBody) {
    return this.sendNotice.run(actor, { ...params, ...body })
  }

  @Post('notices/:id/recipients')
  @Operation('addNoticeRecipients', 'Send a notice to more people')
  @Allow('directive.edit')
  @Writes()
  @Answers(NoticeView, 201)
  @Refuses('hold/released', 'notice/due_in_the_past', 'notice/recipient_twice', 'notice/withdrawn')
  add(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @Body() body: MoreRecipientsBody) {
    return this.addRecipients.run(actor, { ...params, ...body })
  }
}

@ApiTags('Litigation holds and notices')
@Controller('directives/:reference')
export class NoticeStepsController {
  constructor(
    private readonly previewNotice: PreviewNotice,
    private readonly withdrawNotice: WithdrawNotice,
    private readonly withdrawRecipient: WithdrawRecipient,
  ) {}

  // No key: it stores nothing, so a repeat is harmless.
  @Post('notices/preview')
  @Operation('previewNotice', 'Preview a notice')
  @Allow('directive.edit')
  @WithoutKey()
  @Answers(NoticePreviewView)
  preview(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: NoticePreviewBody) {
    return this.previewNotice.run(actor, { ...params, ...body })
  }

  @Post('notices/:id/withdraw')
  @Operation('withdrawNotice', 'Withdraw a notice')
  @Allow('directive.edit')
  @Changes()
  @Answers(NoticeView)
  @Refuses('hold/released', 'notice/withdrawn')
  withdraw(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ReasonBody,
  ) {
    return this.withdrawNotice.run(actor, { ...params, version, ...body })
  }

  @Post('notice-recipients/:id/withdraw')
  @Operation('withdrawNoticeFromRecipient', 'Withdraw a notice from one recipient')
  @Allow('directive.edit')
  @Changes()
  @Answers(NoticeView)
  @Refuses('hold/released', 'notice/acknowledged', 'notice/withdrawn')
  withdrawFrom(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ReasonBody,
  ) {
    return this.withdrawRecipient.run(actor, { ...params, version, ...body })
  }
}
