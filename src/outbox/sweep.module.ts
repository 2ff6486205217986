import { type DynamicModule, Module } from '@nestjs/common'
import { DiscoveryModule } from '@nestjs/core'
import type { Settings } from '../platform/config/settings.js'
import { MailChannelModule } from './delivery/mail-channel.module.js'
import { DoorbellAnswer } from './doorbell-answer.js'
import { doorbellAnswer } from './doorbell-queue.js'
import { HandlerRegistry } from './handler-registry.js'
import { Outcomes } from './outcomes.js'
import { Sweeper } from './sweeper.js'

/** For the worker: runs effects. Finds the handlers among all providers of the application. */
@Module({
  imports: [DiscoveryModule, MailChannelModule],
  providers: [HandlerRegistry, Outcomes, Sweeper],
  exports: [Sweeper],
})
export class SweepModule {
  /** Also consumes notifications through Redis, if there is one. */
  static with(settings: Settings): DynamicModule {
    if (!settings.redis_url) return { module: SweepModule }
    return { module: SweepModule, imports: [doorbellAnswer(settings.redis_url)], providers: [DoorbellAnswer] }
  }
}
