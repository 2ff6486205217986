import { Controller, Get, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Writes } from '../platform/http/answers.js'
import { Body } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow, Asks } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { SignInRules } from './account.schema.js'
import { ChangeSignInRules } from './change-sign-in-rules.js'
import { ShowSignInRules } from './show-sign-in-rules.js'

/** What is required of everyone at sign-in. */
@ApiTags('People')
@Controller()
export class SignInRulesController {
  constructor(
    private readonly showSignInRules: ShowSignInRules,
    private readonly changeSignInRules: ChangeSignInRules,
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
}
