import { Body, Controller, Get, Param, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../../platform/http/answers.js'
import { Allow, Asks } from '../../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../../platform/http/request-actor.js'
import { listOf } from '../../platform/http/schemas.js'
import { AddSwitch } from './add-switch.js'
import { listSwitches } from './list-switches.js'
import { RenewSwitchSecret } from './renew-switch-secret.js'
import { RetireSwitch } from './retire-switch.js'
import { InSwitch, SwitchBody, SwitchRetirement, SwitchView, SwitchWithSecret } from './switches.schema.js'
import { TestSwitch } from './test-switch.js'

@ApiTags('Switches')
@Controller('switches')
export class SwitchesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addSwitch: AddSwitch,
    private readonly renewSwitchSecret: RenewSwitchSecret,
    private readonly testSwitch: TestSwitch,
    private readonly retireSwitch: RetireSwitch,
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
  add(@CurrentActor() actor: Actor, @Body({ schema: SwitchBody }) body: z.infer<typeof SwitchBody>) {
    return this.addSwitch.run(actor, body)
  }

  @Post(':id/secret')
  @Allow('switch.manage')
  @Asks('fresh')
  @Changes()
  @Answers(SwitchWithSecret)
  renewSecret(
    @CurrentActor() actor: Actor,
    @Param({ schema: InSwitch }) params: z.infer<typeof InSwitch>,
    @IfMatch() version: number,
  ) {
    return this.renewSwitchSecret.run(actor, { ...params, version })
  }

  @Post(':id/test')
  @Allow('switch.manage')
  @Changes()
  @Answers(SwitchView)
  test(@CurrentActor() actor: Actor, @Param({ schema: InSwitch }) params: z.infer<typeof InSwitch>, @IfMatch() version: number) {
    return this.testSwitch.run(actor, { ...params, version })
  }

  @Post(':id/retire')
  @Allow('switch.manage')
  @Changes()
  @Answers(SwitchView)
  retire(
    @CurrentActor() actor: Actor,
    @Param({ schema: InSwitch }) params: z.infer<typeof InSwitch>,
    @IfMatch() version: number,
    @Body({ schema: SwitchRetirement }) body: z.infer<typeof SwitchRetirement>,
  ) {
    return this.retireSwitch.run(actor, { ...params, version, ...body })
  }
}
