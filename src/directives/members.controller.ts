import { Body, Controller, Get, Param, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { z } from 'zod'
import { Refused } from '../domain/errors.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Writes } from '../platform/http/answers.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { Id, InDirective, Reference } from '../platform/http/schemas.js'
import { accessTo } from './access.js'
import { AddMember } from './add-member.js'
import { MemberBody, MembersView, ReasonBody, WallBody } from './directive.schema.js'
import { EndMembership } from './end-membership.js'
import { LiftWall } from './lift-wall.js'
import { viewMembers } from './members.js'
import { RaiseWall } from './raise-wall.js'

const InMember = z.strictObject({ reference: Reference, person_id: Id })

/** Who may see a directive. */
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
  @Allow('signed_in')
  @Answers(MembersView)
  list(@CurrentActor() actor: Actor, @Param({ schema: InDirective }) params: z.infer<typeof InDirective>) {
    return this.work.read(actor, async (tx) => {
      const { directive, sees } = await accessTo(tx, params.reference)
      if (!sees('member')) throw new Refused('access/forbidden')
      return viewMembers(tx, directive.id)
    })
  }

  @Post('members')
  @Allow('member.manage')
  @Writes()
  @Answers(MembersView, 201)
  add(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @Body({ schema: MemberBody }) body: z.infer<typeof MemberBody>,
  ) {
    return this.addMember.run(actor, { ...params, ...body })
  }

  @Post('members/:person_id/end')
  @Allow('member.manage')
  @Writes()
  @Answers(MembersView)
  end(
    @CurrentActor() actor: Actor,
    @Param({ schema: InMember }) params: z.infer<typeof InMember>,
    @Body({ schema: ReasonBody }) body: z.infer<typeof ReasonBody>,
  ) {
    return this.endMembership.run(actor, { ...params, ...body })
  }

  @Post('walls')
  @Allow('member.manage')
  @Writes()
  @Answers(MembersView, 201)
  wall(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @Body({ schema: WallBody }) body: z.infer<typeof WallBody>,
  ) {
    return this.raiseWall.run(actor, { ...params, ...body })
  }

  @Post('walls/:person_id/lift')
  @Allow('member.manage')
  @Writes()
  @Answers(MembersView)
  lift(
    @CurrentActor() actor: Actor,
    @Param({ schema: InMember }) params: z.infer<typeof InMember>,
    @Body({ schema: ReasonBody }) body: z.infer<typeof ReasonBody>,
  ) {
    return this.liftWall.run(actor, { ...params, ...body })
  }
}
