import { Controller, Post, Req } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { FastifyRequest } from 'fastify'
import { browserOf } from '../../people/browser.js'
import { Answers } from '../../platform/http/answers.js'
import { Body } from '../../platform/http/inputs.js'
import { Operation } from '../../platform/http/operation.js'
import { Allow, WithoutKey } from '../../platform/http/policy.js'
import { Refuses } from '../../platform/http/refusals.js'
import { NoticePage } from './notice-page.js'
import { LinkedNoticeView, NoticeLinkBody } from './notices.schema.js'

/** What the link of a mail opens. Its holder is not signed in, so no key is asked: acknowledging has one effect by itself. */
@ApiTags('Holds and notices')
@Controller('notices')
export class NoticePageController {
  constructor(private readonly page: NoticePage) {}

  @Post('read')
  @Operation('readLinkedNotice', 'Read a notice through its link')
  @Allow('anyone')
  @WithoutKey()
  @Answers(LinkedNoticeView)
  @Refuses('notice/throttled', 'notice/unknown')
  read(@Req() request: FastifyRequest, @Body() body: NoticeLinkBody) {
    return this.page.read(browserOf(request), body)
  }

  @Post('acknowledge')
  @Operation('acknowledgeNotice', 'Acknowledge a notice through its link')
  @Allow('anyone')
  @WithoutKey()
  @Answers(LinkedNoticeView)
  @Refuses('notice/throttled', 'notice/unknown')
  acknowledge(@Req() request: FastifyRequest, @Body() body: NoticeLinkBody) {
    return this.page.acknowledge(browserOf(request), body)
  }
}
