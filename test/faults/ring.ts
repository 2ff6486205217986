import 'reflect-metadata'
import { getQueueToken } from '@nestjs/bull'
import type { Queue } from 'bull'
import { DOORBELL_BUTTON } from '../../src/outbox/doorbell-queue.js'
import { Outbox } from '../../src/outbox/outbox.js'
import { OutboxBench } from '../db/outbox-parts.js'

/** A process that sends one notification and ends, like a request in its own process. */
async function ringOnce(address: string, redisUrl: string): Promise<void> {
  const bench = await OutboxBench.at(JSON.parse(address))
  const causes = await bench.causes({ REDIS_URL: redisUrl })
  const { client } = causes.get<Queue>(getQueueToken(DOORBELL_BUTTON), { strict: false })
  if (client.status !== 'ready') await new Promise((resolve) => client.once('ready', resolve))
  causes.get(Outbox).ring()
  // Redis handles commands in order: once this one is answered, the notification has been stored.
  await client.ping()
  await causes.close()
  process.exit()
}

void ringOnce(process.argv.at(-2) as string, process.argv.at(-1) as string)
