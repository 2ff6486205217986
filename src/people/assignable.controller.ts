import { Controller, Get } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../platform/database/actor.js'
import { Answers } from '../platform/http/answers.js'
import { Query } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { ListAssignable } from './list-assignable.js'
import { AssignablePeople, AssignableQuery } from './person.schema.js'

@ApiTags('People')
@Controller('people/assignable')
export class AssignableController {
  constructor(private readonly listAssignable: ListAssignable) {}

  @Get()
  @Operation('listAssignablePeople', 'List people to whom work can be assigned')
  @Allow('directive.act')
  @Answers(AssignablePeople)
  list(@CurrentActor() actor: Actor, @Query() query: AssignableQuery) {
    return this.listAssignable.run(actor, query)
  }
}
