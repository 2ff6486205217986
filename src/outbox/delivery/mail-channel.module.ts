import { Module } from '@nestjs/common'
import { MailChannel } from './mail-channel.js'

/** For the worker: the sweeper and the senders share one view of the channel. */
@Module({ providers: [MailChannel], exports: [MailChannel] })
export class MailChannelModule {}
