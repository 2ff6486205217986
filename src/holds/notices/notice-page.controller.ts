import { Body, Controller, Post, Req } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { FastifyRequest } from 'fastify'
import { browserOf } from '../../people/browser.js'
import { Answers } from '../../platform/http/answers.js'
import { Allow, WithoutKey } from '../../platform/http/policy.js'
import { AcknowledgeNotice } from './acknowledge-notice.js'
import { LinkBody, LinkedNoticeView } from './notices.schema.js'
import { ReadNotice } from './read-notice.js'

/** What the link of a mail opens. Its holder is not signed in, so no key is asked: acknowledging has one effect by itself. */
@ApiTags('Holds and notices')
@Controller('notices')
export class NoticePageController {
  constructor(
    private readonly readNotice: ReadNotice,
    private readonly acknowledgeNotice: AcknowledgeNotice,
  ) {}

  @Post('read')
  @Allow('anyone')
  @WithoutKey()
  @Answers(LinkedNoticeView)
  read(@Req() request: FastifyRequest, @Body({ schema: LinkBody }) body: { token: string }) {
    return this.readNotice.run(browserOf(request), body)
  }

  @Post('acknowledge')
  @Allow('anyone')
  @WithoutKey()
  @Answers(LinkedNoticeView)
  acknowledge(@Req() request: FastifyRequest, @Body({ schema: LinkBody }) body: { token: string }) {
    return this.acknowledgeNotice.run(browserOf(request), body)
  }
}
