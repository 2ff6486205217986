import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow, Asks, WithoutKey } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { IdParams, TokenBody, TokenMade, TokensView } from './account.schema.js'
import { EndToken } from './end-token.js'
import { ListTokens } from './list-tokens.js'
import { MakeToken } from './make-token.js'

/** The caller's own API tokens. The request that returns one takes no idempotency key: see `AccountController`. */
@ApiTags('Account')
@Controller('account')
export class OwnTokensController {
  constructor(
    private readonly listTokensUseCase: ListTokens,
    private readonly makeTokenUseCase: MakeToken,
    private readonly endTokenUseCase: EndToken,
  ) {}

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
    return this.makeTokenUseCase.run(actor, body)
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
}
