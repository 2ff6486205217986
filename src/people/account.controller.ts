import { Body, Controller, Get, Param, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Writes } from '../platform/http/answers.js'
import { Allow, Asks, WithoutKey } from '../platform/http/policy.js'
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
import { ShowSecondFactor } from './show-second-factor.js'

/**
 * One's own account: sessions, second factor, tokens, calendar feeds. What answers a secret takes no key: an answer that is remembered for a repeat would
 * keep the secret too. A repeat makes another, which the list shows.
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
  ) {}

  @Get('sessions')
  @Allow('signed_in')
  @Asks('in_person')
  @Answers(SessionsView)
  listSessions(@CurrentActor() actor: Actor) {
    return this.listSessionsUseCase.run(actor)
  }

  @Post('sessions/:id/end')
  @Allow('signed_in')
  @Asks('in_person')
  @Writes()
  @Answers(SessionsView)
  endSession(@CurrentActor() actor: Actor, @Param({ schema: IdParams }) params: z.infer<typeof IdParams>) {
    return this.endSessionUseCase.run(actor, params)
  }

  @Get('second-factor')
  @Allow('signed_in')
  @Asks('in_person', 'any_time')
  @Answers(SecondFactorView)
  showFactor(@CurrentActor() actor: Actor) {
    return this.showSecondFactor.run(actor)
  }

  @Post('second-factor')
  @Allow('signed_in')
  @Asks('fresh', 'any_time')
  @WithoutKey()
  @Answers(SecondFactorBegun, 201)
  beginFactor(@CurrentActor() actor: Actor) {
    return this.beginSecondFactor.run(actor)
  }

  @Post('second-factor/confirm')
  @Allow('signed_in')
  @Asks('in_person', 'any_time')
  @WithoutKey()
  @Answers(RecoveryCodes)
  confirmFactor(@CurrentActor() actor: Actor, @Body({ schema: CodeBody }) body: z.infer<typeof CodeBody>) {
    return this.confirmSecondFactor.run(actor, body)
  }

  @Post('second-factor/remove')
  @Allow('signed_in')
  @Asks('fresh')
  @Writes()
  @Answers(SecondFactorView)
  removeFactor(@CurrentActor() actor: Actor, @Body({ schema: CodeBody }) body: z.infer<typeof CodeBody>) {
    return this.removeOwnSecondFactor.run(actor, body)
  }

  @Get('tokens')
  @Allow('signed_in')
  @Asks('in_person')
  @Answers(TokensView)
  listTokens(@CurrentActor() actor: Actor) {
    return this.listTokensUseCase.run(actor, actor.id)
  }

  @Post('tokens')
  @Allow('signed_in')
  @Asks('fresh')
  @WithoutKey()
  @Answers(TokenMade, 201)
  makeToken(@CurrentActor() actor: Actor, @Body({ schema: TokenBody }) body: z.infer<typeof TokenBody>) {
    return this.makeTokenUseCase.run(actor, actor.id, body)
  }

  @Post('tokens/:id/end')
  @Allow('signed_in')
  @Asks('in_person')
  @Writes()
  @Answers(TokensView)
  endToken(@CurrentActor() actor: Actor, @Param({ schema: IdParams }) params: z.infer<typeof IdParams>) {
    return this.endTokenUseCase.run(actor, actor.id, params.id)
  }

  @Get('feeds')
  @Allow('signed_in')
  @Asks('in_person')
  @Answers(FeedsView)
  listFeeds(@CurrentActor() actor: Actor) {
    return this.listFeedsUseCase.run(actor)
  }

  @Post('feeds')
  @Allow('signed_in')
  @Asks('fresh')
  @WithoutKey()
  @Answers(FeedMade, 201)
  makeFeed(@CurrentActor() actor: Actor, @Body({ schema: FeedBody }) body: z.infer<typeof FeedBody>) {
    return this.makeFeedUseCase.run(actor, body)
  }

  @Post('feeds/:id/end')
  @Allow('signed_in')
  @Asks('in_person')
  @Writes()
  @Answers(FeedsView)
  endFeed(@CurrentActor() actor: Actor, @Param({ schema: IdParams }) params: z.infer<typeof IdParams>) {
    return this.endFeedUseCase.run(actor, params)
  }
}
