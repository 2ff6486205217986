import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { MailDeliveryModule } from '../../outbox/delivery/mail-delivery.module.js'
import { MailModule } from '../../platform/mail/mail.module.js'
import { OutboundModule } from '../../platform/outbound/outbound.module.js'
import { AddSwitch } from './add-switch.js'
import { AskSwitch } from './ask-switch.js'
import { AttachSwitch } from './attach-switch.js'
import { CallSwitchHandler } from './call-switch.handler.js'
import { CallTarget } from './call-target.js'
import { AnswerFiles } from './keep-answer.js'
import { RecordCall } from './record-call.js'
import { RenewSwitchSecret } from './renew-switch-secret.js'
import { RetireSwitch } from './retire-switch.js'
import { SendSwitchAlarmHandler } from './send-switch-alarm.handler.js'
import { Switch } from './switch.entity.js'
import { SwitchCall } from './switch-call.entity.js'
import { SwitchCallsController } from './switch-calls.controller.js'
import { SwitchesController } from './switches.controller.js'
import { TestSwitchHandler } from './test-switch.handler.js'
import { TestSwitch } from './test-switch.js'

/** For requests, which schedule calls and never make them. */
@Module({
  imports: [TypeOrmModule.forFeature([Switch, SwitchCall], 'app'), OutboundModule],
  controllers: [SwitchesController, SwitchCallsController],
  providers: [AddSwitch, RenewSwitchSecret, TestSwitch, RetireSwitch, AttachSwitch, AskSwitch],
})
export class SwitchesModule {}

/** For the worker, the only process that calls other systems. */
@Module({
  imports: [OutboundModule, MailModule, MailDeliveryModule],
  providers: [CallTarget, RecordCall, AnswerFiles, CallSwitchHandler, TestSwitchHandler, SendSwitchAlarmHandler],
})
export class SwitchCallingModule {}
