import { Global, Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import pg from 'pg'
import type { DataSourceOptions } from 'typeorm'
import { Settings } from '../config/settings.js'
import { RefuseStrongRoles } from './refuse-strong-roles.js'
import { UnitOfWork } from './unit-of-work.js'

// A calendar day stays text: the driver would make it midnight in the process's zone. Sizes and counters fit a double.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

// A request waiting for a lock fails before it exhausts the pool; statements of a killed process end soon after it.
const SESSION = [
  'timezone=UTC',
  'lock_timeout=10s',
  'idle_in_transaction_session_timeout=60s',
  'client_connection_check_interval=2s',
]
  .map((setting) => `-c ${setting}`)
  .join(' ')

const connection = (name: 'app' | 'worker', url: (settings: Settings) => string, pool: (settings: Settings) => number) =>
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
      extra: { max: pool(settings), options: SESSION },
    }),
  })

/** The two serving connections: `app` for requests, `worker` for background work. */
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
  ],
  providers: [UnitOfWork, RefuseStrongRoles],
  exports: [UnitOfWork],
})
export class DatabaseModule {}
