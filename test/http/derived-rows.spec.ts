import { type Cast } from '../builders/cast.js'
import { aFullDirective } from '../builders/full-directive.js'
import { startApp, type TestApp } from '../harness/app.js'

// What is derived from a directive is kept by triggers, outside the ledger: nothing else would notice that it no longer agrees.
const DIFFERENT = `
  SELECT d.reference, to_jsonb(n) - 'directive_id' AS kept FROM directive d LEFT JOIN directive_next n ON n.directive_id = d.id AND n.level = 'any'
  WHERE (n.reference, n.visibility, n.stage, n.agency_id, n.live_proceedings, n.act_by) IS DISTINCT FROM (d.reference, d.visibility, d.stage, d.agency_id,
    d.live_proceedings, (SELECT COALESCE(min(l.act_by), 'infinity') FROM deadline l WHERE l.directive_id = d.id AND l.status = 'open'))
  UNION ALL
  SELECT d.reference, to_jsonb(x.words) FROM directive d LEFT JOIN directive_text x ON x.directive_id = d.id
  WHERE x.words IS DISTINCT FROM directive_words(d.reference, d.title, d.summary, d.agency_reference)`

describe('the derived rows of a directive', () => {
  let app: TestApp
  let cast: Cast
  beforeAll(async () => {
    app = await startApp({ worker: false })
    cast = await app.cast()
  })
  afterAll(() => app.stop())

  const ok = async <Body extends { status: number; body: any }>(answer: Promise<Body>) => {
    const { status, body } = await answer
    expect([status < 300, body]).toEqual([true, body])
    return body
  }

  it('agree with it after everything that can be recorded, and after its text, visibility, agency and stage change', async () => {
    const { reference } = await aFullDirective(app, cast, { title: 'A cormorant directive' })
    expect(await app.asOwner(DIFFERENT)).toEqual([])
    const at = `directives/${reference}`
    const version = async () => (await ok(cast.counsel.get(at))).version
    await ok(cast.counsel.patch(at, { title: 'About valves', summary: 'Everything about valves.' }, { version: await version() }))
    expect(await app.asOwner(DIFFERENT)).toEqual([])
    expect((await ok(cast.counsel.get('search?q=valves'))).items.map((one: { reference: string }) => one.reference)).toEqual([
      reference,
    ])
    expect((await ok(cast.counsel.get('search?q=cormorant'))).items).toEqual([])
    await ok(cast.counsel.post(`${at}/visibility`, { visibility: 'sealed', reason: 'Not public.' }, { version: await version() }))
    await ok(cast.counsel.post('directives', { via: 'nothing', title: 'Another', visibility: 'restricted' }))
    expect(await app.asOwner(DIFFERENT)).toEqual([])
    const kept = await app.asOwner('SELECT visibility FROM directive_next ORDER BY visibility')
    expect(kept.map(({ visibility }) => visibility)).toEqual(['restricted', 'sealed'])
    expect(await app.verifyLedger()).toEqual([])
  })
})
