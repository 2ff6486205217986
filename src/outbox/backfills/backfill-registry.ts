import { Injectable, type OnModuleInit } from '@nestjs/common'
import { DiscoveryService } from '@nestjs/core'
import { BACKFILLS, type Backfill } from './backfill.js'

/** The backfills of this version. */
@Injectable()
export class BackfillRegistry implements OnModuleInit {
  private readonly byName = new Map<string, Backfill>()

  constructor(private readonly discovery: DiscoveryService) {}

  /** Throws, so that the worker does not start, if two backfills share a name: the cursor of one would move the other. */
  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || !Reflect.hasMetadata(BACKFILLS, instance.constructor)) continue
      const backfill = instance as Backfill
      if (this.byName.has(backfill.name)) throw new Error(`There are two backfills named ${backfill.name}.`)
      this.byName.set(backfill.name, backfill)
    }
  }

  all(): readonly Backfill[] {
    return [...this.byName.values()]
  }

  of(name: string): Backfill | undefined {
    return this.byName.get(name)
  }
}
