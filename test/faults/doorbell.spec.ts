import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import type { INestApplicationContext } from '@nestjs/common'
import Bull, { type Queue } from 'bull'
import { Outbox } from '../../src/outbox/outbox.js'
import { Sweeper } from '../../src/outbox/sweeper.js'
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js'
import { Deed, OutboxBench, signal } from '../db/outbox-parts.js'
import { RealRedis } from './redis.js'

let bench: OutboxBench
let redis: RealRedis
let look: Queue

beforeAll(async () => {
  bench = await OutboxBench.start()
  redis = await RealRedis.start()
  look = new Bull('doorbell', redis.url)
})
afterEach(async () => {
  await bench.clear()
  await look.client.flushall()
})
afterAll(async () => {
  await look.close()
  await redis.kill()
  await bench.stop()
})

async function put(causes: INestApplicationContext): Promise<string> {
  const subject_id = randomUUID()
  await causes.get(UnitOfWork).asNobody((tx) => causes.get(Outbox).put(tx, { kind: 'reminder.send', subject_id }))
  return subject_id
}

/** A worker that has polled once, found nothing, and is idle; `done` lists what it has done since. */
async function aWorker(env: Record<string, string> = {}) {
  const done: string[] = []
  let heard = signal()
  const worker = await bench.worker(
    [
      new Deed('reminder.send', async (job) => {
        done.push(job.subject_id)
        heard.reach()
      }),
    ],
    { REDIS_URL: redis.url, ...env },
  )
  await worker.get(Sweeper).sweep()
  return {
    done,
    /** The next effect. */
    next: async () => {
      await heard.reached
      heard = signal()
    },
  }
}

/** Notifies from another process, which then ends. */
async function ringFromElsewhere(): Promise<void> {
  const ringer = spawn(
    process.execPath,
    [
      '-r',
      join(__dirname, '../harness/typescript.cjs'),
      '-e',
      `require(${JSON.stringify(join(__dirname, 'ring.ts'))})`,
      bench.address,
      redis.url,
    ],
    { stdio: 'inherit' },
  )
  const [code] = await once(ringer, 'exit')
  expect(code).toBe(0)
}

describe('notifications through Redis', () => {
  it('wake the worker of another process', async () => {
    const causes = await bench.causes()
    const worker = await aWorker()
    const subject = await put(causes)
    await ringFromElsewhere()
    await worker.next()
    expect(worker.done).toEqual([subject])
  })

  it('consist of at most one pending message without content', async () => {
    const causes = await bench.causes({ REDIS_URL: redis.url })
    await until(async () => {
      causes.get(Outbox).ring()
      return (await look.getWaitingCount()) > 0
    })
    for (let rings = 0; rings < 500; rings++) {
      causes.get(Outbox).ring()
      if (rings % 50 === 0) await look.client.ping()
    }
    await look.client.ping()
    const waiting = await look.getWaiting()
    expect(waiting.map((job) => [job.data, job.opts.delay, job.opts.repeat])).toEqual([[{ id: 'sweep' }, 0, undefined]])
  })

  it('leave nothing behind once handled', async () => {
    const causes = await bench.causes()
    const worker = await aWorker()
    await put(causes)
    await ringFromElsewhere()
    await worker.next()
    await until(async () => (await look.client.keys('bull:doorbell:sweep')).length === 0)
    expect(await look.getJobCounts()).toMatchObject({ waiting: 0, active: 0, completed: 0, failed: 0, delayed: 0 })
  })

  it('can be lost, with everything else in Redis, without losing work: polling continues', async () => {
    const causes = await bench.causes({ REDIS_URL: redis.url })
    const subject = await put(causes)
    await ringFromElsewhere()
    await look.client.flushall()
    const worker = await aWorker({ SWEEP_SECONDS: '1' })
    const later = await put(causes)
    await look.client.flushall()
    await until(async () => worker.done.length === 2)
    expect(worker.done).toEqual([subject, later])
  })

  it('fail without delaying the sender when Redis is killed; polling continues, and they work again when Redis is back', async () => {
    const causes = await bench.causes({ REDIS_URL: redis.url })
    const worker = await aWorker()
    await redis.kill()
    const subjects = [await put(causes)]
    const before = performance.now()
    for (let rings = 0; rings < 1000; rings++) causes.get(Outbox).ring()
    expect(performance.now() - before).toBeLessThan(200)
    await worker.next()

    await redis.startAgain()
    subjects.push(await put(causes))
    await ringFromElsewhere()
    await worker.next()
    expect(worker.done).toEqual(subjects)
  })

  it('can be unavailable when a worker starts, and work once Redis is up', async () => {
    const causes = await bench.causes()
    await redis.kill()
    const worker = await aWorker()
    await redis.startAgain()
    const subject = await put(causes)
    await ringFromElsewhere()
    await worker.next()
    expect(worker.done).toEqual([subject])
  })
})

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It did not come to be in twenty seconds.')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
