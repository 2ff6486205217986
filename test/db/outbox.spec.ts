import { randomUUID } from 'node:crypto'
import type { INestApplicationContext } from '@nestjs/common'
import { bell } from '../../src/outbox/bell.js'
import { type Job, Postpone, StaleEpoch } from '../../src/outbox/handlers.js'
import { Outbox } from '../../src/outbox/outbox.js'
import { beat, deadCount, sweepState } from '../../src/outbox/pulse.js'
import { Sweeper } from '../../src/outbox/sweeper.js'
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js'
import { Deed, OutboxBench, signal } from './outbox-parts.js'

let bench: OutboxBench

beforeAll(async () => {
  bench = await OutboxBench.start()
})
afterEach(() => bench.clear())
afterAll(() => bench.stop())

const sweep = (worker: INestApplicationContext) => worker.get(Sweeper).sweep()

async function put(causes: INestApplicationContext, subjects: readonly string[], due_at?: Date): Promise<void> {
  await causes.get(UnitOfWork).asNobody(async (tx) => {
    for (const subject_id of subjects) await causes.get(Outbox).put(tx, { kind: 'reminder.send', subject_id, due_at })
  })
}

describe('an effect is put', () => {
  it('and not put when the transaction of its cause rolls back', async () => {
    const causes = await bench.causes()
    const cause = causes.get(UnitOfWork).asNobody(async (tx) => {
      await causes.get(Outbox).put(tx, { kind: 'reminder.send', subject_id: randomUUID() })
      throw new Error('refused after all')
    })
    await expect(cause).rejects.toThrow('refused after all')
    expect(await bench.rows()).toEqual([])
  })

  it('once: the same subject again changes nothing, also after it was done', async () => {
    const causes = await bench.causes()
    const subject = randomUUID()
    const done: string[] = []
    const worker = await bench.worker([new Deed('reminder.send', async (job) => void done.push(job.subject_id))])
    await put(causes, [subject, subject])
    await sweep(worker)
    await put(causes, [subject])
    await sweep(worker)
    expect(done).toEqual([subject])
  })

  it('by requests that may not read what was put, nor change it', async () => {
    const causes = await bench.causes()
    await put(causes, [randomUUID()])
    for (const sql of ['SELECT id FROM outbox', `UPDATE outbox SET state = 'done'`, 'DELETE FROM outbox'])
      await expect(causes.get(UnitOfWork).asNobody((tx) => tx.query(sql))).rejects.toMatchObject({ code: '42501' })
  })
})

describe('a sweep', () => {
  it('does everything that is due and leaves no row behind, however many there are', async () => {
    const causes = await bench.causes()
    const subjects = Array.from({ length: 60 }, () => randomUUID())
    await put(causes, subjects)
    const done: string[] = []
    const worker = await bench.worker([new Deed('reminder.send', async (job) => void done.push(job.subject_id))])
    await sweep(worker)
    expect(done.sort()).toEqual([...subjects].sort())
    const rows = await bench.rows()
    expect(rows.map((row) => [row.state, row.epoch, row.attempts, row.lease_until])).toEqual(
      subjects.map(() => ['done', 1, 1, null]),
    )
  })

  it('is done by several at once, and no row is run by two of them', async () => {
    const causes = await bench.causes()
    const subjects = Array.from({ length: 120 }, () => randomUUID())
    await put(causes, subjects)
    const runs: string[] = []
    const deed = () =>
      new Deed('reminder.send', async (job) => {
        runs.push(job.subject_id)
        await new Promise(setImmediate)
      })
    const workers = await Promise.all([bench.worker([deed()]), bench.worker([deed()]), bench.worker([deed()])])
    await Promise.all(workers.map(sweep))
    expect(runs.sort()).toEqual([...subjects].sort())
  })

  it('does not run what is due later, until the database says that it is time', async () => {
    const causes = await bench.causes()
    const [soon, later] = [randomUUID(), randomUUID()]
    await put(causes, [soon])
    await put(causes, [later], new Date(Date.now() + 60 * 60_000))
    const done: string[] = []
    const worker = await bench.worker([new Deed('reminder.send', async (job) => void done.push(job.subject_id))])
    await sweep(worker)
    expect(done).toEqual([soon])
    await bench.pass('59 minutes')
    await sweep(worker)
    expect(done).toEqual([soon])
    await bench.pass('2 minutes')
    await sweep(worker)
    expect(done).toEqual([soon, later])
  })

  it('is woken by a ring of this process', async () => {
    const causes = await bench.causes()
    const ran = signal()
    await sweep(await bench.worker([new Deed('reminder.send', async () => ran.reach())]))
    await put(causes, [randomUUID()])
    causes.get(Outbox).ring()
    await ran.reached
  })

  it('comes by itself, without any ring', async () => {
    const causes = await bench.causes()
    const ran = signal()
    await sweep(await bench.worker([new Deed('reminder.send', async () => ran.reach())], { SWEEP_SECONDS: '1' }))
    await put(causes, [randomUUID()])
    await ran.reached
  })

  it('runs one at a time of what leaves the house, whatever its kind, the lowest turn first', async () => {
    const causes = await bench.causes()
    await put(causes, [randomUUID(), randomUUID(), randomUUID()])
    await causes.get(UnitOfWork).asNobody(async (tx) => {
      for (let count = 0; count < 2; count++) await causes.get(Outbox).put(tx, { kind: 'letter.send', subject_id: randomUUID() })
    })
    const order: string[] = []
    let most = 0
    let now = 0
    const deed = async ({ kind }: Job) => {
      order.push(kind)
      most = Math.max(most, ++now)
      await new Promise((resolve) => setTimeout(resolve, 20))
      now -= 1
    }
    const worker = await bench.worker([
      new Deed('reminder.send', deed, undefined, undefined, 2),
      new Deed('letter.send', deed, undefined, undefined, 1),
    ])
    await sweep(worker)
    expect(order).toEqual(['letter.send', 'letter.send', 'reminder.send', 'reminder.send', 'reminder.send'])
    expect(most).toBe(1)
    for (const row of await bench.rows()) expect(row.state).toBe('done')
  })

  it('runs no more of a kind at once than its handler bears, and a kind that is full holds up no other', async () => {
    const causes = await bench.causes()
    await put(
      causes,
      Array.from({ length: 8 }, () => randomUUID()),
    )
    const letter = randomUUID()
    await causes.get(UnitOfWork).asNobody((tx) => causes.get(Outbox).put(tx, { kind: 'letter.send', subject_id: letter }))
    const [sent, let_go] = [signal(), signal()]
    let running = 0
    let most = 0
    const slow = new Deed(
      'reminder.send',
      async () => {
        most = Math.max(most, ++running)
        await let_go.reached
        running--
      },
      undefined,
      2,
    )
    const worker = await bench.worker([slow, new Deed('letter.send', async () => sent.reach())])
    const sweeping = sweep(worker)
    await sent.reached
    let_go.reach()
    await sweeping
    expect(most).toBe(2)
    expect((await bench.rows()).map((row) => row.state)).toEqual(Array(9).fill('done'))
  })
})

describe('an owner that is gone', () => {
  it('keeps its row until the lease is over; then another does it', async () => {
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

  it('and comes back changes nothing: its transaction is refused whole, and the row stays with the new owner', async () => {
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

  it('twelve times over without a word makes the row dead: it is what ends them', async () => {
    const causes = await bench.causes()
    const subject = randomUUID()
    await put(causes, [subject])
    const worker = await bench.worker([new Deed('reminder.send', async () => {})])
    await bench.query(`UPDATE outbox SET state = 'leased', lease_until = edict_now() - interval '1 s', epoch = 12, attempts = 12`)
    await sweep(worker)
    expect(await bench.row(subject)).toMatchObject({ state: 'dead', error_code: 'outbox/lease_lost' })
  })

  it('does not lose a row when its process is stopped in good order: it is given back at once', async () => {
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

  it('and is not held up by a run that writes its outcome at that moment: that one decides itself', async () => {
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

  it('but has a few seconds to end what it began', async () => {
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

describe('an effect that fails', () => {
  const failing = (error: unknown) =>
    new Deed('reminder.send', async () => {
      throw error
    })

  it('is tried again after pauses that double up to an hour, and is dead after the twelfth', async () => {
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
      pauses.push(Math.round((row.due_at.getTime() - (clock as { now: Date }).now.getTime()) / 1000))
      await bench.pass('61 minutes')
    }
    expect(pauses.slice(0, 11).map((seconds) => Math.round(seconds / 10) * 10)).toEqual([
      10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600,
    ])
    await sweep(worker)
    expect(await bench.row(subject)).toMatchObject({ attempts: 12, state: 'dead' })
    expect(await worker.get(UnitOfWork).asWorker(deadCount)).toBe(1)
  })

  it.each([
    [Object.assign(new Error('the letter says: stop'), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
    [new TypeError('undefined is not the letter'), 'TypeError'],
    [Object.assign(new Error('x'), { code: 'the letter says: stop', name: 'the letter' }), 'unknown'],
    ['the letter says: stop', 'unknown'],
    [undefined, 'unknown'],
  ])('leaves a code and never a text (%#)', async (error, code) => {
    const causes = await bench.causes()
    const subject = randomUUID()
    await put(causes, [subject])
    await sweep(await bench.worker([failing(error)]))
    expect(await bench.row(subject)).toMatchObject({ error_code: code })
  })

  it('through no fault of its own waits for as long as it takes, and is never dead of it', async () => {
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

  it('in the transaction that settles it is not done: both commit or neither', async () => {
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

  it('for good is buried by its handler, with the reason, and not tried again', async () => {
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
  it('is late when nobody has swept, and after a minute, or five sweeps, of silence', async () => {
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

  it('is felt after each sweep', async () => {
    const worker = await bench.worker()
    await bench.pass('1 hour')
    await sweep(worker)
    expect((await worker.get(UnitOfWork).asWorker((tx) => sweepState(tx, 5))).late).toBe(false)
  })
})
