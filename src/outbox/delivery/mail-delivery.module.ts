import { Module } from '@nestjs/common'
import { MailModule } from '../../platform/mail/mail.module.js'
import { MailChannelModule } from './mail-channel.module.js'
import { MailDelivery } from './mail-delivery.js'
import { Wire } from './wire.js'

/** For the worker: the only way to send messages of effects. */
@Module({ imports: [MailModule, MailChannelModule], providers: [MailDelivery, Wire], exports: [MailDelivery, Wire] })
export class MailDeliveryModule {}
