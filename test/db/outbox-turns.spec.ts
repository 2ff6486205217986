import { randomUUID } from 'node:crypto'
import type { INestApplicationContext } from '@nestjs/common'
import { bell } from '../../src/outbox/bell.js'
import type { Job } from '../../src/outbox/handlers.js'
import { Marks } from '../../src/outbox/marks.js'
import { Sweeper } from '../../src/outbox/sweeper.js'
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js'
import { Deed, OutboxBench, put, signal, sweep } from './outbox-parts.js'

let bench: OutboxBench

beforeAll(async () => {
  bench = await OutboxBench.start()
})
// A slot claims nothing when it is time to read the messages from the first one, which on a slow machine may be at any time.
beforeEach(() => {
  jest.spyOn(Marks.prototype, 'untilWhole').mockReturnValue(1_000)
})
afterEach(() => {
  jest.restoreAllMocks()
  return bench.clear()
})
afterAll(() => bench.stop())

/** A worker with one slot for messages, each of which it records in a transaction that also claims the next one. */
const sender = (run: (job: Job, record: (fail?: Error) => Promise<void>) => Promise<void>, others: Deed[] = []) => {
  let worker: INestApplicationContext
  const record = (job: Job) => (fail?: Error) =>
    worker.get(UnitOfWork).asWorker(async (tx) => {
      await job.settle(tx)
      await job.claimNext(tx)
      if (fail) throw fail
    })
  const deed = new Deed('reminder.send', (job) => run(job, record(job)), 90, undefined, 2)
  return bench.worker([deed, ...others], { MAIL_SLOTS: '1' }).then((started) => {
    worker = started
    return started
  })
}

async function three(): Promise<string[]> {
  const subjects = [randomUUID(), randomUUID(), randomUUID()]
  const causes = await bench.causes()
  for (const [at, subject] of subjects.entries()) await put(causes, [subject], new Date(Date.UTC(2026, 0, 5, 9, at)))
  return subjects
}

const states = async () => (await bench.rows()).map(({ state }) => state).sort()

describe('a message that is claimed in the transaction that records the one before it', () => {
  it('is sent next, in the order in which they were due', async () => {
    const subjects = await three()
    const sent: string[] = []
    const leased: string[] = []
    const worker = await sender(async (job, record) => {
      sent.push(job.subject_id)
      await record()
      for (const row of await bench.rows()) if (row.state === 'leased') leased.push(row.subject_id)
    })
    await sweep(worker)
    expect(sent).toEqual(subjects)
    // Right after each record, exactly the next one was already claimed.
    expect(leased).toEqual(subjects.slice(1))
    expect(await states()).toEqual(['done', 'done', 'done'])
  })

  it('stays claimable if that transaction rolls back', async () => {
    const [first] = await three()
    const worker = await sender(async (job, record) => {
      await record(job.subject_id === first ? new Error('no') : undefined)
    })
    await sweep(worker)
    expect(await states()).toEqual(['done', 'done', 'ready'])
    expect(await bench.row(first as string)).toMatchObject({ state: 'ready', attempts: 1, error_code: 'Error' })
    for (const row of await bench.rows()) expect(row.attempts).toBe(1)
  })

  it('is released if the run fails after that transaction committed, and is sent as if it had never been claimed', async () => {
    const [first] = await three()
    const worker = await sender(async (job, record) => {
      await record()
      if (job.subject_id === first) throw new Error('too late')
    })
    await sweep(worker)
    expect((await bench.rows()).map(({ state, attempts }) => [state, attempts])).toEqual(Array(3).fill(['done', 1]))
  })

  it('is released if the process stops, and the next worker sends it at once', async () => {
    const subjects = await three()
    const sent: string[] = []
    let stopped: Promise<void> = Promise.resolve()
    const worker = await sender(async (job, record) => {
      sent.push(job.subject_id)
      await record()
      stopped = worker.get(Sweeper).beforeApplicationShutdown()
    })
    await sweep(worker)
    await stopped
    expect(sent).toEqual(subjects.slice(0, 1))
    expect(await states()).toEqual(['done', 'ready', 'ready'])
    await sweep(await sender((_, record) => record()))
    expect(await states()).toEqual(['done', 'done', 'done'])
  })

  it('is not claimed while no mail can be sent', async () => {
    const subjects = await three()
    const sent: string[] = []
    const worker = await sender(async (job, record) => {
      sent.push(job.subject_id)
      await bench.query(
        `INSERT INTO channel (name, state, since, error_code, failures, next_probe_at)
         VALUES ('mail', 'open', edict_now(), 'mail/unavailable', 1, edict_now() + interval '1 hour') ON CONFLICT DO NOTHING`,
      )
      await record()
    })
    await sweep(worker)
    expect(sent).toEqual(subjects.slice(0, 1))
    expect(await states()).toEqual(['done', 'ready', 'ready'])
    await bench.clear()
    await bench.query('DELETE FROM channel')
  })
})

describe('a message that became due before those that were claimed', () => {
  it('is sent before the later ones, although other kinds were looked at while every slot was taken', async () => {
    jest.restoreAllMocks()
    const [first, last, early] = [randomUUID(), randomUUID(), randomUUID()]
    const causes = await bench.causes()
    const due = (minute: number) => new Date(Date.UTC(2026, 0, 5, 9, minute))
    await put(causes, [first], due(1))
    await put(causes, [last], due(2))
    const [looked, all] = [signal(), signal()]
    const sent: string[] = []
    // Wakes the workers again and again, as many new effects would.
    const ringing = setInterval(() => bell.ring(), 20)
    const send = async (job: Job, record: () => Promise<void>) => {
      sent.push(job.subject_id)
      if (job.subject_id === first) {
        await put(causes, [early], due(0))
        // Between two looks from the first row this kind is not read, so when it runs, there was such a look while the slot was taken.
        await put(causes, [randomUUID()], due(0), 'checker.run')
        await looked.reached
      }
      await record()
      if (sent.length === 3) all.reach()
    }
    await sender(send, [new Deed('checker.run', async () => looked.reach())])
    await all.reached
    clearInterval(ringing)
    expect(sent).toEqual([first, early, last])
  })
})
