import { Module } from '@nestjs/common'
import { MailModule } from '../../platform/mail/mail.module.js'
import { MailDelivery } from './mail-delivery.js'

/** For the worker's graph: mails of effects go out by this and nothing else. */
@Module({ imports: [MailModule], providers: [MailDelivery], exports: [MailDelivery] })
export class MailDeliveryModule {}
