import { Body, Controller, Get, Param, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import { accessTo } from '../../directives/access.js'
import { ReasonBody } from '../../directives/directive.schema.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../../platform/http/answers.js'
import { Allow, WithoutKey } from '../../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf } from '../../platform/http/schemas.js'
import { AddRecipients } from './add-recipients.js'
import { listNotices } from './list-notices.js'
import { MoreRecipientsBody, NoticeBody, NoticeView, PreviewBody, PreviewView } from './notices.schema.js'
import { PreviewNotice } from './preview-notice.js'
import { SendNotice } from './send-notice.js'
import { WithdrawNotice } from './withdraw-notice.js'
import { WithdrawRecipient } from './withdraw-recipient.js'

@ApiTags('Holds and notices')
@Controller('directives/:reference')
export class NoticesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sendNotice: SendNotice,
    private readonly addRecipients: AddRecipients,
  ) {}

  @Get('notices')
  @Allow('signed_in')
  @Answers(listOf(NoticeView))
  notices(@CurrentActor() actor: Actor, @Param({ schema: InDirective }) params: z.infer<typeof InDirective>) {
    return this.work.read(actor, async (tx) => {
      const { directive, sees } = await accessTo(tx, params.reference)
      return { items: sees('notice') ? await listNotices(tx, directive.id) : [] }
    })
  }

  @Post('notices')
  @Allow('directive.edit')
  @Writes()
  @Answers(NoticeView, 201)
  send(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @Body({ schema: NoticeBody }) body: z.infer<typeof NoticeBody>,
  ) {
    return this.sendNotice.run(actor, { ...params, ...body })
  }

  @Post('notices/:id/recipients')
  @Allow('directive.edit')
  @Writes()
  @Answers(NoticeView, 201)
  add(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @Body({ schema: MoreRecipientsBody }) body: z.infer<typeof MoreRecipientsBody>,
  ) {
    return this.addRecipients.run(actor, { ...params, ...body })
  }
}

@ApiTags('Holds and notices')
@Controller('directives/:reference')
export class NoticeStepsController {
  constructor(
    private readonly previewNotice: PreviewNotice,
    private readonly withdrawNotice: WithdrawNotice,
    private readonly withdrawRecipient: WithdrawRecipient,
  ) {}

  // No key: it keeps nothing, so that a repeat is the same question.
  @Post('notices/preview')
  @Allow('directive.edit')
  @WithoutKey()
  @Answers(PreviewView)
  preview(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @Body({ schema: PreviewBody }) body: z.infer<typeof PreviewBody>,
  ) {
    return this.previewNotice.run(actor, { ...params, ...body })
  }

  @Post('notices/:id/withdraw')
  @Allow('directive.edit')
  @Changes()
  @Answers(NoticeView)
  withdraw(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: ReasonBody }) body: z.infer<typeof ReasonBody>,
  ) {
    return this.withdrawNotice.run(actor, { ...params, version, ...body })
  }

  @Post('notice-recipients/:id/withdraw')
  @Allow('directive.edit')
  @Changes()
  @Answers(NoticeView)
  withdrawFrom(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: ReasonBody }) body: z.infer<typeof ReasonBody>,
  ) {
    return this.withdrawRecipient.run(actor, { ...params, version, ...body })
  }
}
