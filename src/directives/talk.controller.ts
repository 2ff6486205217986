import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { z } from 'zod'
import type { RecordClass } from '../domain/access/record-class.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf, PageQuery, pageOf } from '../platform/http/schemas.js'
import { accessTo } from './access.js'
import { CommentBody, CommentView, ReasonBody, TaskBody, TaskView, TimelineEntry } from './directive.schema.js'
import { GiveTask } from './give-task.js'
import { listRows } from './lists.js'
import { SettleTask } from './settle-task.js'
import { readTimeline } from './timeline.js'
import { VoidComment } from './void-comment.js'
import { WriteComment } from './write-comment.js'

const TimelineQuery = z.strictObject(PageQuery)

/** What is said and done about a directive: comments, tasks, the timeline. */
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
  @Allow('signed_in')
  @Answers(pageOf(TimelineEntry))
  timeline(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @Query({ schema: TimelineQuery }) query: z.infer<typeof TimelineQuery>,
  ) {
    return this.work.read(actor, async (tx) => readTimeline(tx, await accessTo(tx, params.reference), query))
  }

  @Get('comments')
  @Allow('signed_in')
  @Answers(listOf(CommentView))
  comments(@CurrentActor() actor: Actor, @Param({ schema: InDirective }) params: z.infer<typeof InDirective>) {
    return this.work.read(actor, async (tx) => {
      const { directive, sees } = await accessTo(tx, params.reference)
      const comments = await listRows<z.infer<typeof CommentView>>(tx, 'comment', directive.id)
      return { items: comments.filter((comment) => sees('comment', { class: comment.class as RecordClass })) }
    })
  }

  @Post('comments')
  @Allow('directive.comment')
  @Writes()
  @Answers(CommentView, 201)
  comment(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @Body({ schema: CommentBody }) body: z.infer<typeof CommentBody>,
  ) {
    return this.writeComment.run(actor, { ...params, ...body })
  }

  @Post('comments/:id/void')
  @Allow('directive.comment')
  @Writes()
  @Answers(CommentView)
  void(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @Body({ schema: ReasonBody }) body: z.infer<typeof ReasonBody>,
  ) {
    return this.voidComment.run(actor, { ...params, ...body })
  }

  @Get('tasks')
  @Allow('signed_in')
  @Answers(listOf(TaskView))
  tasks(@CurrentActor() actor: Actor, @Param({ schema: InDirective }) params: z.infer<typeof InDirective>) {
    return this.work.read(actor, async (tx) => {
      const { directive, sees } = await accessTo(tx, params.reference)
      const tasks = await listRows<z.infer<typeof TaskView>>(tx, 'task', directive.id)
      return { items: tasks.filter((task) => sees('task', { own: task.person.id === actor.id })) }
    })
  }

  @Post('tasks')
  @Allow('directive.edit')
  @Writes()
  @Answers(TaskView, 201)
  task(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @Body({ schema: TaskBody }) body: z.infer<typeof TaskBody>,
  ) {
    return this.giveTask.run(actor, { ...params, ...body })
  }

  @Post('tasks/:id/done')
  @Allow('task.complete')
  @Changes()
  @Answers(TaskView)
  done(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
  ) {
    return this.settleTask.run(actor, { ...params, version, as: 'done' })
  }

  @Post('tasks/:id/cancel')
  @Allow('directive.edit')
  @Changes()
  @Answers(TaskView)
  cancel(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: ReasonBody }) body: z.infer<typeof ReasonBody>,
  ) {
    return this.settleTask.run(actor, { ...params, version, as: 'cancelled', ...body })
  }
}
