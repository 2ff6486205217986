import { randomUUID } from 'node:crypto'
import { type Job } from '../../src/outbox/handlers.js'
import { Outbox } from '../../src/outbox/outbox.js'
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js'
import { Deed, OutboxBench, put, signal, sweep } from './outbox-parts.js'

let bench: OutboxBench

beforeAll(async () => {
  bench = await OutboxBench.start()
})
afterEach(() => bench.clear())
afterAll(() => bench.stop())

describe('an outbox row', () => {
  it('is not written if the transaction that caused it rolls back', async () => {
    const causes = await bench.causes()
    const cause = causes.get(UnitOfWork).asNobody(async (tx) => {
      await causes.get(Outbox).put(tx, { kind: 'reminder.send', subject_id: randomUUID() })
      throw new Error('refused after all')
    })
    await expect(cause).rejects.toThrow('refused after all')
    expect(await bench.rows()).toEqual([])
  })

  it('is written once: writing the same subject again changes nothing, even after the work is done', async () => {
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

  it('can be written by requests that can neither read nor change it', async () => {
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

  it('is shared by several workers, and no row is run by two of them', async () => {
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

  it('does not run a row before the database says that it is due', async () => {
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

  it('is triggered by a notification in this process', async () => {
    const causes = await bench.causes()
    const ran = signal()
    await sweep(await bench.worker([new Deed('reminder.send', async () => ran.reach())]))
    await put(causes, [randomUUID()])
    causes.get(Outbox).ring()
    await ran.reached
  })

  it('runs by itself, without any notification', async () => {
    const causes = await bench.causes()
    const ran = signal()
    await sweep(await bench.worker([new Deed('reminder.send', async () => ran.reach())], { SWEEP_SECONDS: '1' }))
    await put(causes, [randomUUID()])
    await ran.reached
  })

  it.each([
    ['1', 1],
    ['3', 3],
  ])(
    'with %s slots runs so many outgoing messages at a time, whatever their kinds, in order of priority',
    async (MAIL_SLOTS, slots) => {
      const causes = await bench.causes()
      await put(causes, [randomUUID(), randomUUID(), randomUUID()])
      await causes.get(UnitOfWork).asNobody(async (tx) => {
        for (let count = 0; count < 2; count++)
          await causes.get(Outbox).put(tx, { kind: 'letter.send', subject_id: randomUUID() })
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
      const deeds = [
        new Deed('reminder.send', deed, undefined, undefined, 2),
        new Deed('letter.send', deed, undefined, undefined, 1),
      ]
      const worker = await bench.worker(deeds, { MAIL_SLOTS })
      await sweep(worker)
      // Those that are claimed together start together.
      const first = Math.max(slots, 2)
      expect(order.slice(0, first).sort()).toEqual(['letter.send', 'letter.send', 'reminder.send'].slice(0, first))
      expect(order).toHaveLength(5)
      expect(most).toBe(slots)
      for (const row of await bench.rows()) expect(row.state).toBe('done')
    },
  )

  it('runs at most as many effects of a kind at a time as its handler allows, without delaying other kinds', async () => {
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
