import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { accessTo } from '../../directives/access.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../../platform/http/answers.js'
import { Body, Params } from '../../platform/http/inputs.js'
import { Operation } from '../../platform/http/operation.js'
import { Allow } from '../../platform/http/policy.js'
import { Refuses } from '../../platform/http/refusals.js'
import { CurrentActor, IfMatch } from '../../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf } from '../../platform/http/schemas.js'
import { AskSwitch } from './ask-switch.js'
import { AttachSwitch } from './attach-switch.js'
import { listMeasureSwitches } from './list-switches.js'
import { AttachBody, DryRunBody, MeasureSwitchView } from './switches.schema.js'

/** The switches of a directive's measures. No route turns one off or on: only a release that two people confirmed does. */
@ApiTags('Switches')
@Controller('directives/:reference')
export class SwitchCallsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly attachSwitch: AttachSwitch,
    private readonly askSwitch: AskSwitch,
  ) {}

  @Get('switches')
  @Operation('listMeasureSwitches', "List the switches of a directive's measures and their calls")
  @Allow('signed_in')
  @Answers(listOf(MeasureSwitchView))
  list(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => ({ items: await listMeasureSwitches(tx, await accessTo(tx, params.reference)) }))
  }

  @Post('measures/:id/switch')
  @Operation('attachSwitch', 'Attach a switch to a measure')
  @Allow('directive.edit')
  @Changes()
  @Answers(MeasureSwitchView)
  @Refuses('release/waiting', 'switch/needs_inverse', 'switch/retired', 'switch/thrown', 'switch/under_way')
  attach(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: AttachBody,
  ) {
    return this.attachSwitch.run(actor, { ...params, version, ...body })
  }

  @Post('measures/:id/switch/verify')
  @Operation('verifySwitch', 'Ask a switch for its state')
  @Allow('task.complete')
  @Writes()
  @Answers(MeasureSwitchView, 201)
  @Refuses('switch/not_attached', 'switch/retired', 'switch/under_way')
  verify(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId) {
    return this.askSwitch.run(actor, { ...params, dry_run: null })
  }

  @Post('measures/:id/switch/dry-run')
  @Operation('dryRunSwitch', 'Make a dry run of a switch')
  @Allow('task.complete')
  @Writes()
  @Answers(MeasureSwitchView, 201)
  @Refuses('switch/not_attached', 'switch/retired', 'switch/under_way')
  dryRun(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @Body() body: DryRunBody) {
    return this.askSwitch.run(actor, { ...params, dry_run: body.act })
  }
}
