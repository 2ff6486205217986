import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../../platform/database/actor.js'
import { Answers, Writes } from '../../platform/http/answers.js'
import { Operation } from '../../platform/http/operation.js'
import { Allow, Asks } from '../../platform/http/policy.js'
import { Refuses } from '../../platform/http/refusals.js'
import { CurrentActor } from '../../platform/http/request-actor.js'
import { MailTestView, SetupView } from './setup.schema.js'
import { ShowSetup } from './show-setup.js'
import { TestMail } from './test-mail.js'

/** For administrators: what is still missing before people can work. */
@ApiTags('Setup')
@Controller('setup')
export class SetupController {
  constructor(
    private readonly showSetup: ShowSetup,
    private readonly testMail: TestMail,
  ) {}

  @Get()
  @Operation('getSetup', 'Show what the set-up of this installation still takes')
  @Allow('settings.manage')
  @Asks('in_person')
  @Answers(SetupView)
  show(@CurrentActor() actor: Actor) {
    return this.showSetup.run(actor)
  }

  @Post('mail-tests')
  @Operation('testMail', 'Send a test to your own address')
  @Allow('settings.manage')
  @Asks('in_person')
  @Writes()
  @Answers(MailTestView, 202)
  @Refuses('resource/not_found')
  test(@CurrentActor() actor: Actor) {
    return this.testMail.run(actor)
  }
}
