import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { LedgerModule } from './ledger/ledger.module.js'
import { OutboxModule } from './outbox/outbox.module.js'
import { PeopleModule } from './people/people.module.js'
import type { Settings } from './platform/config/settings.js'
import { DatabaseModule, DoorModule } from './platform/database/database.module.js'
import { PlatformModule } from './platform/platform.module.js'

/** The part of the application that commands on the server use: accounts, without HTTP and without background work. */
@Module({ imports: [DatabaseModule, DoorModule, LedgerModule, PeopleModule] })
class CommandModule {
  static with(settings: Settings): DynamicModule {
    return { module: CommandModule, imports: [PlatformModule.with(settings), OutboxModule.with(settings)] }
  }
}

/** Runs a command with the application's accounts. */
export async function inCommand<T>(settings: Settings, run: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const app = await NestFactory.createApplicationContext(CommandModule.with(settings), { logger: ['error'], abortOnError: false })
  try {
    return await run(app)
  } finally {
    await app.close()
  }
}
