import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow, Asks } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { AccessRequestView } from './access-request.schema.js'
import { IdParams, TokenBody, TokenParams, TokensView } from './account.schema.js'
import { AskForToken } from './ask-for-token.js'
import { EndToken } from './end-token.js'
import { ListTokens } from './list-tokens.js'

/** The API tokens of other people and of service accounts. */
@ApiTags('People')
@Controller()
export class TokensOfPersonController {
  constructor(
    private readonly listTokensUseCase: ListTokens,
    private readonly askForTokenUseCase: AskForToken,
    private readonly endTokenUseCase: EndToken,
  ) {}

  @Get('people/:id/tokens')
  @Operation('listTokensOfPerson', 'List the API tokens of a person')
  @Allow('person.manage')
  @Asks('in_person')
  @Answers(TokensView)
  listTokens(@CurrentActor() actor: Actor, @Params() params: IdParams) {
    return this.listTokensUseCase.run(actor, params.id)
  }

  @Post('people/:id/tokens')
  @Operation('requestTokenOfPerson', 'Ask lead counsel for an API token of a service account')
  @Allow('person.manage')
  @Asks('fresh')
  @Writes()
  @Answers(AccessRequestView, 201)
  @Refuses('access_request/no_lead_counsel', 'access_request/waiting', 'person/ended', 'token/of_a_person')
  askForToken(@CurrentActor() actor: Actor, @Params() params: IdParams, @Body() body: TokenBody) {
    return this.askForTokenUseCase.run(actor, params.id, body)
  }

  @Post('people/:id/tokens/:token_id/end')
  @Operation('endTokenOfPerson', 'Revoke an API token of a person')
  @Allow('person.manage')
  @Asks('in_person')
  @Writes()
  @Answers(TokensView)
  endToken(@CurrentActor() actor: Actor, @Params() params: TokenParams) {
    return this.endTokenUseCase.run(actor, params.id, params.token_id)
  }
}
