import { Module } from '@nestjs/common'
import { DiscoveryModule } from '@nestjs/core'
import { BackfillHandler } from './backfill.handler.js'
import { BackfillRegistry } from './backfill-registry.js'
import { PlanBackfills } from './plan-backfills.js'

/** For the worker: runs the backfills that it finds among all providers of the application. */
@Module({ imports: [DiscoveryModule], providers: [BackfillRegistry, BackfillHandler, PlanBackfills] })
export class BackfillsModule {}
