import { randomUUID } from 'node:crypto'
import { existsSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mulberry } from '../harness/random.js'
import type { Door } from './door.js'
import { KillLoad } from './kill-load.js'
import { comeToRest, killSome } from './kill-processes.js'
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
/** The default of the setting. */
const MAIL_SLOTS = 4
const FLUSH_EVERY = 5_000

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
          const [, workers] = await Promise.all([load.round(), killSome(processes, random, round)])
          killed += workers
        }
        await comeToRest(processes)
      } finally {
        clearInterval(flushing)
      }
      await many.signIn()
      const repeated = await load.repeatAll()
      const { faults, ...numbers } = await prove(processes, load)
      const seconds = Math.round((Date.now() - began) / 1000)
      console.info(JSON.stringify({ mode, seed: SEED, seconds, workers_killed: killed, broken: load.broken, ...numbers }))
      expect([...repeated, ...faults]).toEqual([])
      // A killed worker leaves at most one message per slot of which nobody knows whether it was accepted.
      expect(numbers.repeats).toBeLessThanOrEqual(killed * MAIL_SLOTS)
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

  async function everybodyWith(env: Record<string, string>): Promise<void> {
    await Promise.all(
      [...processes.apis, ...processes.workers].map(async (door) => {
        await door.endInOrder()
        await door.startAgain(env)
      }),
    )
  }
})
