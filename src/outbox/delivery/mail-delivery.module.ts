import { Module } from '@nestjs/common'
import { MailModule } from '../../platform/mail/mail.module.js'
import { MailDelivery } from './mail-delivery.js'

/** For the worker: the only way to send mails of effects. */
@Module({ imports: [MailModule], providers: [MailDelivery], exports: [MailDelivery] })
export class MailDeliveryModule {}
