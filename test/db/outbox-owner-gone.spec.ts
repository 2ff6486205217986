import { randomUUID } from 'node:crypto'
import type { INestApplicationContext } from '@nestjs/common'
import { bell } from '../../src/outbox/bell.js'
import { StaleEpoch } from '../../src/outbox/handlers.js'
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js'
import { Deed, OutboxBench, put, signal, sweep } from './outbox-parts.js'

let bench: OutboxBench

beforeAll(async () => {
  bench = await OutboxBench.start()
})
afterEach(() => bench.clear())
afterAll(() => bench.stop())

describe('owners that are gone', () => {
  it('an owner that is gone keeps its row until the lease expires, and then another worker does the work', async () => {
    const causes = await bench.causes()
    const subject = randomUUID()
    await put(causes, [subject])
    const [started, goOn] = [signal(), signal()]
    await bench.worker([
      new Deed('reminder.send', () => {
        started.reach()
        return goOn.reached
      }),
    ])
    bell.ring()
    await started.reached
    const epochs: number[] = []
    const other = await bench.worker([new Deed('reminder.send', async (job) => void epochs.push(job.epoch))])
    await bench.pass('14 seconds')
    await sweep(other)
    expect(epochs).toEqual([])
    await bench.pass('2 seconds')
    await sweep(other)
    expect(epochs).toEqual([2])
    expect(await bench.row(subject)).toMatchObject({ state: 'done', epoch: 2, attempts: 2 })
    goOn.reach()
  })

  it('an owner that comes back changes nothing: its transaction is refused completely, and the row stays with the new owner', async () => {
    const causes = await bench.causes()
    const subject = randomUUID()
    await put(causes, [subject])
    const [started, goOn, ended] = [signal(), signal(), signal()]
    let zombie: unknown
    const first: INestApplicationContext = await bench.worker([
      new Deed('reminder.send', async (job) => {
        started.reach()
        await goOn.reached
        await first
          .get(UnitOfWork)
          .asWorker(async (tx) => {
            await tx.execute(`INSERT INTO pulse (name, at) VALUES ('by the zombie', edict_now())`)
            await job.settle(tx)
          })
          .catch((error) => {
            zombie = error
          })
        ended.reach()
      }),
    ])
    bell.ring()
    await started.reached
    await bench.pass('16 seconds')
    const [taken, finish] = [signal(), signal()]
    const second = await bench.worker([
      new Deed('reminder.send', async () => {
        taken.reach()
        await finish.reached
      }),
    ])
    const sweeping = sweep(second)
    await taken.reached
    goOn.reach()
    await ended.reached
    expect(zombie).toBeInstanceOf(StaleEpoch)
    expect(await bench.row(subject)).toMatchObject({ state: 'leased', epoch: 2 })
    expect(await bench.query(`SELECT name FROM pulse WHERE name = 'by the zombie'`)).toEqual([])
    finish.reach()
    await sweeping
    expect(await bench.row(subject)).toMatchObject({ state: 'done', epoch: 2 })
  })

  it('a row that loses its owner twelve times without an outcome is dead-lettered, because the row must be the cause', async () => {
    const causes = await bench.causes()
    const subject = randomUUID()
    await put(causes, [subject])
    const worker = await bench.worker([new Deed('reminder.send', async () => {})])
    await bench.query(
      `UPDATE outbox SET state = 'leased', lease_until = edict_now() - interval '1 s', next_try_at = edict_now() - interval '1 s', epoch = 12, attempts = 12`,
    )
    await sweep(worker)
    expect(await bench.row(subject)).toMatchObject({ state: 'dead', error_code: 'outbox/lease_lost' })
  })

  it('an owner whose process is stopped gracefully releases its row immediately', async () => {
    const causes = await bench.causes()
    const subject = randomUUID()
    await put(causes, [subject])
    const started = signal()
    const worker = await bench.worker([new Deed('reminder.send', () => new Promise<void>(() => started.reach()))])
    bell.ring()
    await started.reached
    await worker.close()
    expect(await bench.row(subject)).toMatchObject({ state: 'ready', lease_until: null, epoch: 1, attempts: 0 })
  })

  it('a stopping owner is not delayed by a run that is writing its outcome, and that outcome counts', async () => {
    const causes = await bench.causes()
    const [writing, hanging] = [randomUUID(), randomUUID()]
    await put(causes, [writing, hanging])
    const [locked, started, goOn] = [signal(), signal(), signal()]
    const worker = await bench.worker([
      new Deed('reminder.send', async (job) => {
        if (job.subject_id === hanging) {
          started.reach()
          await new Promise<void>(() => {})
        }
        await worker.get(UnitOfWork).asWorker(async (tx) => {
          await job.settle(tx)
          locked.reach()
          await goOn.reached
        })
      }),
    ])
    bell.ring()
    await Promise.all([locked.reached, started.reached])
    const closing = worker.close()
    const end = Date.now() + 8_000
    while ((await bench.row(hanging)).state !== 'ready' && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 50))
    const givenBack = await bench.row(hanging)
    goOn.reach()
    await closing
    expect(givenBack).toMatchObject({ state: 'ready', attempts: 0 })
    expect(await bench.row(writing)).toMatchObject({ state: 'done' })
  })

  it('a stopping owner has a few seconds to finish what it started', async () => {
    const causes = await bench.causes()
    const subject = randomUUID()
    await put(causes, [subject])
    const [started, goOn] = [signal(), signal()]
    const worker = await bench.worker([
      new Deed('reminder.send', async () => {
        started.reach()
        await goOn.reached
      }),
    ])
    bell.ring()
    await started.reached
    const closing = worker.close()
    goOn.reach()
    await closing
    expect(await bench.row(subject)).toMatchObject({ state: 'done' })
  })
})
