import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
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
import { KeepTokens } from './keep-tokens.js'
import { OwnFeeds } from './own-feeds.js'
import { OwnSecondFactor } from './own-second-factor.js'
import { OwnSessions } from './own-sessions.js'

/**
 * One's own account: sessions, second factor, tokens, calendar feeds. What answers a secret takes no key: an answer that is remembered for a repeat would
 * keep the secret too. A repeat makes another, which the list shows.
 */
@ApiTags('Account')
@Controller('account')
export class AccountController {
  constructor(
    private readonly sessions: OwnSessions,
    private readonly factor: OwnSecondFactor,
    private readonly tokens: KeepTokens,
    private readonly feeds: OwnFeeds,
  ) {}

  @Get('sessions')
  @Operation('listOwnSessions', 'List your sessions')
  @Allow('signed_in')
  @Asks('in_person')
  @Answers(SessionsView)
  listSessions(@CurrentActor() actor: Actor) {
    return this.sessions.list(actor)
  }

  @Post('sessions/:id/end')
  @Operation('endOwnSession', 'End one of your sessions')
  @Allow('signed_in')
  @Asks('in_person')
  @Writes()
  @Answers(SessionsView)
  endSession(@CurrentActor() actor: Actor, @Params() params: IdParams) {
    return this.sessions.end(actor, params)
  }

  @Get('second-factor')
  @Operation('getOwnSecondFactor', 'Show whether you have a second factor')
  @Allow('signed_in')
  @Asks('in_person', 'any_time')
  @Answers(SecondFactorView)
  showFactor(@CurrentActor() actor: Actor) {
    return this.factor.show(actor)
  }

  @Post('second-factor')
  @Operation('beginSecondFactor', 'Begin to set up a second factor')
  @Allow('signed_in')
  @Asks('fresh', 'any_time')
  @WithoutKey()
  @Answers(SecondFactorBegun, 201)
  @Refuses('resource/not_found', 'second_factor/already_set')
  beginFactor(@CurrentActor() actor: Actor) {
    return this.factor.begin(actor)
  }

  @Post('second-factor/confirm')
  @Operation('confirmSecondFactor', 'Confirm the second factor with its first code')
  @Allow('signed_in')
  @Asks('in_person', 'any_time')
  @WithoutKey()
  @Answers(RecoveryCodes)
  @Refuses('resource/not_found', 'second_factor/already_set', 'sign_in/code_refused')
  confirmFactor(@CurrentActor() actor: Actor, @Body() body: CodeBody) {
    return this.factor.confirm(actor, body)
  }

  @Post('second-factor/remove')
  @Operation('removeOwnSecondFactor', 'Remove your second factor')
  @Allow('signed_in')
  @Asks('fresh')
  @Writes()
  @Answers(SecondFactorView)
  @Refuses('resource/not_found', 'second_factor/not_set', 'second_factor/required', 'sign_in/code_refused')
  removeFactor(@CurrentActor() actor: Actor, @Body() body: CodeBody) {
    return this.factor.remove(actor, body)
  }

  @Get('tokens')
  @Operation('listOwnTokens', 'List your API tokens')
  @Allow('signed_in')
  @Asks('in_person')
  @Answers(TokensView)
  listTokens(@CurrentActor() actor: Actor) {
    return this.tokens.list(actor, actor.id)
  }

  @Post('tokens')
  @Operation('createOwnToken', 'Create an API token')
  @Allow('signed_in')
  @Asks('fresh')
  @WithoutKey()
  @Answers(TokenMade, 201)
  @Refuses('person/ended', 'resource/not_found', 'token/of_a_person')
  makeToken(@CurrentActor() actor: Actor, @Body() body: TokenBody) {
    return this.tokens.make(actor, actor.id, body)
  }

  @Post('tokens/:id/end')
  @Operation('endOwnToken', 'Revoke one of your API tokens')
  @Allow('signed_in')
  @Asks('in_person')
  @Writes()
  @Answers(TokensView)
  endToken(@CurrentActor() actor: Actor, @Params() params: IdParams) {
    return this.tokens.end(actor, actor.id, params.id)
  }

  @Get('feeds')
  @Operation('listOwnFeeds', 'List your calendar feeds')
  @Allow('signed_in')
  @Asks('in_person')
  @Answers(FeedsView)
  listFeeds(@CurrentActor() actor: Actor) {
    return this.feeds.list(actor)
  }

  @Post('feeds')
  @Operation('createOwnFeed', 'Create a calendar feed')
  @Allow('signed_in')
  @Asks('fresh')
  @WithoutKey()
  @Answers(FeedMade, 201)
  @Refuses('resource/not_found')
  makeFeed(@CurrentActor() actor: Actor, @Body() body: FeedBody) {
    return this.feeds.make(actor, body)
  }

  @Post('feeds/:id/end')
  @Operation('endOwnFeed', 'End one of your calendar feeds')
  @Allow('signed_in')
  @Asks('in_person')
  @Writes()
  @Answers(FeedsView)
  endFeed(@CurrentActor() actor: Actor, @Params() params: IdParams) {
    return this.feeds.end(actor, params)
  }
}
