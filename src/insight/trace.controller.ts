import { Controller, Get, Res } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Settings } from '../platform/config/settings.js'
import type { Actor } from '../platform/database/actor.js'
import { Answers } from '../platform/http/answers.js'
import { Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { InDirective } from '../platform/http/schemas.js'
import { Trace } from './trace.js'
import { TraceView } from './trace.schema.js'
import { traceSheet } from './trace-sheet.js'

/** The trace of one directive, from demands to evidence. */
@ApiTags('Insight')
@Controller('directives/:reference/trace')
export class TraceController {
  constructor(
    private readonly trace: Trace,
    private readonly settings: Settings,
  ) {}

  @Get()
  @Operation('getTrace', 'Trace each demand to its proof')
  @Allow('signed_in')
  @Answers(TraceView)
  async lines(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    const { lines } = await this.trace.run(actor, params)
    return { lines }
  }

  @Get('xlsx')
  @Operation('getTraceSheet', 'Download the trace as a spreadsheet')
  @Allow('signed_in')
  async sheet(@CurrentActor() actor: Actor, @Params() params: InDirective, @Res() reply: FastifyReply) {
    const trace = await this.trace.run(actor, params)
    const reader = { name: actor.name, zone: actor.zone, organisation: this.settings.organisation }
    const bytes = await traceSheet(actor.locale ?? this.settings.locale, trace, reader)
    return reply
      .header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', `attachment; filename="trace-${trace.reference}.xlsx"`)
      .header('cache-control', 'private, no-store')
      .send(bytes)
  }
}
