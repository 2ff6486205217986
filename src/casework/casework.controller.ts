import { Controller, Get, Post, Res } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { accessTo } from '../directives/access.js'
import { COMPLY_ACTIONS, type ComplyAction } from '../domain/workflow/comply.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, Reference } from '../platform/http/schemas.js'
import { Act } from './act.js'
import { ActBody, DirectiveView, OpenBody } from './casework.schema.js'
import { OpenDirective } from './open-directive.js'
import { viewDirective } from './view-directive.js'

const InAction = z.strictObject({ reference: Reference, action: z.enum(COMPLY_ACTIONS as [ComplyAction, ...ComplyAction[]]) })
type InAction = z.infer<typeof InAction>
/** A directive as a case: opening it, viewing it, and moving it along its two lines. */
@ApiTags('Directives')
@Controller('directives')
export class CaseworkController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly open: OpenDirective,
    private readonly act: Act,
  ) {}

  @Post()
  @Operation('openDirective', 'Open a directive')
  @Allow('directive.open')
  @Writes()
  @Answers(DirectiveView, 201)
  @Refuses(
    'assignment/already_given',
    'assignment/person_cannot_hold',
    'receipt/in_the_future',
    'resource/not_found',
    'workflow/missing_facts',
    'workflow/not_from_here',
    'workflow/not_your_role',
  )
  begin(@CurrentActor() actor: Actor, @Body() body: OpenBody) {
    return this.open.run(actor, body)
  }

  @Get(':reference')
  @Operation('getDirective', 'Show a directive')
  @Allow('signed_in')
  @Answers(DirectiveView)
  @Refuses('access/forbidden', 'workflow/missing_facts', 'workflow/not_from_here', 'workflow/not_your_role')
  async view(@CurrentActor() actor: Actor, @Params() params: InDirective, @Res({ passthrough: true }) reply: FastifyReply) {
    const view = await this.work.read(actor, async (tx) => viewDirective(tx, await accessTo(tx, params.reference)))
    reply.header('etag', `"${view.version}"`)
    return view
  }

  @Post(':reference/actions/:action')
  @Operation('actOnDirective', 'Act on a directive')
  @Allow('directive.act')
  @Changes()
  @Answers(DirectiveView)
  @Refuses(
    'deadline/calendar_ends',
    'deadline/no_working_day',
    'deadline/out_of_range',
    'deadline/unknown_calendar',
    'workflow/missing_facts',
    'workflow/not_from_here',
    'workflow/not_to_there',
    'workflow/not_your_role',
    'workflow/outcome_required',
    'workflow/reason_required',
    'workflow/until_required',
  )
  move(@CurrentActor() actor: Actor, @Params() params: InAction, @IfMatch() version: number, @Body() body: ActBody) {
    return this.act.run(actor, { ...params, version, ...body })
  }
}
