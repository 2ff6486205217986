import { Controller, Post, Req } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { FastifyRequest } from 'fastify'
import { browserOf } from '../../people/browser.js'
import { Answers } from '../../platform/http/answers.js'
import { Body } from '../../platform/http/inputs.js'
import { Operation } from '../../platform/http/operation.js'
import { Allow, WithoutKey } from '../../platform/http/policy.js'
import { Refuses } from '../../platform/http/refusals.js'
import { AcknowledgeNotice } from './acknowledge-notice.js'
import { LinkedNoticeView, NoticeLinkBody } from './notices.schema.js'
import { ReadNotice } from './read-notice.js'

/**
 * The page that a mail's link opens. Its holder is not signed in, so no idempotency key is required: acknowledging has a single
 * effect anyway.
 */
@ApiTags('Litigation holds and notices')
@Controller('notices')
export class NoticePageController {
  constructor(
    private readonly readNotice: ReadNotice,
    private readonly acknowledgeNotice: AcknowledgeNotice,
  ) {}

  @Post('read')
  @Operation('readLinkedNotice', 'Read a notice through its link')
  @Allow('anyone')
  @WithoutKey()
  @Answers(LinkedNoticeView)
  @Refuses('notice/throttled', 'notice/unknown')
  read(@Req() request: FastifyRequest, @Body() body: NoticeLinkBody) {
    return this.readNotice.run(browserOf(request), body)
  }

  @Post('acknowledge')
  @Operation('acknowledgeNotice', 'Acknowledge a notice through its link')
  @Allow('anyone')
  @WithoutKey()
  @Answers(LinkedNoticeView)
  @Refuses('notice/throttled', 'notice/unknown')
  acknowledge(@Req() request: FastifyRequest, @Body() body: NoticeLinkBody) {
    return this.acknowledgeNotice.run(browserOf(request), body)
  }
}
