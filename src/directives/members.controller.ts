import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { z } from 'zod'
import { Refused } from '../domain/errors.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { Id, InDirective, ReasonBody, Reference } from '../platform/http/schemas.js'
import { accessTo } from './access.js'
import { AddMember } from './add-member.js'
import { MemberBody, MembersView, WallBody } from './directive.schema.js'
import { EndMembership } from './end-membership.js'
import { LiftWall } from './lift-wall.js'
import { viewMembers } from './members.js'
import { RaiseWall } from './raise-wall.js'

const InMember = z.strictObject({ reference: Reference, person_id: Id })
type InMember = z.infer<typeof InMember>

/** Access to a directive. */
@ApiTags('Directives')
@Controller('directives/:reference')
export class MembersController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addMember: AddMember,
    private readonly endMembership: EndMembership,
    private readonly raiseWall: RaiseWall,
    private readonly liftWall: LiftWall,
  ) {}

  @Get('members')
  @Operation('listMembers', 'List the members of a directive and the people walled off')
  @Allow('signed_in')
  @Answers(MembersView)
  @Refuses('access/forbidden')
  list(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => {
      const { directive, sees } = await accessTo(tx, params.reference)
      if (!sees('member')) throw new Refused('access/forbidden')
      return viewMembers(tx, directive.id)
    })
  }

  @Post('members')
  @Operation('addMember', 'Add a member')
  @Allow('member.manage')
  @Writes()
  @Answers(MembersView, 201)
  @Refuses('member/guest_without_end', 'member/unknown_person', 'member/walled')
  add(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: MemberBody) {
    return this.addMember.run(actor, { ...params, ...body })
  }

  @Post('members/:person_id/end')
  @Operation('endMember', 'End a membership')
  @Allow('member.manage')
  @Writes()
  @Answers(MembersView)
  @Refuses('member/holds_an_assignment')
  end(@CurrentActor() actor: Actor, @Params() params: InMember, @Body() body: ReasonBody) {
    return this.endMembership.run(actor, { ...params, ...body })
  }

  @Post('walls')
  @Operation('addWall', 'Wall a person off from a directive')
  @Allow('member.manage')
  @Writes()
  @Answers(MembersView, 201)
  @Refuses('member/holds_an_assignment', 'member/own_wall', 'member/unknown_person', 'member/walled')
  wall(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: WallBody) {
    return this.raiseWall.run(actor, { ...params, ...body })
  }

  @Post('walls/:person_id/lift')
  @Operation('liftWall', 'Lift a wall')
  @Allow('member.manage')
  @Writes()
  @Answers(MembersView)
  lift(@CurrentActor() actor: Actor, @Params() params: InMember, @Body() body: ReasonBody) {
    return this.liftWall.run(actor, { ...params, ...body })
  }
}
