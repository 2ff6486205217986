import { Controller, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow, Asks } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { IdParams, RemoveFactorBody, ServiceAccountBody } from './account.schema.js'
import { AddServiceAccount } from './add-service-account.js'
import { PersonView } from './person.schema.js'
import { RemoveSecondFactor } from './remove-second-factor.js'

/** The sign-in of others: lost second factors and service accounts. */
@ApiTags('People')
@Controller()
export class SignInAdminController {
  constructor(
    private readonly removeFactor: RemoveSecondFactor,
    private readonly addService: AddServiceAccount,
  ) {}

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
}
