import 'reflect-metadata'
import { backfiller, ColourStamps } from './backfill-parts.js'
import { OutboxBench } from './outbox-parts.js'

/** A worker that completes two batches of the backfill and hangs in the third, before its commit, so that it can be killed. */
async function hang(urls: string): Promise<void> {
  const worker = await backfiller(await OutboxBench.at(JSON.parse(urls)))
  worker.get(ColourStamps).during = async (batch) => {
    process.stdout.write(`batch ${batch}\n`)
    if (batch === 3) await new Promise<never>(() => {})
  }
}

void hang(process.argv.at(-1) as string)
