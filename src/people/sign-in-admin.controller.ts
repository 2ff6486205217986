import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Writes } from '../platform/http/answers.js'
import { Allow, Asks, WithoutKey } from '../platform/http/policy.js'
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

/** How others sign in: what is asked of everybody, lost second factors, service accounts and their tokens. */
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
  @Allow('settings.manage')
  @Asks('in_person')
  @Answers(SignInRules)
  show(@CurrentActor() actor: Actor) {
    return this.showSignInRules.run(actor)
  }

  @Put('sign-in-rules')
  @Allow('settings.manage')
  @Asks('fresh')
  @Writes()
  @Answers(SignInRules)
  change(@CurrentActor() actor: Actor, @Body({ schema: SignInRules }) body: z.infer<typeof SignInRules>) {
    return this.changeSignInRules.run(actor, body)
  }

  @Post('people/service-accounts')
  @Allow('person.manage')
  @Asks('in_person')
  @Writes()
  @Answers(PersonView, 201)
  service(@CurrentActor() actor: Actor, @Body({ schema: ServiceAccountBody }) body: z.infer<typeof ServiceAccountBody>) {
    return this.addService.run(actor, body)
  }

  @Post('people/:id/second-factor/remove')
  @Allow('person.manage')
  @Asks('fresh')
  @Writes()
  @Answers(PersonView)
  remove(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParams }) params: z.infer<typeof IdParams>,
    @Body({ schema: RemoveFactorBody }) body: z.infer<typeof RemoveFactorBody>,
  ) {
    return this.removeFactor.run(actor, { ...params, ...body })
  }

  @Get('people/:id/tokens')
  @Allow('person.manage')
  @Asks('in_person')
  @Answers(TokensView)
  listTokens(@CurrentActor() actor: Actor, @Param({ schema: IdParams }) params: z.infer<typeof IdParams>) {
    return this.listTokensUseCase.run(actor, params.id)
  }

  /** No key, as for one's own: its answer holds the token. */
  @Post('people/:id/tokens')
  @Allow('person.manage')
  @Asks('fresh')
  @WithoutKey()
  @Answers(TokenMade, 201)
  makeToken(
    @CurrentActor() actor: Actor,
    @Param({ schema: IdParams }) params: z.infer<typeof IdParams>,
    @Body({ schema: TokenBody }) body: z.infer<typeof TokenBody>,
  ) {
    return this.makeTokenUseCase.run(actor, params.id, body)
  }

  @Post('people/:id/tokens/:token_id/end')
  @Allow('person.manage')
  @Asks('in_person')
  @Writes()
  @Answers(TokensView)
  endToken(@CurrentActor() actor: Actor, @Param({ schema: TokenParams }) params: z.infer<typeof TokenParams>) {
    return this.endTokenUseCase.run(actor, params.id, params.token_id)
  }
}
