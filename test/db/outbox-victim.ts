import 'reflect-metadata'
import { Deed, OutboxBench } from './outbox-parts.js'

/** A worker that takes a row and never ends: to be killed. Says which epoch it holds. */
async function hang(urls: string): Promise<void> {
  const bench = await OutboxBench.at(JSON.parse(urls))
  await bench.worker([
    new Deed('reminder.send', (job) => {
      process.stdout.write(`took ${job.epoch}\n`)
      return new Promise<never>(() => {})
    }),
  ])
}

void hang(process.argv.at(-1) as string)
