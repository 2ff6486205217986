import { randomUUID } from 'node:crypto'
import { createServer, type Server, type Socket } from 'node:net'
import { Outbox } from '../../src/outbox/outbox.js'
import { Sweeper } from '../../src/outbox/sweeper.js'
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js'
import { Deed, OutboxBench, signal } from './outbox-parts.js'

let bench: OutboxBench
let mute: { server: Server; sockets: Socket[]; url: string }

beforeAll(async () => {
  bench = await OutboxBench.start()
  mute = await aServerThatNeverAnswers()
})
afterEach(() => bench.clear())
afterAll(async () => {
  await bench.stop()
  for (const socket of mute.sockets) socket.destroy()
  mute.server.close()
})

/** A Redis that accepts connections and never answers. */
async function aServerThatNeverAnswers(): Promise<typeof mute> {
  const sockets: Socket[] = []
  const server = createServer((socket) => void sockets.push(socket.on('error', () => {})))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, sockets, url: `redis://127.0.0.1:${(server.address() as { port: number }).port}` }
}

describe.each([
  ['is not running', () => 'redis://127.0.0.1:1'],
  ['accepts connections and never answers', () => mute.url],
])('a Redis that %s', (_, url) => {
  it('neither fails nor delays the notifying process, and the work is done', async () => {
    const causes = await bench.causes({ REDIS_URL: url() })
    const subject = randomUUID()
    const ran = signal()
    const worker = await bench.worker([new Deed('reminder.send', async () => ran.reach())], { REDIS_URL: url() })
    await worker.get(Sweeper).sweep()
    await causes.get(UnitOfWork).asNobody((tx) => causes.get(Outbox).put(tx, { kind: 'reminder.send', subject_id: subject }))
    const before = performance.now()
    for (let rings = 0; rings < 1000; rings++) causes.get(Outbox).ring()
    expect(performance.now() - before).toBeLessThan(200)
    await ran.reached
    await worker.get(Sweeper).sweep()
    expect(await bench.row(subject)).toMatchObject({ state: 'done', attempts: 1 })
  })

  it('does not delay a worker that is stopping', async () => {
    const worker = await bench.worker([], { REDIS_URL: url() })
    const causes = await bench.causes({ REDIS_URL: url() })
    causes.get(Outbox).ring()
    const before = performance.now()
    await Promise.all([worker.close(), causes.close()])
    expect(performance.now() - before).toBeLessThan(3_000)
  })
})
