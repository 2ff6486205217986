import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { Outbox } from '../../src/outbox/outbox.js'
import { Sweeper } from '../../src/outbox/sweeper.js'
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js'
import { Deed, OutboxBench } from './outbox-parts.js'

let bench: OutboxBench

beforeAll(async () => {
  bench = await OutboxBench.start()
})
afterAll(() => bench.stop())

/** A worker process that takes what is due, reports it, and never completes it. */
async function aWorkerThatHangs() {
  const victim = join(__dirname, 'outbox-victim.ts')
  const worker = spawn(
    process.execPath,
    ['-r', join(__dirname, '../harness/typescript.cjs'), '-e', `require(${JSON.stringify(victim)})`, bench.address],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const [said] = await once(worker.stdout, 'data')
  return { said: String(said).trim(), worker }
}

it('a worker killed with kill -9 loses nothing: when its lease expires, another worker does the work and completes it', async () => {
  const causes = await bench.causes()
  const subject_id = randomUUID()
  await causes.get(UnitOfWork).asNobody((tx) => causes.get(Outbox).put(tx, { kind: 'reminder.send', subject_id }))
  for (const epoch of [1, 2]) {
    const { said, worker } = await aWorkerThatHangs()
    expect(said).toBe(`took ${epoch}`)
    await bench.kill(worker)
    await bench.pass('16 seconds')
  }
  const done: number[] = []
  const survivor = await bench.worker([new Deed('reminder.send', async (job) => void done.push(job.epoch))])
  await survivor.get(Sweeper).sweep()
  expect(done).toEqual([3])
  expect(await bench.row(subject_id)).toMatchObject({ state: 'done', epoch: 3, attempts: 3 })
})
