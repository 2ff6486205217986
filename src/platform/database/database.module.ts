import { Global, Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import pg from 'pg'
import type { DataSourceOptions } from 'typeorm'
import { Settings } from '../config/settings.js'
import { DatabaseReady } from './database-ready.js'
import { Door } from './door.js'
import { RefuseStrongRoles } from './refuse-strong-roles.js'
import { UnitOfWork } from './unit-of-work.js'

// A calendar day stays text: the driver would make it midnight in the process's zone. Sizes and counters fit a double.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/**
 * A request that waits for a lock, or whose statement takes too long, fails before it exhausts the pool; statements of a killed process
 * end soon after it. Background work may read much, so its statements have their own limits (docs/decisions/0013-statements-that-end.md).
 */
const sessionOf = (statementTimeout: string) =>
  [
    'timezone=UTC',
    'lock_timeout=10s',
    `statement_timeout=${statementTimeout}`,
    'idle_in_transaction_session_timeout=60s',
    'client_connection_check_interval=2s',
    // With the cost of a disk that turns, PostgreSQL reads whole tables where it could look up a few hundred rows.
    'random_page_cost=1.1',
  ]
    .map((setting) => `-c ${setting}`)
    .join(' ')

/** For each connection: how long a statement may take, and how long its user waits for a free connection of the pool. */
const LIMITS = {
  app: { statement: '20s', waits_ms: 10_000 },
  door: { statement: '20s', waits_ms: 10_000 },
  render: { statement: '60s', waits_ms: 60_000 },
  worker: { statement: '10min', waits_ms: 60_000 },
} as const

const connection = (
  name: 'app' | 'worker' | 'render' | 'door',
  url: (settings: Settings) => string,
  pool: (settings: Settings) => number,
) =>
  TypeOrmModule.forRootAsync({
    name,
    inject: [Settings],
    useFactory: (settings: Settings): DataSourceOptions & { autoLoadEntities: boolean; retryAttempts: number } => ({
      type: 'postgres',
      url: url(settings),
      autoLoadEntities: true,
      retryAttempts: 3,
      synchronize: false,
      logging: false,
      extra: {
        max: pool(settings),
        options: sessionOf(LIMITS[name].statement),
        connectionTimeoutMillis: LIMITS[name].waits_ms,
        keepAlive: true,
      },
    }),
  })

/** The serving connections of every process: `app` for requests, `worker` for background work, `render` for what it mails. */
@Global()
@Module({
  imports: [
    connection(
      'app',
      (settings) => settings.database.app_url,
      (settings) => settings.database.pool,
    ),
    connection(
      'worker',
      (settings) => settings.database.worker_url,
      // One for each message being sent, and for the other work beside them.
      (settings) => settings.mail_slots + 4,
    ),
    connection(
      'render',
      (settings) => settings.database.render_url,
      // Each message is read on one of these before it is sent.
      (settings) => Math.max(4, settings.mail_slots),
    ),
  ],
  providers: [UnitOfWork, RefuseStrongRoles, DatabaseReady],
  exports: [UnitOfWork, DatabaseReady],
})
export class DatabaseModule {}

/** The connection that reads and writes credentials, only in processes that answer requests. Few: each request needs one for a moment. */
@Global()
@Module({
  imports: [
    connection(
      'door',
      (settings) => settings.database.door_url,
      (settings) => Math.max(4, Math.ceil(settings.database.pool / 2)),
    ),
  ],
  providers: [Door],
  exports: [Door],
})
export class DoorModule {}
