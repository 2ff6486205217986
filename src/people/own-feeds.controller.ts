import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow, Asks, WithoutKey } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { FeedBody, FeedMade, FeedsView, IdParams } from './account.schema.js'
import { EndFeed } from './end-feed.js'
import { ListFeeds } from './list-feeds.js'
import { MakeFeed } from './make-feed.js'

/** The caller's own calendar feeds. The request that returns an address takes no idempotency key: see `AccountController`. */
@ApiTags('Account')
@Controller('account')
export class OwnFeedsController {
  constructor(
    private readonly listFeedsUseCase: ListFeeds,
    private readonly makeFeedUseCase: MakeFeed,
    private readonly endFeedUseCase: EndFeed,
  ) {}

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
