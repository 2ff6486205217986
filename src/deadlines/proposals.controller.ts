import { Controller, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Writes } from '../platform/http/answers.js'
import { Body } from '../platform/http/inputs.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { DecideProposals } from './decide-proposals.js'
import { ProposalDecided, ProposalDecision } from './proposals.schema.js'

@ApiTags('Deadlines')
@Controller('deadline-proposals')
export class ProposalDecisionsController {
  constructor(private readonly decide: DecideProposals) {}

  @Post('decide')
  @Allow('deadline.manage')
  @Writes()
  @Answers(ProposalDecided)
  run(@CurrentActor() actor: Actor, @Body() body: ProposalDecision) {
    return this.decide.run(actor, body)
  }
}
