import { Controller, Get, Post, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow, Asks, WithoutKey } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import {
  IdParams,
  RemoveFactorBody,
  ServiceAccountBody,
  SignInRules,
  TokenBody,
  TokenMade,
  TokenParams,
  TokensView,
} from './account.schema.js'
import { AddServiceAccount } from './add-service-account.js'
import { ChangeSignInRules } from './change-sign-in-rules.js'
import { EndToken } from './end-token.js'
import { ListTokens } from './list-tokens.js'
import { MakeToken } from './make-token.js'
import { PersonView } from './person.schema.js'
import { RemoveSecondFactor } from './remove-second-factor.js'
import { ShowSignInRules } from './show-sign-in-rules.js'

/** The sign-in settings of others: what is required of everyone, lost second factors, service accounts and their tokens. */
@ApiTags('People')
@Controller()
export class SignInAdminController {
  constructor(
    private readonly showSignInRules: ShowSignInRules,
    private readonly changeSignInRules: ChangeSignInRules,
    private readonly removeFactor: RemoveSecondFactor,
    private readonly addService: AddServiceAccount,
    private readonly listTokensUseCase: ListTokens,
    private readonly makeTokenUseCase: MakeToken,
    private readonly endTokenUseCase: EndToken,
  ) {}

  @Get('sign-in-rules')
  @Operation('getSignInRules', 'Show the sign-in rules')
  @Allow('settings.manage')
  @Asks('in_person')
  @Answers(SignInRules)
  show(@CurrentActor() actor: Actor) {
    return this.showSignInRules.run(actor)
  }

  @Put('sign-in-rules')
  @Operation('changeSignInRules', 'Change the sign-in rules')
  @Allow('settings.manage')
  @Asks('fresh')
  @Writes()
  @Answers(SignInRules)
  @Refuses('resource/not_found')
  change(@CurrentActor() actor: Actor, @Body() body: SignInRules) {
    return this.changeSignInRules.run(actor, body)
  }

  @Post('people/service-accounts')
  @Operation('createServiceAccount', 'Create a service account')
  @Allow('person.manage')
  @Asks('in_person')
  @Writes()
  @Answers(PersonView, 201)
  @Refuses('resource/not_found')
  service(@CurrentActor() actor: Actor, @Body() body: ServiceAccountBody) {
    return this.addService.run(actor, body)
  }

  @Post('people/:id/second-factor/remove')
  @Operation('removeSecondFactorOfPerson', "Remove another person's second factor")
  @Allow('person.manage')
  @Asks('fresh')
  @Writes()
  @Answers(PersonView)
  @Refuses('person/not_oneself', 'second_factor/not_set')
  remove(@CurrentActor() actor: Actor, @Params() params: IdParams, @Body() body: RemoveFactorBody) {
    return this.removeFactor.run(actor, { ...params, ...body })
  }

  @Get('people/:id/tokens')
  @Operation('listTokensOfPerson', 'List the API tokens of a person')
  @Allow('person.manage')
  @Asks('in_person')
  @Answers(TokensView)
  listTokens(@CurrentActor() actor: Actor, @Params() params: IdParams) {
    return this.listTokensUseCase.run(actor, params.id)
  }

  /** No key, as for the caller's own: the response contains the token. */
  @Post('people/:id/tokens')
  @Operation('createTokenOfPerson', 'Create an API token for a service account')
  @Allow('person.manage')
  @Asks('fresh')
  @WithoutKey()
  @Answers(TokenMade, 201)
  @Refuses('person/ended', 'token/of_a_person')
  makeToken(@CurrentActor() actor: Actor, @Params() params: IdParams, @Body() body: TokenBody) {
    return this.makeTokenUseCase.run(actor, params.id, body)
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
