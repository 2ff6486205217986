import type { Cast } from '../builders/cast.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Client } from '../harness/client.js'
import { RealRedis } from './redis.js'

describe('the queue dashboard', () => {
  let redis: RealRedis
  let app: TestApp
  let cast: Cast

  beforeAll(async () => {
    redis = await RealRedis.start()
    app = await startApp({ env: { REDIS_URL: redis.url } })
    cast = await app.cast()
  })
  afterAll(async () => {
    await app.stop()
    await redis.kill()
  })

  const page = () => cast.administrator.get<string>('/operate/queue')

  it('waits for the connection to Redis right after the start', async () => {
    const early = await startApp({ env: { REDIS_URL: redis.url }, worker: false })
    const { administrator } = await early.cast()
    const { status } = await administrator.get('/operate/queue/api/queues')
    await early.stop()
    expect(status).toBe(200)
  })

  it('is for administrators: the page, each file it names, and the state of the queue', async () => {
    const { status, body, headers } = await page()
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(body).toContain('<base href="/operate/queue/" />')
    const files = [...body.matchAll(/(?:src|href)="(static\/[^"]+)"/g)].map(([, file]) => file as string)
    expect(files.length).toBeGreaterThan(3)
    for (const file of files) expect([file, (await cast.administrator.get(`/operate/queue/${file}`)).status]).toEqual([file, 200])
    const { status: read, body: answer } = await cast.administrator.get(
      '/operate/queue/api/queues?activeQueue=doorbell&page=1&jobsPerPage=10',
    )
    expect(read).toBe(200)
    const { queues } = answer
    expect(queues).toMatchObject([{ name: 'doorbell', readOnlyMode: true }])
    expect((await cast.administrator.get('/operate/queue/queue/doorbell')).status).toBe(200)
  })

  it('is closed to every other role and to anonymous callers', async () => {
    const paths = ['', '/queue/doorbell', '/api/queues', '/static/favicon.ico']
    for (const path of paths) {
      for (const role of ['counsel', 'lead', 'contributor', 'executive', 'auditor'] as const)
        expect([role, path, (await cast[role].get(`/operate/queue${path}`)).status]).toEqual([role, path, 403])
      expect([path, (await new Client(app.url).get(`/operate/queue${path}`)).status]).toEqual([path, 401])
    }
  })

  it('cannot change anything: it has no route for that, and serves only its own files', async () => {
    for (const [method, path] of [
      ['PUT', 'api/queues/doorbell/pause'],
      ['PUT', 'api/queues/pause'],
      ['PUT', 'api/queues/doorbell/obliterate'],
      ['POST', 'api/queues/doorbell/add'],
      ['GET', 'api/queues/doorbell/pause'],
      ['GET', 'static/%2e%2e/index.ejs'],
      ['GET', 'static/..%2findex.ejs'],
    ] as const)
      expect([method, path, (await cast.administrator.send(method, `/operate/queue/${path}`, {})).status]).toEqual([
        method,
        path,
        404,
      ])
  })

  it('reports immediately that Redis is down', async () => {
    await redis.kill()
    const before = performance.now()
    for (;;) {
      const { status, body } = await cast.administrator.get('/operate/queue/api/queues')
      if (status === 503) {
        expect(body.code).toBe('service/unavailable')
        break
      }
      if (performance.now() - before > 20_000) throw new Error(`It answered ${status}.`)
    }
    expect((await page()).status).toBe(200)
  })
})
