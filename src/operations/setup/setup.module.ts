import { Module } from '@nestjs/common'
import { MailDeliveryModule } from '../../outbox/delivery/mail-delivery.module.js'
import { MailTestHandler } from './mail-test.handler.js'
import { SetupController } from './setup.controller.js'
import { ShowSetup } from './show-setup.js'
import { TestMail } from './test-mail.js'

/** The checklist with which the first administrator finishes the set-up. */
@Module({ controllers: [SetupController], providers: [ShowSetup, TestMail] })
export class SetupModule {}

/** For the worker: sending tests of the mail server. */
@Module({ imports: [MailDeliveryModule], providers: [MailTestHandler] })
export class SetupHandlersModule {}
