import { Controller, Get, Patch, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { z } from 'zod'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { Id, listOf } from '../platform/http/schemas.js'
import { AddAgency } from './add-agency.js'
import { AddInstrument } from './add-instrument.js'
import { AgencyBody, AgencyChange, AgencyRow, AgencyView, InstrumentBody } from './agencies.schema.js'
import { ChangeAgency } from './change-agency.js'
import { listAgencies, viewAgency } from './lists.js'

const InAgency = z.strictObject({ id: Id })
type InAgency = z.infer<typeof InAgency>
@ApiTags('Agencies')
@Controller()
export class AgenciesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addAgency: AddAgency,
    private readonly changeAgency: ChangeAgency,
    private readonly addInstrument: AddInstrument,
  ) {}

  @Get('agencies')
  @Operation('listAgencies', 'List agencies')
  @Allow('signed_in')
  @Answers(listOf(AgencyRow))
  list(@CurrentActor() actor: Actor) {
    return this.work.read(actor, async (tx) => ({ items: await listAgencies(tx) }))
  }

  @Get('agencies/:id')
  @Operation('getAgency', 'Show an agency with its instruments and contacts')
  @Allow('signed_in')
  @Answers(AgencyView)
  view(@CurrentActor() actor: Actor, @Params() params: InAgency) {
    return this.work.read(actor, (tx) => viewAgency(tx, params.id))
  }

  @Post('agencies')
  @Operation('addAgency', 'Add an agency')
  @Allow('agency.manage')
  @Writes()
  @Answers(AgencyView, 201)
  @Refuses('agency/code_taken', 'resource/not_found')
  add(@CurrentActor() actor: Actor, @Body() body: AgencyBody) {
    return this.addAgency.run(actor, body)
  }

  @Patch('agencies/:id')
  @Operation('changeAgency', 'Change an agency')
  @Allow('agency.manage')
  @Changes()
  @Answers(AgencyView)
  change(@CurrentActor() actor: Actor, @Params() params: InAgency, @IfMatch() version: number, @Body() body: AgencyChange) {
    return this.changeAgency.run(actor, { ...params, version, ...body })
  }

  @Post('agencies/:id/instruments')
  @Operation('addInstrument', 'Add an instrument that an agency issues')
  @Allow('agency.manage')
  @Writes()
  @Answers(AgencyView, 201)
  @Refuses('agency/code_taken')
  instrument(@CurrentActor() actor: Actor, @Params() params: InAgency, @Body() body: InstrumentBody) {
    return this.addInstrument.run(actor, { ...params, ...body })
  }
}
