import { BullModule } from '@nestjs/bull'
import { type DynamicModule, Global, Module } from '@nestjs/common'
import type { Settings } from '../platform/config/settings.js'
import { MailStates } from './delivery/mail-states.js'
import { Doorbell } from './doorbell.js'
import { doorbellButton } from './doorbell-queue.js'
import { Outbox } from './outbox.js'

/** For everything that causes effects: the outbox and its notifications. */
@Global()
@Module({ providers: [Outbox, Doorbell, MailStates], exports: [Outbox, Doorbell, MailStates] })
export class OutboxModule {
  /** Also notifies through Redis, if there is one. */
  static with(settings: Settings): DynamicModule {
    return {
      module: OutboxModule,
      ...(settings.redis_url ? { imports: [doorbellButton(settings.redis_url)], exports: [BullModule] } : {}),
    }
  }
}
