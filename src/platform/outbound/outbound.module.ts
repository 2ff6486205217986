import { Module } from '@nestjs/common'
import { Settings } from '../config/settings.js'
import { Outbound } from './outbound.js'

@Module({
  providers: [
    { provide: Outbound, inject: [Settings], useFactory: (settings: Settings) => new Outbound(settings.outbound_hosts) },
  ],
  exports: [Outbound],
})
export class OutboundModule {}
