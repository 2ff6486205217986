import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../../platform/http/answers.js'
import { Body, Params } from '../../platform/http/inputs.js'
import { Allow, Asks } from '../../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../../platform/http/request-actor.js'
import { listOf } from '../../platform/http/schemas.js'
import { KeepSwitch } from './keep-switch.js'
import { listSwitches } from './list-switches.js'
import { InSwitch, SwitchBody, SwitchRetirement, SwitchView, SwitchWithSecret } from './switches.schema.js'

@ApiTags('Switches')
@Controller('switches')
export class SwitchesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly keep: KeepSwitch,
  ) {}

  @Get()
  @Allow('switch.read')
  @Answers(listOf(SwitchView))
  list(@CurrentActor() actor: Actor) {
    return this.work.read(actor, async (tx) => ({ items: await listSwitches(tx) }))
  }

  @Post()
  @Allow('switch.manage')
  @Asks('fresh')
  @Writes()
  @Answers(SwitchWithSecret, 201)
  add(@CurrentActor() actor: Actor, @Body() body: SwitchBody) {
    return this.keep.add(actor, body)
  }

  @Post(':id/secret')
  @Allow('switch.manage')
  @Asks('fresh')
  @Changes()
  @Answers(SwitchWithSecret)
  renewSecret(@CurrentActor() actor: Actor, @Params() params: InSwitch, @IfMatch() version: number) {
    return this.keep.renewSecret(actor, { ...params, version })
  }

  @Post(':id/test')
  @Allow('switch.manage')
  @Changes()
  @Answers(SwitchView)
  test(@CurrentActor() actor: Actor, @Params() params: InSwitch, @IfMatch() version: number) {
    return this.keep.test(actor, { ...params, version })
  }

  @Post(':id/retire')
  @Allow('switch.manage')
  @Changes()
  @Answers(SwitchView)
  retire(@CurrentActor() actor: Actor, @Params() params: InSwitch, @IfMatch() version: number, @Body() body: SwitchRetirement) {
    return this.keep.retire(actor, { ...params, version, ...body })
  }
}
