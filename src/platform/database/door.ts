import { Injectable } from '@nestjs/common'
import { InjectDataSource } from '@nestjs/typeorm'
import type { DataSource } from 'typeorm'
import { Settings } from '../config/settings.js'
import type { Actor } from './actor.js'
import { hot, Transactions } from './transactions.js'

/**
 * Transactions as `edict_door`, the only serving role that reads and writes credentials, sessions, tokens, links, feeds and accounts
 * (docs/decisions/0037-the-door.md). It sees no directive. A use case that changes both a credential and an account runs here as a
 * whole.
 */
@Injectable()
export class Door extends Transactions {
  constructor(
    @InjectDataSource('door') private readonly door: DataSource,
    settings: Settings,
  ) {
    super(door, settings.locale)
  }

  /**
   * A single statement without an actor, in its own transaction: identifying the caller, which every request does first.
   * Everything the caller does next starts a transaction with all its checks.
   */
  async look<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    const runner = this.door.createQueryRunner()
    try {
      return await hot<Row>(runner, sql, parameters)
    } finally {
      await runner.release()
    }
  }

  protected override wayOf(actor: Actor) {
    return actor.entry.by === 'proof' ? { sql: 'enter_as($2)', parameters: [actor.id] } : super.wayOf(actor)
  }
}
