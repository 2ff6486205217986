import 'reflect-metadata'
import { CheckHandler } from '../../src/insight/checker/check.handler.js'
import type { Outbox } from '../../src/outbox/outbox.js'
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js'
import { filesOf } from './files-of.js'
import { Deed, OutboxBench } from './outbox-parts.js'

/** A worker whose checker has written its findings and hangs before planning its next run, so that it can be killed. */
async function hang(urls: string): Promise<void> {
  const bench = await OutboxBench.at(JSON.parse(urls))
  const put = () => {
    process.stdout.write('wrote\n')
    return new Promise<never>(() => {})
  }
  const causes = await bench.causes()
  const checker = new CheckHandler(causes.get(UnitOfWork), { put, ring: () => {} } as unknown as Outbox, filesOf(causes))
  await bench.worker([new Deed('checker.run', (job) => checker.run(job), checker.lease_seconds)])
}

void hang(process.argv.at(-1) as string)
