import { randomUUID } from 'node:crypto'
import { startApp, type TestApp } from '../harness/app.js'
import { ok } from '../harness/client.js'

/** The client of the screens, loaded without a window, which it normally asks whether the user is active. */
async function clientOfTheWeb(): Promise<Record<string, any>> {
  // Loaded by name, because these files belong to the browser's types, not to the server's.
  const load = (name: string) => import(`../../web/src/api/${name}.js`) as Promise<any>
  Object.assign(globalThis, { window: { addEventListener: () => undefined } })
  const { QueryClient } = (await import('@tanstack/react-query' as string)) as any
  const { client } = await load('generated/client.gen')
  const queries = await load('generated/@tanstack/react-query.gen')
  const operations = await load('generated/sdk.gen')
  const { timelineQuery } = await load('queries')
  const { ofDirective } = await load('refreshes')
  const { sending } = await load('transport')
  return { QueryClient, client, queries, operations, timelineQuery, ofDirective, sending }
}

describe('the generated client of the screens', () => {
  let app: TestApp
  let reference: string
  const plainFetch = globalThis.fetch

  beforeAll(async () => {
    app = await startApp({ worker: false })
    const { counsel } = await app.cast()
    reference = (await ok(counsel.post('directives', { via: 'nothing', title: 'Patch the servers' }))).reference
    // A browser sends the cookie automatically.
    globalThis.fetch = (input, init) => {
      const request = new Request(input, init)
      request.headers.set('cookie', counsel.sessionCookie())
      return plainFetch(request)
    }
  })
  afterAll(async () => {
    globalThis.fetch = plainFetch
    await app.stop()
  })

  it('writes once per key, refetches the affected queries, and throws refusals', async () => {
    const web = await clientOfTheWeb()
    web.client.setConfig({ baseUrl: app.url })
    const screens = new web.QueryClient()
    const comments = web.queries.listCommentsOptions({ path: { reference } })
    expect((await screens.fetchQuery(comments)).items).toEqual([])

    const key = randomUUID()
    const body = { body: 'The agency called back.', class: 'fact' as const }
    const write = () => web.operations.addComment({ path: { reference }, body, ...web.sending({ key }) })
    expect((await write()).id).toBe((await write()).id)
    await Promise.all(web.ofDirective(reference).map((filters: object) => screens.invalidateQueries(filters)))
    expect(screens.getQueryState(comments.queryKey)?.isInvalidated).toBe(true)
    expect((await screens.fetchQuery(comments)).items).toHaveLength(1)

    const { version } = await web.operations.getDirective({ path: { reference } })
    const change = (seen: number) =>
      web.operations.changeDetails({
        path: { reference },
        body: { title: 'Patch every server' },
        ...web.sending({ key: randomUUID(), version: seen }),
      })
    await change(version)
    await expect(change(version)).rejects.toMatchObject({ name: 'Problem', status: 412, code: 'resource/stale' })
    screens.clear()
    await expect(web.operations.getDirective({ path: { reference: 'D-AAAAAA' } })).rejects.toMatchObject({
      status: 404,
      code: 'resource/not_found',
    })
  })

  it('reads successive pages', async () => {
    const web = await clientOfTheWeb()
    web.client.setConfig({ baseUrl: app.url })
    const screens = new web.QueryClient()
    const few = web.queries.listTimelineInfiniteOptions({ path: { reference }, query: { limit: 1 } })
    const { initialPageParam, getNextPageParam } = web.timelineQuery(reference)
    const { pages } = await screens.fetchInfiniteQuery({ ...few, initialPageParam, getNextPageParam, pages: 2 } as never)
    const seqs = (pages as { items: { seq: number }[] }[]).flatMap(({ items }) => items.map(({ seq }) => seq))
    screens.clear()
    expect(seqs).toHaveLength(2)
    expect(new Set(seqs).size).toBe(2)
  })
})
