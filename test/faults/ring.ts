import 'reflect-metadata'
import { randomBytes } from 'node:crypto'
import { getQueueToken } from '@nestjs/bull'
import { NestFactory } from '@nestjs/core'
import type { Queue } from 'bull'
import { DOORBELL_BUTTON } from '../../src/outbox/doorbell-queue.js'
import { Outbox } from '../../src/outbox/outbox.js'
import { OutboxModule } from '../../src/outbox/outbox.module.js'
import { readSettings, Settings } from '../../src/platform/config/settings.js'

/** A process that sends one notification and ends, like a request in its own process. */
async function ringOnce(redisUrl: string): Promise<void> {
  const nowhere = { ownerUrl: '', appUrl: '', doorUrl: '', workerUrl: '', renderUrl: '', verifierUrl: '' }
  const settings = new Settings(readSettings({ REDIS_URL: redisUrl }), nowhere, randomBytes(32))
  const context = await NestFactory.createApplicationContext(OutboxModule.with(settings), { logger: false })
  const { client } = context.get<Queue>(getQueueToken(DOORBELL_BUTTON), { strict: false })
  if (client.status !== 'ready') await new Promise((resolve) => client.once('ready', resolve))
  context.get(Outbox).ring()
  // Redis handles commands in order: once this one is answered, the notification has been stored.
  await client.ping()
  await context.close()
}

void ringOnce(process.argv.at(-1) as string)
