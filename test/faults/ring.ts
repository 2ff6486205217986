import 'reflect-metadata'
import { randomBytes } from 'node:crypto'
import { getQueueToken } from '@nestjs/bull'
import { NestFactory } from '@nestjs/core'
import type { Queue } from 'bull'
import { DOORBELL_BUTTON } from '../../src/outbox/doorbell-queue.js'
import { Outbox } from '../../src/outbox/outbox.js'
import { OutboxModule } from '../../src/outbox/outbox.module.js'
import { readSettings, Settings } from '../../src/platform/config/settings.js'

/** A process that rings once and ends, as a request would in a process of its own. */
async function ringOnce(redisUrl: string): Promise<void> {
  const nowhere = { ownerUrl: '', appUrl: '', workerUrl: '', verifierUrl: '' }
  const settings = new Settings(readSettings({ REDIS_URL: redisUrl }), nowhere, randomBytes(32))
  const context = await NestFactory.createApplicationContext(OutboxModule.with(settings), { logger: false })
  const { client } = context.get<Queue>(getQueueToken(DOORBELL_BUTTON), { strict: false })
  if (client.status !== 'ready') await new Promise((resolve) => client.once('ready', resolve))
  context.get(Outbox).ring()
  // Redis takes one command after the other: when this one is answered the ring is in.
  await client.ping()
  await context.close()
}

void ringOnce(process.argv.at(-1) as string)
