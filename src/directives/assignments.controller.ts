import { Body, Controller, Get, Param, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Writes } from '../platform/http/answers.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf } from '../platform/http/schemas.js'
import { accessTo } from './access.js'
import { AnswerAssignment } from './answer-assignment.js'
import { AssignmentBody, AssignmentView, ReasonBody } from './directive.schema.js'
import { GiveAssignment } from './give-assignment.js'
import { listRows } from './lists.js'

/** Who answers for a directive: given, accepted, returned. */
@ApiTags('Directives')
@Controller('directives/:reference')
export class AssignmentsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly give: GiveAssignment,
    private readonly answer: AnswerAssignment,
  ) {}

  @Get('assignments')
  @Allow('signed_in')
  @Answers(listOf(AssignmentView))
  assignments(@CurrentActor() actor: Actor, @Param({ schema: InDirective }) params: z.infer<typeof InDirective>) {
    return this.work.read(actor, async (tx) => {
      const { directive, sees } = await accessTo(tx, params.reference)
      return { items: sees('assignment') ? await listRows<z.infer<typeof AssignmentView>>(tx, 'assignment', directive.id) : [] }
    })
  }

  @Post('assignments')
  @Allow('directive.edit')
  @Writes()
  @Answers(AssignmentView, 201)
  assign(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @Body({ schema: AssignmentBody }) body: z.infer<typeof AssignmentBody>,
  ) {
    return this.give.run(actor, { ...params, ...body })
  }

  @Post('assignments/:id/accept')
  @Allow('task.complete')
  @Writes()
  @Answers(AssignmentView)
  accept(@CurrentActor() actor: Actor, @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>) {
    return this.answer.run(actor, { ...params, answer: 'accept' })
  }

  @Post('assignments/:id/return')
  @Allow('task.complete')
  @Writes()
  @Answers(AssignmentView)
  return(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @Body({ schema: ReasonBody }) body: z.infer<typeof ReasonBody>,
  ) {
    return this.answer.run(actor, { ...params, answer: 'return', ...body })
  }
}
