import { Controller, Get, Post, Req } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { FastifyRequest } from 'fastify'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Writes } from '../platform/http/answers.js'
import { Body } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow, Asks, WithoutKey } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { CodeBody, RecoveryCodes, SecondFactorBegun, SecondFactorView } from './account.schema.js'
import { BeginSecondFactor } from './begin-second-factor.js'
import { ConfirmSecondFactor } from './confirm-second-factor.js'
import { RemoveOwnSecondFactor } from './remove-own-second-factor.js'
import { ShowSecondFactor } from './show-second-factor.js'

/** The caller's own second factor. Requests that return a secret take no idempotency key: see `AccountController`. */
@ApiTags('Account')
@Controller('account')
export class OwnSecondFactorController {
  constructor(
    private readonly showSecondFactor: ShowSecondFactor,
    private readonly beginSecondFactor: BeginSecondFactor,
    private readonly confirmSecondFactor: ConfirmSecondFactor,
    private readonly removeOwnSecondFactor: RemoveOwnSecondFactor,
  ) {}

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
  @Refuses('resource/not_found', 'second_factor/already_set', 'sign_in/code_refused', 'sign_in/proof_needed', 'sign_in/throttled')
  confirmFactor(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Body() body: CodeBody) {
    return this.confirmSecondFactor.run(actor, request.ip, body)
  }

  @Post('second-factor/remove')
  @Operation('removeOwnSecondFactor', 'Remove your second factor')
  @Allow('signed_in')
  @Asks('fresh')
  @Writes()
  @Answers(SecondFactorView)
  @Refuses(
    'resource/not_found',
    'second_factor/not_set',
    'second_factor/required',
    'sign_in/code_refused',
    'sign_in/proof_needed',
    'sign_in/throttled',
  )
  removeFactor(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Body() body: CodeBody) {
    return this.removeOwnSecondFactor.run(actor, request.ip, body)
  }
}
