import { Injectable, type OnModuleDestroy } from '@nestjs/common'
import pg from 'pg'
import { Refused } from '../../domain/errors.js'
import { Settings } from '../config/settings.js'
import { newestMigration, SCHEMA_SQL } from './migrate.js'

/** An operator's proxy asks every few seconds and gives up after as many. */
const LIMIT_MS = 3_000

/**
 * Whether the database answers, asked over a connection of its own: a process whose pool is exhausted by slow requests is busy but
 * ready, and must not be taken out of service for it. Concurrent questions share one answer.
 */
@Injectable()
export class DatabaseReady implements OnModuleDestroy {
  private readonly schema = newestMigration()
  private readonly pool: pg.Pool
  private asked: Promise<void> | null = null

  constructor(settings: Settings) {
    this.pool = new pg.Pool({
      connectionString: settings.database.app_url,
      max: 1,
      connectionTimeoutMillis: LIMIT_MS,
      query_timeout: LIMIT_MS,
      options: `-c statement_timeout=${LIMIT_MS}`,
      allowExitOnIdle: true,
    })
    // A connection that breaks while idle is replaced by the next question.
    this.pool.on('error', () => {})
  }

  /** Throws `service/schema_newer` if a newer version has replaced this process; `service/unavailable` if the database does not answer. */
  check(): Promise<void> {
    this.asked ??= this.ask().finally(() => {
      this.asked = null
    })
    return this.asked
  }

  onModuleDestroy(): Promise<void> {
    return this.pool.end()
  }

  private async ask(): Promise<void> {
    const { rows } = await this.pool.query<{ schema: number }>(`SELECT ${SCHEMA_SQL} AS schema`).catch(() => {
      throw new Refused('service/unavailable')
    })
    if (!rows[0] || rows[0].schema > this.schema) throw new Refused('service/schema_newer')
  }
}
