import { randomUUID } from 'node:crypto'
import { ownLetter, REAL_LETTERS } from '../builders/arrived-letters.js'
import { mainJob } from '../builders/main-job.js'
import { Client, ok } from '../harness/client.js'
import { Many } from './many.js'
import { Processes } from './processes.js'
import { RealRedis } from './redis.js'

describe('two API processes and two workers, on one PostgreSQL and one Redis', () => {
  let redis: RealRedis
  let processes: Processes
  let many: Many

  beforeAll(async () => {
    redis = await RealRedis.start()
    processes = await Processes.start({ apis: 2, workers: 2, env: { REDIS_URL: redis.url } })
    many = await Many.join(processes)
  })
  afterAll(async () => {
    await processes?.stop()
    await redis?.kill()
  })

  it.each(REAL_LETTERS)(
    'take $name from the letter to the response, with each request going to a different process',
    async ({ arrived }) => {
      const given = arrived()
      if (given) await mainJob(many, given)
    },
  )

  it('treat the same request sent to both at once as one', async () => {
    const { counsel } = await many.cast()
    const [one, other] = processes.bases.map((base) => new Client(base)) as [Client, Client]
    for (const client of [one, other]) client.signInAs(counsel)
    const before = (await ok(counsel.get('directives'))).items.length
    const asked = { via: 'nothing', title: 'Asked twice' }
    const key = randomUUID()
    const twice = await Promise.all([one, other].map((client) => ok(client.post('directives', asked, { key }))))
    expect(twice[0].reference).toBe(twice[1].reference)
    expect((await ok(counsel.get('directives'))).items).toHaveLength(before + 1)
  })

  it('send our letter even if a worker was killed, and stop cleanly', async () => {
    expect(await processes.workers[0]?.end('SIGKILL')).toBeNull()
    await mainJob(many, ownLetter())
    for (const door of [...processes.apis, processes.workers[1]]) expect(await door?.end('SIGTERM')).toBe(0)
  })
})
