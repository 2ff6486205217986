import { tellCase } from '../../src/demo/tell-case.js'
import { STAGES } from '../../src/domain/workflow/stage.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Client, ok } from '../harness/client.js'

interface Row {
  stage: string
  severity: string
  agency: { short_name: string } | null
  visibility: string
}

/** The example case of `npm run demo`. */
describe('the demo', () => {
  let app: TestApp
  const readers: Record<string, Client> = {}

  beforeAll(async () => {
    app = await startApp({ empty: true, env: { SWEEP_SECONDS: '1' } })
    for (const { role, link } of (await tellCase(app.http)) ?? []) {
      const client = new Client(app.url)
      await ok(client.post('links/accept', { token: new URL(link).hash.slice(1) }))
      readers[role] = client
    }
  })
  afterAll(() => app.stop())

  const list = async (role: string, query: string): Promise<Row[]> =>
    (await ok((readers[role] as Client).get(`directives?limit=100&${query}`))).items

  it('fills the worklist with about twenty directives, in each stage, of each severity, from many agencies', async () => {
    const rows = await list('counsel', 'state=all')
    expect(rows.length).toBeGreaterThanOrEqual(20)
    expect(new Set(rows.map(({ stage }) => stage))).toEqual(new Set(STAGES))
    expect(new Set(rows.map(({ severity }) => severity))).toEqual(new Set(['low', 'normal', 'high', 'critical']))
    expect(new Set(rows.map(({ agency }) => agency?.short_name)).size).toBeGreaterThan(15)
  })

  it('has content for each screen: overdue, contested and sealed directives, work for the contributor, deadlines for the executive', async () => {
    expect((await list('counsel', 'late=true')).length).toBeGreaterThanOrEqual(3)
    expect((await list('counsel', 'appeal=true')).length).toBeGreaterThanOrEqual(4)
    const hidden = (await list('counsel', 'state=all')).filter(({ visibility }) => visibility !== 'open')
    expect(hidden.length).toBeGreaterThanOrEqual(3)
    expect((await ok((readers.contributor as Client).get('my-work'))).tasks.length).toBeGreaterThan(4)
    const { open, next_72_hours, late, off_now, decisions_waiting } = await ok((readers.executive as Client).get('overview'))
    expect(open).toBeGreaterThan(15)
    for (const [what, count] of Object.entries({
      next_72_hours: next_72_hours.length,
      late: late.count,
      off_now: off_now.count,
      decisions_waiting: decisions_waiting.length,
    }))
      expect([what, count > 0]).toEqual([what, true])
  })

  it('is created by the product itself: its ledger verifies, and all work that it caused is done', async () => {
    expect(await app.verifyLedger()).toEqual([])
    await app.sweep()
    expect(await app.asOwner(`SELECT kind, error_code FROM outbox WHERE state = 'dead'`)).toEqual([])
  })

  it('is created once', async () => {
    expect(await tellCase(app.http)).toBeNull()
  })
})
