import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../../platform/http/answers.js'
import { Body, Params } from '../../platform/http/inputs.js'
import { Operation } from '../../platform/http/operation.js'
import { Allow, Asks } from '../../platform/http/policy.js'
import { Refuses } from '../../platform/http/refusals.js'
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
  @Operation('listSwitches', 'List switches in other systems')
  @Allow('switch.read')
  @Answers(listOf(SwitchView))
  list(@CurrentActor() actor: Actor) {
    return this.work.read(actor, async (tx) => ({ items: await listSwitches(tx) }))
  }

  @Post()
  @Operation('addSwitch', 'Add a switch')
  @Allow('switch.manage')
  @Asks('fresh')
  @Writes()
  @Answers(SwitchWithSecret, 201)
  @Refuses('resource/not_found', 'switch/address_refused', 'switch/name_taken')
  add(@CurrentActor() actor: Actor, @Body() body: SwitchBody) {
    return this.addSwitch.run(actor, body)
  }

  @Post(':id/secret')
  @Operation('renewSwitchSecret', 'Replace the secret of a switch')
  @Allow('switch.manage')
  @Asks('fresh')
  @Changes()
  @Answers(SwitchWithSecret)
  @Refuses('switch/retired')
  renewSecret(@CurrentActor() actor: Actor, @Params() params: InSwitch, @IfMatch() version: number) {
    return this.renewSwitchSecret.run(actor, { ...params, version })
  }

  @Post(':id/test')
  @Operation('testSwitch', 'Test a switch')
  @Allow('switch.manage')
  @Changes()
  @Answers(SwitchView)
  @Refuses('switch/retired')
  test(@CurrentActor() actor: Actor, @Params() params: InSwitch, @IfMatch() version: number) {
    return this.testSwitch.run(actor, { ...params, version })
  }

  @Post(':id/retire')
  @Operation('retireSwitch', 'Retire a switch')
  @Allow('switch.manage')
  @Changes()
  @Answers(SwitchView)
  @Refuses('switch/retired')
  retire(@CurrentActor() actor: Actor, @Params() params: InSwitch, @IfMatch() version: number, @Body() body: SwitchRetirement) {
    return this.retireSwitch.run(actor, { ...params, version, ...body })
  }
}
