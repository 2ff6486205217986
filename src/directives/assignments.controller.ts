import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf, ReasonBody } from '../platform/http/schemas.js'
import { accessTo } from './access.js'
import { AnswerAssignment } from './answer-assignment.js'
import { AssignmentBody, AssignmentView } from './directive.schema.js'
import { GiveAssignment } from './give-assignment.js'
import { listRows } from './lists.js'

/** Responsibility for a directive: assigning, accepting, returning. */
@ApiTags('Directives')
@Controller('directives/:reference')
export class AssignmentsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly give: GiveAssignment,
    private readonly answer: AnswerAssignment,
  ) {}

  @Get('assignments')
  @Operation('listAssignments', 'List assignments')
  @Allow('signed_in')
  @Answers(listOf(AssignmentView))
  assignments(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => {
      const { directive, sees } = await accessTo(tx, params.reference)
      return { items: sees('assignment') ? await listRows<z.infer<typeof AssignmentView>>(tx, 'assignment', directive.id) : [] }
    })
  }

  @Post('assignments')
  @Operation('addAssignment', 'Assign a person to a directive')
  @Allow('directive.edit')
  @Writes()
  @Answers(AssignmentView, 201)
  @Refuses('assignment/already_given', 'assignment/person_cannot_hold')
  assign(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: AssignmentBody) {
    return this.give.run(actor, { ...params, ...body })
  }

  @Post('assignments/:id/accept')
  @Operation('acceptAssignment', 'Accept an assignment')
  @Allow('task.complete')
  @Writes()
  @Answers(AssignmentView)
  @Refuses('assignment/already_answered', 'assignment/not_yours')
  accept(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId) {
    return this.answer.run(actor, { ...params, answer: 'accept' })
  }

  @Post('assignments/:id/return')
  @Operation('returnAssignment', 'Return an assignment with a reason')
  @Allow('task.complete')
  @Writes()
  @Answers(AssignmentView)
  @Refuses('assignment/already_answered', 'assignment/not_yours')
  return(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @Body() body: ReasonBody) {
    return this.answer.run(actor, { ...params, answer: 'return', ...body })
  }
}
