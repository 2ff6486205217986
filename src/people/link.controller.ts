import { Controller, Post, Req, Res } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Settings } from '../platform/config/settings.js'
import { Answers } from '../platform/http/answers.js'
import { Body } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow, WithoutKey } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { AcceptLink } from './accept-link.js'
import { AskForLink } from './ask-for-link.js'
import { browserOf, giveToken } from './browser.js'
import { ReadLink } from './read-link.js'
import { AcceptLinkBody, AskedForLink, LinkView, MailedLinkBody, Me, ReadLinkBody } from './session.schema.js'

/**
 * Links from a mail or printed at the start. Their holder is not signed in, so no idempotency key is required: each works once.
 */
@ApiTags('Session')
@Controller()
export class LinkController {
  constructor(
    private readonly readLink: ReadLink,
    private readonly acceptLink: AcceptLink,
    private readonly askForLink: AskForLink,
    private readonly settings: Settings,
  ) {}

  @Post('links/read')
  @Operation('readLink', 'Show what an invitation or reset link is for')
  @Allow('anyone')
  @WithoutKey()
  @Answers(LinkView)
  @Refuses('link/expired', 'link/invalid', 'link/used', 'sign_in/proof_needed', 'sign_in/throttled')
  read(@Req() request: FastifyRequest, @Body() body: ReadLinkBody) {
    return this.readLink.run(browserOf(request), body)
  }

  @Post('links/accept')
  @Operation('acceptLink', 'Set a password with an invitation or reset link')
  @Allow('anyone')
  @WithoutKey()
  @Answers(Me)
  @Refuses(
    'access_request/needed',
    'access_request/waiting',
    'link/confirmation_needed',
    'link/expired',
    'link/invalid',
    'link/used',
    'password/is_yours',
    'password/of_organisation',
    'password/too_common',
    'password/too_long',
    'password/too_short',
    'resource/not_found',
    'sign_in/code_needed',
    'sign_in/code_refused',
    'sign_in/proof_needed',
    'sign_in/throttled',
  )
  async accept(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply, @Body() body: AcceptLinkBody) {
    const { me, token } = await this.acceptLink.run(browserOf(request), body)
    giveToken(reply, token, this.settings)
    return me
  }

  @Post('password-resets')
  @Operation('requestPasswordReset', 'Ask for a password reset link by mail')
  @Allow('anyone')
  @WithoutKey()
  @Answers(AskedForLink, 202)
  @Refuses('resource/not_found', 'sign_in/proof_needed', 'sign_in/throttled')
  reset(@Req() request: FastifyRequest, @Body() body: MailedLinkBody) {
    return this.askForLink.run(browserOf(request), 'password_reset', body)
  }

  @Post('session/passes')
  @Operation('requestSignInLink', 'Ask for a link by mail, to sign in while others are guessing your password')
  @Allow('anyone')
  @WithoutKey()
  @Answers(AskedForLink, 202)
  @Refuses('resource/not_found', 'sign_in/proof_needed', 'sign_in/throttled')
  pass(@Req() request: FastifyRequest, @Body() body: MailedLinkBody) {
    return this.askForLink.run(browserOf(request), 'sign_in_pass', body)
  }
}
