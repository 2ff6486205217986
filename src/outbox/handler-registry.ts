import { Injectable, type OnModuleInit } from '@nestjs/common'
import { DiscoveryService } from '@nestjs/core'
import { HANDLES, type OutboxHandler } from './handlers.js'
import { OUTBOX_KINDS, type OutboxKind } from './kinds.js'

/** The handlers of this process, one for each kind. */
@Injectable()
export class HandlerRegistry implements OnModuleInit {
  private readonly byKind = new Map<OutboxKind, OutboxHandler>()

  constructor(private readonly discovery: DiscoveryService) {}

  /**
   * Throws, so that the worker does not start, if a kind has no handler, or more than one: its effects would wait unnoticed, or
   * race.
   */
  onModuleInit(): void {
    const faults: string[] = []
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || !Reflect.hasMetadata(HANDLES, instance.constructor)) continue
      const handler = instance as OutboxHandler
      if (this.byKind.has(handler.kind)) faults.push(`${handler.kind} has two handlers`)
      this.byKind.set(handler.kind, handler)
    }
    for (const kind of OUTBOX_KINDS) if (!this.byKind.has(kind)) faults.push(`${kind} has no handler`)
    if (faults.length > 0) throw new Error(`The outbox cannot be swept: ${faults.join(', ')}.`)
  }

  all(): readonly OutboxHandler[] {
    return [...this.byKind.values()]
  }

  of(kind: OutboxKind): OutboxHandler {
    const handler = this.byKind.get(kind)
    if (!handler) throw new Error(`${kind} has no handler.`)
    return handler
  }
}
