import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow, Asks, WithoutKey } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { AccessRequests, AccessRequestView, DeclineBody } from './access-request.schema.js'
import { IdParams, TokenMade } from './account.schema.js'
import { CollectToken } from './collect-token.js'
import { DecideAccessRequest } from './decide-access-request.js'
import { ListAccessRequests } from './list-access-requests.js'
import { WithdrawAccessRequest } from './withdraw-access-request.js'

/** What could make someone a reader of directives: one person asks, a lead counsel approves. */
@ApiTags('People')
@Controller('access-requests')
export class AccessRequestsController {
  constructor(
    private readonly listRequests: ListAccessRequests,
    private readonly decideRequest: DecideAccessRequest,
    private readonly withdrawRequest: WithdrawAccessRequest,
    private readonly collectToken: CollectToken,
  ) {}

  @Get()
  @Operation('listAccessRequests', 'List the requests that lead counsel must approve, and those decided lately')
  @Allow('access.see')
  @Asks('in_person')
  @Answers(AccessRequests)
  list(@CurrentActor() actor: Actor) {
    return this.listRequests.run(actor)
  }

  @Post(':id/approve')
  @Operation('approveAccessRequest', 'Approve a request that makes someone a reader of directives')
  @Allow('access.approve')
  @Asks('fresh')
  @Writes()
  @Answers(AccessRequestView)
  @Refuses(
    'access_request/code_needed',
    'access_request/code_wrong',
    'access_request/decided',
    'access_request/needed',
    'access_request/out_of_date',
    'access_request/own_request',
    'person/ended',
    'person/last_administrator',
  )
  approve(@CurrentActor() actor: Actor, @Params() params: IdParams) {
    return this.decideRequest.run(actor, params.id, { state: 'approved' })
  }

  @Post(':id/decline')
  @Operation('declineAccessRequest', 'Decline a request that makes someone a reader of directives')
  @Allow('access.approve')
  @Asks('fresh')
  @Writes()
  @Answers(AccessRequestView)
  @Refuses(
    'access_request/code_needed',
    'access_request/code_wrong',
    'access_request/decided',
    'access_request/needed',
    'access_request/out_of_date',
    'access_request/own_request',
    'person/ended',
    'person/last_administrator',
  )
  decline(@CurrentActor() actor: Actor, @Params() params: IdParams, @Body() body: DeclineBody) {
    return this.decideRequest.run(actor, params.id, { state: 'declined', ...body })
  }

  @Post(':id/withdraw')
  @Operation('withdrawAccessRequest', 'Withdraw a request that has not been decided')
  @Allow('person.manage')
  @Asks('in_person')
  @Writes()
  @Answers(AccessRequestView)
  @Refuses('access_request/decided')
  withdraw(@CurrentActor() actor: Actor, @Params() params: IdParams) {
    return this.withdrawRequest.run(actor, params.id)
  }

  /** No key: the response contains the token. A second call is refused. */
  @Post(':id/token')
  @Operation('collectToken', 'Create the API token of a service account that lead counsel approved')
  @Allow('person.manage')
  @Asks('fresh')
  @WithoutKey()
  @Answers(TokenMade, 201)
  @Refuses('access_request/not_approved', 'person/ended')
  collect(@CurrentActor() actor: Actor, @Params() params: IdParams) {
    return this.collectToken.run(actor, params.id)
  }
}
