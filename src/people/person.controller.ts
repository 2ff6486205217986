import { Controller, Get, Patch, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Body, Params, Query } from '../platform/http/inputs.js'
import { Allow, Asks } from '../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { ChangePerson } from './change-person.js'
import { EndPerson } from './end-person.js'
import { InviteAgain } from './invite-again.js'
import { InvitePerson } from './invite-person.js'
import { ListPeople } from './list-people.js'
import {
  ChangePersonBody,
  EndPersonBody,
  InviteBody,
  PeoplePage,
  PeopleQuery,
  PersonParams,
  PersonView,
} from './person.schema.js'

@ApiTags('People')
@Controller('people')
export class PersonController {
  constructor(
    private readonly listPeople: ListPeople,
    private readonly invitePerson: InvitePerson,
    private readonly inviteAgain: InviteAgain,
    private readonly changePerson: ChangePerson,
    private readonly endPerson: EndPerson,
  ) {}

  @Get()
  @Allow('person.manage')
  @Asks('in_person')
  @Answers(PeoplePage)
  list(@CurrentActor() actor: Actor, @Query() query: PeopleQuery) {
    return this.listPeople.run(actor, query)
  }

  @Post()
  @Allow('person.manage')
  @Asks('in_person')
  @Writes()
  @Answers(PersonView, 201)
  invite(@CurrentActor() actor: Actor, @Body() body: InviteBody) {
    return this.invitePerson.run(actor, body)
  }

  @Patch(':id')
  @Allow('person.manage')
  @Asks('in_person')
  @Changes()
  @Answers(PersonView)
  change(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Params() params: PersonParams,
    @Body() body: ChangePersonBody,
  ) {
    return this.changePerson.run(actor, { ...body, id: params.id, version })
  }

  @Post(':id/end')
  @Allow('person.manage')
  @Asks('in_person')
  @Changes()
  @Answers(PersonView)
  end(@CurrentActor() actor: Actor, @IfMatch() version: number, @Params() params: PersonParams, @Body() body: EndPersonBody) {
    return this.endPerson.run(actor, { ...body, id: params.id, version })
  }

  /** Asks for no version: it changes nothing of the person. */
  @Post(':id/invite-again')
  @Allow('person.manage')
  @Asks('in_person')
  @Writes()
  @Answers(PersonView)
  again(@CurrentActor() actor: Actor, @Params() params: PersonParams) {
    return this.inviteAgain.run(actor, params)
  }
}
