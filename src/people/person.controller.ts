import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
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
  list(@CurrentActor() actor: Actor, @Query({ schema: PeopleQuery }) query: z.infer<typeof PeopleQuery>) {
    return this.listPeople.run(actor, query)
  }

  @Post()
  @Allow('person.manage')
  @Asks('in_person')
  @Writes()
  @Answers(PersonView, 201)
  invite(@CurrentActor() actor: Actor, @Body({ schema: InviteBody }) body: z.infer<typeof InviteBody>) {
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
    @Param({ schema: PersonParams }) params: { id: string },
    @Body({ schema: ChangePersonBody }) body: z.infer<typeof ChangePersonBody>,
  ) {
    return this.changePerson.run(actor, { ...body, id: params.id, version })
  }

  @Post(':id/end')
  @Allow('person.manage')
  @Asks('in_person')
  @Changes()
  @Answers(PersonView)
  end(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Param({ schema: PersonParams }) params: { id: string },
    @Body({ schema: EndPersonBody }) body: z.infer<typeof EndPersonBody>,
  ) {
    return this.endPerson.run(actor, { ...body, id: params.id, version })
  }

  /** Asks for no version: it changes nothing of the person. */
  @Post(':id/invite-again')
  @Allow('person.manage')
  @Asks('in_person')
  @Writes()
  @Answers(PersonView)
  again(@CurrentActor() actor: Actor, @Param({ schema: PersonParams }) params: { id: string }) {
    return this.inviteAgain.run(actor, params)
  }
}
