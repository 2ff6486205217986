import { Module } from '@nestjs/common'
import { DocumentFilesModule } from '../../documents/documents.module.js'
import { MailDeliveryModule } from '../../outbox/delivery/mail-delivery.module.js'
import { MailModule } from '../../platform/mail/mail.module.js'
import { CheckHandler } from './check.handler.js'
import { KeepCheckPlanned } from './keep-planned.js'
import { LookAgainHandler } from './look-again.handler.js'
import { SendFindingMailHandler } from './send-finding-mail.handler.js'

/** For the worker: the hourly check, and its mails. */
@Module({
  imports: [DocumentFilesModule, MailModule, MailDeliveryModule],
  providers: [CheckHandler, LookAgainHandler, SendFindingMailHandler, KeepCheckPlanned],
})
export class CheckerModule {}
