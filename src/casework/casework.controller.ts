import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { accessTo } from '../directives/access.js'
import { COMPLY_ACTIONS, type ComplyAction } from '../domain/workflow/comply.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, Reference } from '../platform/http/schemas.js'
import { Act } from './act.js'
import { ActBody, DirectiveView, OpenBody } from './casework.schema.js'
import { OpenDirective } from './open-directive.js'
import { viewDirective } from './view-directive.js'

const InAction = z.strictObject({ reference: Reference, action: z.enum(COMPLY_ACTIONS as [ComplyAction, ...ComplyAction[]]) })
/** A directive as a case: opened, seen, moved along its two lines. */
@ApiTags('Directives')
@Controller('directives')
export class CaseworkController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly open: OpenDirective,
    private readonly act: Act,
  ) {}

  @Post()
  @Allow('directive.open')
  @Writes()
  @Answers(DirectiveView, 201)
  begin(@CurrentActor() actor: Actor, @Body({ schema: OpenBody }) body: z.infer<typeof OpenBody>) {
    return this.open.run(actor, body)
  }

  @Get(':reference')
  @Allow('signed_in')
  @Answers(DirectiveView)
  async view(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const view = await this.work.read(actor, async (tx) => viewDirective(tx, await accessTo(tx, params.reference)))
    reply.header('etag', `"${view.version}"`)
    return view
  }

  @Post(':reference/actions/:action')
  @Allow('directive.act')
  @Changes()
  @Answers(DirectiveView)
  move(
    @CurrentActor() actor: Actor,
    @Param({ schema: InAction }) params: z.infer<typeof InAction>,
    @IfMatch() version: number,
    @Body({ schema: ActBody }) body: z.infer<typeof ActBody>,
  ) {
    return this.act.run(actor, { ...params, version, ...body })
  }
}
