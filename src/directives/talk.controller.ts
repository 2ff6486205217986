import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { z } from 'zod'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Body, Params, Query } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf, PageQuery, pageOf, ReasonBody } from '../platform/http/schemas.js'
import { accessTo } from './access.js'
import { CommentBody, CommentView, TaskBody, TaskView, TimelineEntry } from './directive.schema.js'
import { GiveTask } from './give-task.js'
import { listTasks, visibleComments } from './lists.js'
import { SettleTask } from './settle-task.js'
import { readTimeline } from './timeline.js'
import { VoidComment } from './void-comment.js'
import { WriteComment } from './write-comment.js'

const TimelineQuery = z.strictObject(PageQuery)
type TimelineQuery = z.infer<typeof TimelineQuery>

/** Comments, tasks and the timeline of a directive. */
@ApiTags('Directives')
@Controller('directives/:reference')
export class TalkController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly writeComment: WriteComment,
    private readonly voidComment: VoidComment,
    private readonly giveTask: GiveTask,
    private readonly settleTask: SettleTask,
  ) {}

  @Get('timeline')
  @Operation('listTimeline', 'List the ledger entries of a directive')
  @Allow('signed_in')
  @Answers(pageOf(TimelineEntry))
  timeline(@CurrentActor() actor: Actor, @Params() params: InDirective, @Query() query: TimelineQuery) {
    return this.work.read(actor, async (tx) => readTimeline(tx, await accessTo(tx, params.reference), query))
  }

  @Get('comments')
  @Operation('listComments', 'List comments')
  @Allow('signed_in')
  @Answers(listOf(CommentView))
  comments(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => ({ items: await visibleComments(tx, await accessTo(tx, params.reference)) }))
  }

  @Post('comments')
  @Operation('addComment', 'Write a comment')
  @Allow('directive.comment')
  @Writes()
  @Answers(CommentView, 201)
  comment(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: CommentBody) {
    return this.writeComment.run(actor, { ...params, ...body })
  }

  @Post('comments/:id/void')
  @Operation('voidComment', 'Void a comment')
  @Allow('directive.comment')
  @Writes()
  @Answers(CommentView)
  @Refuses('comment/already_void', 'comment/not_yours')
  void(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @Body() body: ReasonBody) {
    return this.voidComment.run(actor, { ...params, ...body })
  }

  @Get('tasks')
  @Operation('listTasks', 'List tasks')
  @Allow('signed_in')
  @Answers(listOf(TaskView))
  tasks(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => {
      const { directive, sees } = await accessTo(tx, params.reference)
      const tasks = await listTasks(tx, directive.id)
      return { items: tasks.filter((task) => sees('task', { own: task.person.id === actor.id })) }
    })
  }

  @Post('tasks')
  @Operation('addTask', 'Give a person a task')
  @Allow('directive.edit')
  @Writes()
  @Answers(TaskView, 201)
  @Refuses('task/person_cannot_work')
  task(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: TaskBody) {
    return this.giveTask.run(actor, { ...params, ...body })
  }

  @Post('tasks/:id/done')
  @Operation('finishTask', 'Mark a task as done')
  @Allow('task.complete')
  @Changes()
  @Answers(TaskView)
  @Refuses('task/settled', 'task/settled_by_review')
  done(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @IfMatch() version: number) {
    return this.settleTask.run(actor, { ...params, version, as: 'done' })
  }

  @Post('tasks/:id/cancel')
  @Operation('cancelTask', 'Cancel a task')
  @Allow('directive.edit')
  @Changes()
  @Answers(TaskView)
  @Refuses('task/settled', 'task/settled_by_review')
  cancel(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ReasonBody,
  ) {
    return this.settleTask.run(actor, { ...params, version, as: 'cancelled', ...body })
  }
}
