import { Controller, HttpCode, Post, Req } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { FastifyRequest } from 'fastify'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow, Asks, WithoutKey } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { AccessRequestView, JoinCodeBody } from './access-request.schema.js'
import { IdParams } from './account.schema.js'
import { AskToJoin } from './ask-to-join.js'
import { browserOf } from './browser.js'
import { ConfirmIdentity } from './confirm-identity.js'
import { CopyInvitationLink } from './copy-invitation-link.js'
import { CopiedLink, PersonParams } from './person.schema.js'
import { AskedToJoin, AskToJoinBody } from './session.schema.js'

/** Joining without mail: an administrator copies the link, the person joins with it, and lead counsel confirms who that was. */
@ApiTags('People')
@Controller()
export class JoiningController {
  constructor(
    private readonly copyLink: CopyInvitationLink,
    private readonly askToJoin: AskToJoin,
    private readonly confirmIdentity: ConfirmIdentity,
  ) {}

  /** No key: the response contains the link. A repeat makes another one, and the first stops working. */
  @Post('people/:id/invitation-link')
  @Operation('copyInvitationLink', 'Show the link with which an invited person joins, to be copied instead of mailed')
  @Allow('person.manage')
  @Asks('fresh')
  @WithoutKey()
  @Answers(CopiedLink, 201)
  @Refuses('access_request/needed', 'access_request/no_lead_counsel', 'person/already_joined', 'person/ended')
  copy(@CurrentActor() actor: Actor, @Params() params: PersonParams) {
    return this.copyLink.run(actor, params)
  }

  @Post('links/ask-to-join')
  @Operation('askToJoin', 'Join with a link that was copied: lead counsel must then confirm that it is you')
  @Allow('anyone')
  @WithoutKey()
  @HttpCode(200)
  @Answers(AskedToJoin)
  @Refuses(
    'access_request/needed',
    'link/expired',
    'link/invalid',
    'link/used',
    'password/is_yours',
    'password/of_organisation',
    'password/too_common',
    'password/too_long',
    'password/too_short',
    'resource/not_found',
    'sign_in/proof_needed',
    'sign_in/throttled',
  )
  ask(@Req() request: FastifyRequest, @Body() body: AskToJoinBody) {
    return this.askToJoin.run(browserOf(request), body)
  }

  @Post('access-requests/:id/confirm')
  @Operation('confirmIdentity', 'Confirm who joined with a copied link, with the code that you heard from them')
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
    'sign_in/proof_needed',
    'sign_in/throttled',
  )
  confirm(@CurrentActor() actor: Actor, @Req() request: FastifyRequest, @Params() params: IdParams, @Body() body: JoinCodeBody) {
    return this.confirmIdentity.run(actor, browserOf(request).address, { ...params, ...body })
  }
}
