import 'reflect-metadata'
import { NestFactory } from '@nestjs/core'
import { readSettings, Settings } from '../../src/platform/config/settings.js'
import { WorkerModule } from '../../src/worker.module.js'

/** A worker of the whole product, on a database that another process owns, to be killed while another system makes it wait. */
async function work(given: string): Promise<void> {
  const { env, urls } = JSON.parse(given)
  const settings = new Settings(readSettings(env), urls, Buffer.alloc(32, 7))
  await NestFactory.createApplicationContext(WorkerModule.with(settings), { logger: false })
}

void work(process.argv.at(-1) as string)
