import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow, Asks } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { EndSessionBody, IdParams, RemoveFactorBody, ServiceAccountBody, SessionsView } from './account.schema.js'
import { AddServiceAccount } from './add-service-account.js'
import { EndSessionOfPerson } from './end-session-of-person.js'
import { ListSessionsOfPerson } from './list-sessions-of-person.js'
import { PersonView } from './person.schema.js'
import { RemoveSecondFactor } from './remove-second-factor.js'

/** The sign-in of others: sessions, lost second factors and service accounts. */
@ApiTags('People')
@Controller()
export class SignInAdminController {
  constructor(
    private readonly removeFactor: RemoveSecondFactor,
    private readonly addService: AddServiceAccount,
    private readonly listSessions: ListSessionsOfPerson,
    private readonly endSessionUseCase: EndSessionOfPerson,
  ) {}

  @Post('people/service-accounts')
  @Operation('createServiceAccount', 'Create a service account')
  @Allow('person.manage')
  @Asks('fresh')
  @Writes()
  @Answers(PersonView, 201)
  @Refuses('access_request/no_lead_counsel', 'resource/not_found')
  service(@CurrentActor() actor: Actor, @Body() body: ServiceAccountBody) {
    return this.addService.run(actor, body)
  }

  @Get('people/:id/sessions')
  @Operation('listSessionsOfPerson', 'List the sessions of a person')
  @Allow('person.manage')
  @Asks('in_person')
  @Answers(SessionsView)
  sessions(@CurrentActor() actor: Actor, @Params() params: IdParams) {
    return this.listSessions.run(actor, params.id)
  }

  @Post('people/:id/sessions/end')
  @Operation('endSessionOfPerson', 'End a session of a person, or all of them')
  @Allow('person.manage')
  @Asks('in_person')
  @Writes()
  @Answers(SessionsView)
  @Refuses('person/not_oneself')
  endSession(@CurrentActor() actor: Actor, @Params() params: IdParams, @Body() body: EndSessionBody) {
    return this.endSessionUseCase.run(actor, { ...params, ...body })
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
