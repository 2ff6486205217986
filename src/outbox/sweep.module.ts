import { type DynamicModule, Module } from '@nestjs/common'
import { DiscoveryModule } from '@nestjs/core'
import type { Settings } from '../platform/config/settings.js'
import { DoorbellAnswer } from './doorbell-answer.js'
import { doorbellAnswer } from './doorbell-queue.js'
import { HandlerRegistry } from './handler-registry.js'
import { Sweeper } from './sweeper.js'

/** For the worker's graph: makes effects happen. Finds the handlers among all providers of the application. */
@Module({ imports: [DiscoveryModule], providers: [HandlerRegistry, Sweeper], exports: [Sweeper] })
export class SweepModule {
  /** Answers rings that come through Redis too, where there is one. */
  static with(settings: Settings): DynamicModule {
    if (!settings.redis_url) return { module: SweepModule }
    return { module: SweepModule, imports: [doorbellAnswer(settings.redis_url)], providers: [DoorbellAnswer] }
  }
}
