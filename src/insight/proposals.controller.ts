import { Controller, Get } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { ProposalQuery, ProposalView } from '../deadlines/proposals.schema.js'
import { accessTo } from '../directives/access.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers } from '../platform/http/answers.js'
import { Query } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { listOf } from '../platform/http/schemas.js'
import { listProposals } from './list-proposals.js'

@ApiTags('Deadlines')
@Controller('deadline-proposals')
export class ProposalsController {
  constructor(private readonly work: UnitOfWork) {}

  @Get()
  @Operation('listProposals', 'List proposed dates')
  @Allow('signed_in')
  @Answers(listOf(ProposalView))
  @Refuses('resource/not_found')
  list(@CurrentActor() actor: Actor, @Query() { directive, state }: ProposalQuery) {
    return this.work.read(actor, async (tx) => {
      const id = directive === undefined ? null : (await accessTo(tx, directive)).directive.id
      return { items: await listProposals(tx, id, state) }
    })
  }
}
