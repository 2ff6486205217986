import { Controller, Get, HttpCode, Post, Put, Req } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { FastifyRequest } from 'fastify'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow, Asks, WithoutKey } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { AccountNotices, IdParams, PasswordBody, SessionsView } from './account.schema.js'
import { browserOf } from './browser.js'
import { ChangeLocale } from './change-locale.js'
import { ChangePassword } from './change-password.js'
import { EndSession } from './end-session.js'
import { ListAccountNotices } from './list-account-notices.js'
import { ListSessions } from './list-sessions.js'
import { LocaleBody, Me } from './session.schema.js'

/**
 * The caller's own account: locale and sessions; second factor, tokens and calendar feeds have their own controllers. Requests that return
 * a secret take no idempotency key, because the stored response would contain the secret too. A repeat creates another one, which the list
 * shows.
 */
@ApiTags('Account')
@Controller('account')
export class AccountController {
  constructor(
    private readonly listSessionsUseCase: ListSessions,
    private readonly endSessionUseCase: EndSession,
    private readonly changeLocaleUseCase: ChangeLocale,
    private readonly changePasswordUseCase: ChangePassword,
    private readonly listNoticesUseCase: ListAccountNotices,
  ) {}

  /** The response is the session, with the new locale. */
  @Put('locale')
  @Operation('changeOwnLocale', 'Choose your language and date format')
  @Allow('signed_in')
  @Asks('in_person')
  @Writes()
  @Answers(Me)
  @Refuses('resource/not_found')
  changeLocale(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Body() body: LocaleBody) {
    return this.changeLocaleUseCase.run(actor, browserOf(request), body)
  }

  /** No key: the hash of the request would be a quick hash of the password. A repeat sets the same password again. */
  @Put('password')
  @Operation('changeOwnPassword', 'Change your password')
  @Allow('signed_in')
  @Asks('fresh')
  @WithoutKey()
  @HttpCode(204)
  @Refuses(
    'password/is_yours',
    'password/of_organisation',
    'password/too_common',
    'password/too_long',
    'password/too_short',
    'resource/not_found',
  )
  changePassword(@CurrentActor() actor: Actor, @Body() body: PasswordBody): Promise<void> {
    return this.changePasswordUseCase.run(actor, body)
  }

  @Get('notices')
  @Operation('listAccountNotices', 'List what you were told about the security of accounts')
  @Allow('signed_in')
  @Asks('in_person')
  @Answers(AccountNotices)
  listNotices(@CurrentActor() actor: Actor) {
    return this.listNoticesUseCase.run(actor)
  }

  @Get('sessions')
  @Operation('listOwnSessions', 'List your sessions')
  @Allow('signed_in')
  @Asks('in_person')
  @Answers(SessionsView)
  listSessions(@CurrentActor() actor: Actor) {
    return this.listSessionsUseCase.run(actor)
  }

  @Post('sessions/:id/end')
  @Operation('endOwnSession', 'End one of your sessions')
  @Allow('signed_in')
  @Asks('in_person')
  @Writes()
  @Answers(SessionsView)
  endSession(@CurrentActor() actor: Actor, @Params() params: IdParams) {
    return this.endSessionUseCase.run(actor, params)
  }
}
