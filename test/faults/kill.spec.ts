import { randomUUID } from 'node:crypto'
import { existsSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mulberry, pick } from '../harness/random.js'
import type { Door } from './door.js'
import { KillLoad } from './kill-load.js'
import { prove } from './kill-proof.js'
import { Many } from './many.js'
import { Processes } from './processes.js'
import { RealRedis } from './redis.js'

/**
 * The full size, 20 kills over 200 uploads, 300 reminders and 60 letters in each mode: `EDICT_KILLS=20 npx jest -c
 * jest.ci.config.cjs test/faults/kill`.
 */
const KILLS = Number(process.env.EDICT_KILLS ?? 1)
const SEED = Number(process.env.EDICT_SEED ?? 20260612)
/** A kill happens within this many milliseconds of the start of the round. */
const WITHIN = 2_500
const FLUSH_EVERY = 5_000
/** Past every lease, and past every reminder of the deadlines that were moved or met. */
const DAYS_AFTER = 9

const MODES = ['with Redis', 'without Redis', 'with a Redis that forgets everything every five seconds'] as const

describe(`processes that are killed (${KILLS} times in each mode, seed ${SEED})`, () => {
  let redis: RealRedis
  let processes: Processes
  let many: Many
  let load: KillLoad
  let killed = 0
  const random = mulberry(SEED)

  beforeAll(async () => {
    redis = await RealRedis.start()
    processes = await Processes.start({ apis: 1, workers: 2, env: { REDIS_URL: redis.url } })
    many = await Many.join(processes)
    load = await KillLoad.open(many, random)
    processes.mails.clear()
  })
  afterAll(async () => {
    await processes?.stop()
    await redis?.kill()
  })

  it.each(MODES)(
    'lose nothing and do nothing twice, %s',
    async (mode) => {
      const began = Date.now()
      await everybodyWith({ REDIS_URL: mode === 'without Redis' ? '' : redis.url })
      const flushing = mode === MODES[2] ? setInterval(() => void redis.flush(), FLUSH_EVERY) : undefined
      try {
        for (let round = 0; round < KILLS; round++) {
          await Promise.all([load.round(), killSome(round)])
        }
        await comeToRest()
      } finally {
        clearInterval(flushing)
      }
      await many.signIn()
      const repeated = await load.repeatAll()
      const { faults, ...numbers } = await prove(processes, load)
      const seconds = Math.round((Date.now() - began) / 1000)
      console.info(JSON.stringify({ mode, seed: SEED, seconds, workers_killed: killed, broken: load.broken, ...numbers }))
      expect([...repeated, ...faults]).toEqual([])
      expect(numbers.repeats).toBeLessThanOrEqual(killed)
    },
    1_800_000,
  )

  it('leave no partial upload behind: the next start removes any that are older than a day', async () => {
    const incoming = join(processes.folder, 'files', 'incoming')
    const [old, young] = [randomUUID(), randomUUID()].map((name) => join(incoming, name)) as [string, string]
    for (const half of [old, young]) writeFileSync(half, 'half')
    utimesSync(old, new Date(0), new Date(0))
    const worker = processes.workers[0] as Door
    await worker.end('SIGKILL')
    await worker.startAgain()
    expect([existsSync(old), existsSync(young)]).toEqual([false, true])
  })

  /** The API, a worker or both, at a random moment of the round; then the same processes are restarted. */
  async function killSome(round: number): Promise<void> {
    const api = processes.apis[0] as Door
    const worker = pick(random, processes.workers)
    const victims = [[api, worker], [worker], [api]][round % 3] as Door[]
    await new Promise((resolve) => setTimeout(resolve, random() * WITHIN))
    await Promise.all(
      victims.map(async (door) => {
        await door.end('SIGKILL')
        if (door !== api) killed += 1
        await door.startAgain()
      }),
    )
  }

  async function everybodyWith(env: Record<string, string>): Promise<void> {
    await Promise.all(
      [...processes.apis, ...processes.workers].map(async (door) => {
        await door.endInOrder()
        await door.startAgain(env)
      }),
    )
  }

  /** No process is working when the clock is set forward: any remaining lease belongs to a killed process. */
  async function comeToRest(): Promise<void> {
    for (const worker of processes.workers) await worker.endInOrder()
    await processes.asSuperuser('UPDATE installation SET clock_offset = clock_offset + make_interval(days => $1)', [DAYS_AFTER])
    await Promise.all(processes.workers.map((worker) => worker.startAgain()))
    await processes.settled()
  }
})
