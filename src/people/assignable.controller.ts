import { Controller, Get } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../platform/database/actor.js'
import { Answers } from '../platform/http/answers.js'
import { Query } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow, Asks } from '../platform/http/policy.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { ListAlike } from './list-alike.js'
import { ListAssignable } from './list-assignable.js'
import { AlikePeople, AlikeQuery, AssignablePeople, AssignableQuery } from './person.schema.js'

/** People to choose from, and to tell apart. */
@ApiTags('People')
@Controller('people')
export class AssignableController {
  constructor(
    private readonly listAssignable: ListAssignable,
    private readonly listAlike: ListAlike,
  ) {}

  @Get('assignable')
  @Operation('listAssignablePeople', 'List people to whom work can be assigned')
  @Allow('directive.act')
  @Answers(AssignablePeople)
  list(@CurrentActor() actor: Actor, @Query() query: AssignableQuery) {
    return this.listAssignable.run(actor, query)
  }

  @Get('alike')
  @Operation('listPeopleAlike', 'List the people whose name is the same or looks the same')
  @Allow('person.manage')
  @Asks('in_person')
  @Answers(AlikePeople)
  alike(@CurrentActor() actor: Actor, @Query() query: AlikeQuery) {
    return this.listAlike.run(actor, query)
  }
}
