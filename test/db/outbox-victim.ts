import 'reflect-metadata'
import { Deed, OutboxBench } from './outbox-parts.js'

/** A worker that takes a row and never completes it, so that it can be killed. Prints the epoch of its lease. */
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
