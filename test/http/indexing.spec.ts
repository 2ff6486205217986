import { startApp, type TestApp } from '../harness/app.js'

describe('a text that would keep the search index busy for hours', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp()
  })
  afterAll(() => app.stop())

  it('is stored unchanged and marked for review, and delays nothing', async () => {
    const { counsel } = await app.cast()
    const { reference } = (await counsel.post('directives', { via: 'nothing', title: 'Hyphens' })).body
    // Several pages of it, so that it takes too long even on a fast machine.
    const page = '8f2a5f75-0bd9-4416-b4ac-47fc271a3f85'.repeat(5_000)
    const bytes = Buffer.from(Array(8).fill(page).join('\f'))
    const { id } = (await counsel.upload(`directives/${reference}/documents`, bytes, 'letter.txt')).body
    await app.sweep()
    const { body } = await counsel.get(`directives/${reference}/documents/${id}`)
    expect(body).toMatchObject({ state: 'needs_a_person', reason: 'took_too_long' })
    expect(Buffer.compare(await counsel.bytes(`directives/${reference}/documents/${id}/content`), bytes)).toBe(0)
    expect(await app.verifyLedger()).toEqual([])
  })
})
