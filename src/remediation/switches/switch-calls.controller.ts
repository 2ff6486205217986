import { Body, Controller, Get, Param, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import { accessTo } from '../../directives/access.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../../platform/http/answers.js'
import { Allow } from '../../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf } from '../../platform/http/schemas.js'
import { AskSwitch } from './ask-switch.js'
import { AttachSwitch } from './attach-switch.js'
import { listMeasureSwitches } from './list-switches.js'
import { AttachBody, DryRunBody, MeasureSwitchView } from './switches.schema.js'

/** The switches of a directive's measures. There is no route that turns one off or on: a release that two people confirmed does. */
@ApiTags('Switches')
@Controller('directives/:reference')
export class SwitchCallsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly attachSwitch: AttachSwitch,
    private readonly askSwitch: AskSwitch,
  ) {}

  @Get('switches')
  @Allow('signed_in')
  @Answers(listOf(MeasureSwitchView))
  list(@CurrentActor() actor: Actor, @Param({ schema: InDirective }) params: z.infer<typeof InDirective>) {
    return this.work.read(actor, async (tx) => ({ items: await listMeasureSwitches(tx, await accessTo(tx, params.reference)) }))
  }

  @Post('measures/:id/switch')
  @Allow('directive.edit')
  @Changes()
  @Answers(MeasureSwitchView)
  attach(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: AttachBody }) body: z.infer<typeof AttachBody>,
  ) {
    return this.attachSwitch.run(actor, { ...params, version, ...body })
  }

  @Post('measures/:id/switch/verify')
  @Allow('task.complete')
  @Writes()
  @Answers(MeasureSwitchView, 201)
  verify(@CurrentActor() actor: Actor, @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>) {
    return this.askSwitch.run(actor, { ...params, dry_run: null })
  }

  @Post('measures/:id/switch/dry-run')
  @Allow('task.complete')
  @Writes()
  @Answers(MeasureSwitchView, 201)
  dryRun(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @Body({ schema: DryRunBody }) body: z.infer<typeof DryRunBody>,
  ) {
    return this.askSwitch.run(actor, { ...params, dry_run: body.act })
  }
}
