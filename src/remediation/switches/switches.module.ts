import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { MailDeliveryModule } from '../../outbox/delivery/mail-delivery.module.js'
import { MailModule } from '../../platform/mail/mail.module.js'
import { OutboundModule } from '../../platform/outbound/outbound.module.js'
import { AskSwitch, AttachSwitch } from './ask-switch.js'
import { CallSwitchHandler } from './call-switch.handler.js'
import { CallTarget } from './call-target.js'
import { AnswerFiles } from './keep-answer.js'
import { KeepSwitch } from './keep-switch.js'
import { RecordCall } from './record-call.js'
import { SendSwitchAlarmHandler } from './send-switch-alarm.handler.js'
import { Switch } from './switch.entity.js'
import { SwitchCall } from './switch-call.entity.js'
import { SwitchCallsController } from './switch-calls.controller.js'
import { SwitchesController } from './switches.controller.js'
import { TestSwitchHandler } from './test-switch.handler.js'

/** For requests: they ask, and never call. */
@Module({
  imports: [TypeOrmModule.forFeature([Switch, SwitchCall], 'app'), OutboundModule],
  controllers: [SwitchesController, SwitchCallsController],
  providers: [KeepSwitch, AttachSwitch, AskSwitch],
})
export class SwitchesModule {}

/** For the worker's graph: other systems are called there and nowhere else. */
@Module({
  imports: [OutboundModule, MailModule, MailDeliveryModule],
  providers: [CallTarget, RecordCall, AnswerFiles, CallSwitchHandler, TestSwitchHandler, SendSwitchAlarmHandler],
})
export class SwitchCallingModule {}
