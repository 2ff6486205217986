import { Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Settings } from '../platform/config/settings.js'
import type { Actor } from '../platform/database/actor.js'
import { Answers } from '../platform/http/answers.js'
import { Body } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow, Asks, WithoutKey } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { browserOf, giveDevice, giveToken, takeToken } from './browser.js'
import { Me, SignInBody } from './session.schema.js'
import { ShowMe } from './show-me.js'
import { SignIn } from './sign-in.js'
import { SignOut } from './sign-out.js'

@ApiTags('Session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly showMe: ShowMe,
    private readonly settings: Settings,
  ) {}

  /** No idempotency key: the caller is not known yet, and a repeat opens a new session and ends the previous one. */
  @Post()
  @Operation('signIn', 'Sign in with a password, and with a code if a second factor is set')
  @Allow('anyone')
  @WithoutKey()
  @Answers(Me)
  @Refuses(
    'link/expired',
    'link/invalid',
    'link/used',
    'resource/not_found',
    'sign_in/code_needed',
    'sign_in/code_refused',
    'sign_in/not_confirmed',
    'sign_in/proof_needed',
    'sign_in/refused',
    'sign_in/throttled',
  )
  async open(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply, @Body() body: SignInBody) {
    const { me, token, device } = await this.signIn.run(browserOf(request), body)
    giveToken(reply, token, this.settings)
    giveDevice(reply, device, this.settings)
    return me
  }

  @Get()
  @Operation('getSession', 'Show who is signed in and what they may do')
  @Allow('signed_in')
  @Asks('any_time')
  @Answers(Me)
  show(@CurrentActor() actor: Actor, @Req() request: FastifyRequest) {
    return this.showMe.run(actor, browserOf(request))
  }

  /** For anyone, without a key: signing out twice, or after the session has ended, has the same result. */
  @Delete()
  @Operation('signOut', 'Sign out')
  @Allow('anyone')
  @WithoutKey()
  @HttpCode(204)
  @Refuses('resource/not_found')
  async end(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signOut.run(browserOf(request))
    takeToken(reply, this.settings)
  }
}
