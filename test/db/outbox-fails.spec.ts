import { randomUUID } from 'node:crypto'
import type { INestApplicationContext } from '@nestjs/common'
import { deliveryState } from '../../src/outbox/delivery-state.js'
import { type Job, Postpone } from '../../src/outbox/handlers.js'
import { beat, sweepState } from '../../src/outbox/pulse.js'
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js'
import { Deed, OutboxBench, put, sweep } from './outbox-parts.js'

let bench: OutboxBench

beforeAll(async () => {
  bench = await OutboxBench.start()
})
afterEach(() => bench.clear())
afterAll(() => bench.stop())

describe('failing effects', () => {
  const failing = (error: unknown) =>
    new Deed('reminder.send', async () => {
      throw error
    })

  it('an effect that fails is retried with a backoff that doubles up to an hour, and dead-lettered after the twelfth attempt', async () => {
    const causes = await bench.causes()
    const subject = randomUUID()
    await put(causes, [subject])
    const worker = await bench.worker([failing(Object.assign(new Error('to someone@example.org'), { code: 'mail/refused' }))])
    const pauses: number[] = []
    for (let tries = 1; tries <= 12; tries++) {
      await sweep(worker)
      const row = await bench.row(subject)
      expect(row).toMatchObject({ attempts: tries, state: tries < 12 ? 'ready' : 'dead', error_code: 'mail/refused' })
      const [clock] = await bench.query<{ now: Date }>('SELECT edict_now() AS now')
      // A dead-lettered row is never tried again: 'infinity' is a number.
      pauses.push(Math.round((Number(row.next_try_at) - (clock as { now: Date }).now.getTime()) / 1000))
      await bench.pass('61 minutes')
    }
    expect(pauses.slice(0, 11).map((seconds) => Math.round(seconds / 10) * 10)).toEqual([
      10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600,
    ])
    await sweep(worker)
    expect(await bench.row(subject)).toMatchObject({ attempts: 12, state: 'dead' })
    expect(await worker.get(UnitOfWork).asWorker(deliveryState)).toMatchObject({
      failed: 0,
      undeliverable: 1,
      retrying: 0,
      oldest_due_at: null,
    })
  })

  it.each([
    [Object.assign(new Error('the letter says: stop'), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
    [new TypeError('undefined is not the letter'), 'TypeError'],
    [Object.assign(new Error('x'), { code: 'the letter says: stop', name: 'the letter' }), 'unknown'],
    ['the letter says: stop', 'unknown'],
    [undefined, 'unknown'],
  ])('an effect that fails leaves a code and never a message (%#)', async (error, code) => {
    const causes = await bench.causes()
    const subject = randomUUID()
    await put(causes, [subject])
    await sweep(await bench.worker([failing(error)]))
    expect(await bench.row(subject)).toMatchObject({ error_code: code })
  })

  it('an effect that fails for reasons outside its control waits as long as necessary, and is never dead-lettered for it', async () => {
    const causes = await bench.causes()
    const subject = randomUUID()
    await put(causes, [subject])
    let tries = 0
    const worker: INestApplicationContext = await bench.worker([
      new Deed('reminder.send', async () => {
        tries++
        const now = await worker.get(UnitOfWork).asWorker(async (tx) => tx.now)
        throw new Postpone(new Date(now.getTime() + 5 * 60_000), 'mail/not_configured')
      }),
    ])
    for (let n = 0; n < 20; n++) {
      await sweep(worker)
      await bench.pass('6 minutes')
    }
    expect(tries).toBe(20)
    expect(await bench.row(subject)).toMatchObject({ state: 'ready', attempts: 0, error_code: 'mail/not_configured' })
  })

  it('an effect that fails in the transaction that completes it is not completed: both commit or neither', async () => {
    const causes = await bench.causes()
    const subject = randomUUID()
    await put(causes, [subject])
    const worker: INestApplicationContext = await bench.worker([
      new Deed('reminder.send', (job) =>
        worker.get(UnitOfWork).asWorker(async (tx) => {
          await job.settle(tx)
          await tx.execute(`INSERT INTO pulse (name, at) VALUES ('half', edict_now())`)
          throw new Error('no')
        }),
      ),
    ])
    await sweep(worker)
    expect(await bench.row(subject)).toMatchObject({ state: 'ready', attempts: 1 })
    expect(await bench.query(`SELECT name FROM pulse WHERE name = 'half'`)).toEqual([])
  })

  it('an effect that fails permanently is dead-lettered by its handler, with the reason, and not retried', async () => {
    const causes = await bench.causes()
    const subject = randomUUID()
    await put(causes, [subject])
    const jobs: Job[] = []
    const worker: INestApplicationContext = await bench.worker([
      new Deed('reminder.send', (job) => {
        jobs.push(job)
        return worker.get(UnitOfWork).asWorker((tx) => job.bury(tx, 'mail/refused'))
      }),
    ])
    await sweep(worker)
    await bench.pass('1 day')
    await sweep(worker)
    expect(jobs).toHaveLength(1)
    expect(await bench.row(subject)).toMatchObject({ state: 'dead', error_code: 'mail/refused' })
  })
})

describe('the pulse', () => {
  it('is late if no sweep ever ran, and after a minute, or five sweeps, of silence', async () => {
    const causes = await bench.causes()
    const state = (sweepSeconds: number) => causes.get(UnitOfWork).asNobody((tx) => sweepState(tx, sweepSeconds))
    expect(await state(5)).toEqual({ last_at: null, late: true })
    await causes.get(UnitOfWork).asWorker(beat)
    expect((await state(5)).late).toBe(false)
    await bench.pass('58 seconds')
    expect((await state(5)).late).toBe(false)
    await bench.pass('4 seconds')
    expect((await state(5)).late).toBe(true)
    expect((await state(20)).late).toBe(false)
    await bench.pass('40 seconds')
    expect((await state(20)).late).toBe(true)
  })

  it('is updated after each sweep', async () => {
    const worker = await bench.worker()
    await bench.pass('1 hour')
    await sweep(worker)
    expect((await worker.get(UnitOfWork).asWorker((tx) => sweepState(tx, 5))).late).toBe(false)
  })
})
