import { Controller, Get, Patch, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Body, Params, Query } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow, Asks } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
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
  ListedPerson,
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
  @Operation('listPeople', 'List people')
  @Allow('person.manage')
  @Asks('in_person')
  @Answers(PeoplePage)
  list(@CurrentActor() actor: Actor, @Query() query: PeopleQuery) {
    return this.listPeople.run(actor, query)
  }

  @Post()
  @Operation('invitePerson', 'Invite a person')
  @Allow('person.manage')
  @Asks('fresh')
  @Writes()
  @Answers(ListedPerson, 201)
  @Refuses('person/email_taken', 'resource/not_found')
  invite(@CurrentActor() actor: Actor, @Body() body: InviteBody) {
    return this.invitePerson.run(actor, body)
  }

  @Patch(':id')
  @Operation('changePerson', "Change a person's name, role or other details")
  @Allow('person.manage')
  @Asks('fresh')
  @Changes()
  @Answers(PersonView)
  @Refuses('access_request/no_lead_counsel', 'person/ended', 'person/guest_stays', 'person/last_administrator')
  change(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Params() params: PersonParams,
    @Body() body: ChangePersonBody,
  ) {
    return this.changePerson.run(actor, { ...body, id: params.id, version })
  }

  @Post(':id/end')
  @Operation('endPerson', "End a person's access")
  @Allow('person.manage')
  @Asks('in_person')
  @Changes()
  @Answers(PersonView)
  @Refuses('person/ended', 'person/last_administrator', 'person/not_oneself')
  end(@CurrentActor() actor: Actor, @IfMatch() version: number, @Params() params: PersonParams, @Body() body: EndPersonBody) {
    return this.endPerson.run(actor, { ...body, id: params.id, version })
  }

  /** Requires no version: it changes nothing about the person. */
  @Post(':id/invite-again')
  @Operation('invitePersonAgain', 'Send the invitation again')
  @Allow('person.manage')
  @Asks('fresh')
  @Writes()
  @Answers(ListedPerson)
  @Refuses('person/already_joined', 'person/ended')
  again(@CurrentActor() actor: Actor, @Params() params: PersonParams) {
    return this.inviteAgain.run(actor, params)
  }
}
