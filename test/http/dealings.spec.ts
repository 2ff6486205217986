import type { Cast } from '../builders/cast.js'
import { aFullDirective } from '../builders/full-directive.js'
import { startApp, type TestApp } from '../harness/app.js'
import type { Client } from '../harness/client.js'

describe('the history with one agency', () => {
  let app: TestApp
  let cast: Cast
  const references: string[] = []
  const at = () => `agencies/${app.agency_id}/letters`

  beforeAll(async () => {
    app = await startApp({ worker: false })
    cast = await app.cast()
    await app.setTime('2026-06-12T21:10:00Z')
    for (const visibility of ['open', 'sealed']) {
      const full = await aFullDirective(app, cast, { visibility, title: `A ${visibility} one` })
      references.push(full.reference)
      // Inserts the rows of three sent letters directly: this test is about who sees them, and in which order.
      await app.asSuperuser(`SET session_replication_role = replica;
        INSERT INTO letter (id, directive_id, draft_id, template, title, body, contact_id, stage, author_id, submitted_at, facts_checked_by, approved_at, document_id, sent_at)
        SELECT gen_random_uuid(), directive_id, id, template, 'Answer ' || n, '{}', '${app.contact_id}', 'sent', author_id, now(), author_id, now(), '${full.fact_document}',
          '2026-06-12T21:11:00Z'::timestamptz + n * interval '1 minute' FROM letter_draft CROSS JOIN generate_series(1, 3) n WHERE directive_id = '${full.id}'`)
    }
  })
  afterAll(() => app?.stop())

  const told = async (client: Client) => (await client.get(at())).body.items.map((one: any) => [one.reference, one.letter_title])

  it('is listed newest first, in pages, to people who read the facts of the directive', async () => {
    const [open, sealed] = references
    const all = [3, 2, 1].flatMap((n) => [open, sealed].map((reference) => [reference, `Answer ${n}`]))
    expect((await told(cast.counsel)).sort()).toEqual(all.sort())
    expect((await told(cast.executive)).sort()).toEqual(all.sort())
    const pages: string[] = []
    for (let cursor = ''; ; ) {
      const { body } = await cast.counsel.get(`${at()}?limit=2${cursor}`)
      pages.push(...body.items.map((one: any) => `${one.sent_at} ${one.id}`))
      if (!body.next_cursor) break
      cursor = `&cursor=${body.next_cursor}`
    }
    expect(pages).toHaveLength(6)
    expect(pages).toEqual([...pages].sort().reverse())
  })

  it('is not shown to people with access to their own work only, nor to people without access', async () => {
    expect(await told(cast.contributor)).toEqual([])
    expect(await told(cast.administrator)).toEqual([])
    expect((await told(cast.auditor)).length).toBe(0)
    expect((await cast.counsel.get('agencies/0b0e7f0e-0000-4000-8000-000000000000/letters')).status).toBe(404)
    expect((await cast.counsel.get(`${at()}?cursor=nonsense`)).status).toBe(400)
  })
})
