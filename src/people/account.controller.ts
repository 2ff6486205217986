import { Controller, Get, Post, Put, Req } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { FastifyRequest } from 'fastify'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow, Asks, WithoutKey } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import {
  CodeBody,
  FeedBody,
  FeedMade,
  FeedsView,
  IdParams,
  RecoveryCodes,
  SecondFactorBegun,
  SecondFactorView,
  SessionsView,
  TokenBody,
  TokenMade,
  TokensView,
} from './account.schema.js'
import { BeginSecondFactor } from './begin-second-factor.js'
import { browserOf } from './browser.js'
import { ChangeLocale } from './change-locale.js'
import { ConfirmSecondFactor } from './confirm-second-factor.js'
import { EndFeed } from './end-feed.js'
import { EndSession } from './end-session.js'
import { EndToken } from './end-token.js'
import { ListFeeds } from './list-feeds.js'
import { ListSessions } from './list-sessions.js'
import { ListTokens } from './list-tokens.js'
import { MakeFeed } from './make-feed.js'
import { MakeToken } from './make-token.js'
import { RemoveOwnSecondFactor } from './remove-own-second-factor.js'
import { LocaleBody, Me } from './session.schema.js'
import { ShowSecondFactor } from './show-second-factor.js'

/**
 * The caller's own account: sessions, second factor, tokens, calendar feeds. Requests that return a secret take no idempotency
 * key, because the stored response would contain the secret too. A repeat creates another one, which the list shows.
 */
@ApiTags('Account')
@Controller('account')
export class AccountController {
  constructor(
    private readonly listSessionsUseCase: ListSessions,
    private readonly endSessionUseCase: EndSession,
    private readonly showSecondFactor: ShowSecondFactor,
    private readonly beginSecondFactor: BeginSecondFactor,
    private readonly confirmSecondFactor: ConfirmSecondFactor,
    private readonly removeOwnSecondFactor: RemoveOwnSecondFactor,
    private readonly listTokensUseCase: ListTokens,
    private readonly makeTokenUseCase: MakeToken,
    private readonly endTokenUseCase: EndToken,
    private readonly listFeedsUseCase: ListFeeds,
    private readonly makeFeedUseCase: MakeFeed,
    private readonly endFeedUseCase: EndFeed,
    private readonly changeLocaleUseCase: ChangeLocale,
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

  @Get('second-factor')
  @Operation('getOwnSecondFactor', 'Show whether you have a second factor')
  @Allow('signed_in')
  @Asks('in_person', 'any_time')
  @Answers(SecondFactorView)
  showFactor(@CurrentActor() actor: Actor) {
    return this.showSecondFactor.run(actor)
  }

  @Post('second-factor')
  @Operation('beginSecondFactor', 'Begin to set up a second factor')
  @Allow('signed_in')
  @Asks('fresh', 'any_time')
  @WithoutKey()
  @Answers(SecondFactorBegun, 201)
  @Refuses('resource/not_found', 'second_factor/already_set')
  beginFactor(@CurrentActor() actor: Actor) {
    return this.beginSecondFactor.run(actor)
  }

  @Post('second-factor/confirm')
  @Operation('confirmSecondFactor', 'Confirm the second factor with its first code')
  @Allow('signed_in')
  @Asks('in_person', 'any_time')
  @WithoutKey()
  @Answers(RecoveryCodes)
  @Refuses('resource/not_found', 'second_factor/already_set', 'sign_in/code_refused')
  confirmFactor(@CurrentActor() actor: Actor, @Body() body: CodeBody) {
    return this.confirmSecondFactor.run(actor, body)
  }

  @Post('second-factor/remove')
  @Operation('removeOwnSecondFactor', 'Remove your second factor')
  @Allow('signed_in')
  @Asks('fresh')
  @Writes()
  @Answers(SecondFactorView)
  @Refuses('resource/not_found', 'second_factor/not_set', 'second_factor/required', 'sign_in/code_refused')
  removeFactor(@CurrentActor() actor: Actor, @Body() body: CodeBody) {
    return this.removeOwnSecondFactor.run(actor, body)
  }

  @Get('tokens')
  @Operation('listOwnTokens', 'List your API tokens')
  @Allow('signed_in')
  @Asks('in_person')
  @Answers(TokensView)
  listTokens(@CurrentActor() actor: Actor) {
    return this.listTokensUseCase.run(actor, actor.id)
  }

  @Post('tokens')
  @Operation('createOwnToken', 'Create an API token')
  @Allow('signed_in')
  @Asks('fresh')
  @WithoutKey()
  @Answers(TokenMade, 201)
  @Refuses('person/ended', 'resource/not_found', 'token/of_a_person')
  makeToken(@CurrentActor() actor: Actor, @Body() body: TokenBody) {
    return this.makeTokenUseCase.run(actor, actor.id, body)
  }

  @Post('tokens/:id/end')
  @Operation('endOwnToken', 'Revoke one of your API tokens')
  @Allow('signed_in')
  @Asks('in_person')
  @Writes()
  @Answers(TokensView)
  endToken(@CurrentActor() actor: Actor, @Params() params: IdParams) {
    return this.endTokenUseCase.run(actor, actor.id, params.id)
  }

  @Get('feeds')
  @Operation('listOwnFeeds', 'List your calendar feeds')
  @Allow('signed_in')
  @Asks('in_person')
  @Answers(FeedsView)
  listFeeds(@CurrentActor() actor: Actor) {
    return this.listFeedsUseCase.run(actor)
  }

  @Post('feeds')
  @Operation('createOwnFeed', 'Create a calendar feed')
  @Allow('signed_in')
  @Asks('fresh')
  @WithoutKey()
  @Answers(FeedMade, 201)
  @Refuses('resource/not_found')
  makeFeed(@CurrentActor() actor: Actor, @Body() body: FeedBody) {
    return this.makeFeedUseCase.run(actor, body)
  }

  @Post('feeds/:id/end')
  @Operation('endOwnFeed', 'End one of your calendar feeds')
  @Allow('signed_in')
  @Asks('in_person')
  @Writes()
  @Answers(FeedsView)
  endFeed(@CurrentActor() actor: Actor, @Params() params: IdParams) {
    return this.endFeedUseCase.run(actor, params)
  }
}
