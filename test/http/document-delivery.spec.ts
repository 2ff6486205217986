import { startApp, type TestApp } from '../harness/app.js'
import { type Client, ok } from '../harness/client.js'
import { routesOfRouter } from './route-inventory.js'

// What a browser may do with a file that a stranger wrote.

let app: TestApp
let counsel: Client
let at: string

beforeAll(async () => {
  app = await startApp({ worker: false })
  counsel = (await app.cast()).counsel
  at = `directives/${(await ok(counsel.post('directives', { via: 'nothing' }))).reference}`
})
afterAll(() => app.stop())

const SCRIPT = '<script>fetch("/api/v1/session")</script>'
/** Types that a browser executes, or that can contain something it executes, with the names under which they arrive. */
const ACTIVE: [string, string][] = [
  ['text/html', 'page.html'],
  ['application/xhtml+xml', 'page.xhtml'],
  ['image/svg+xml', 'picture.svg'],
  ['text/xml', 'data.xml'],
  ['application/xml', 'data.xsl'],
  ['text/javascript', 'code.js'],
  ['application/javascript', 'code.mjs'],
  ['multipart/related', 'archive.mhtml'],
  ['message/rfc822', 'letter.eml'],
  ['application/octet-stream', 'unknown'],
]

async function upload(type: string, name: string, content = SCRIPT): Promise<string> {
  const form = new FormData()
  form.set('file', new Blob([content], { type }), name)
  const answer = await counsel.send<any>('POST', `${at}/documents`, { body: form })
  return answer.body.id
}

const deliver = (id: string, query = '') => counsel.send<string>('GET', `${at}/documents/${id}/content${query}`, {})

describe('a document is delivered', () => {
  it.each(ACTIVE)('as a download without a type of its own if it is %s, even if it is asked for inline', async (type, name) => {
    // Also if the stored type was wrong: it came from the sender.
    const id = await upload(type, name)
    await app.asSuperuser(
      `ALTER TABLE document DISABLE TRIGGER USER; UPDATE document SET media_type = '${type}' WHERE id = '${id}'; ALTER TABLE document ENABLE TRIGGER USER`,
    )
    for (const query of ['', '?inline=1']) {
      const { status, headers } = await deliver(id, query)
      expect([status, headers.get('content-type'), headers.get('content-disposition')?.split(';')[0]]).toEqual([
        200,
        'application/octet-stream',
        'attachment',
      ])
    }
  })

  it.each([
    ['application/pdf', 'letter.pdf', '%PDF-1.7'],
    ['image/png', 'picture.png', 'png'],
    ['image/jpeg', 'picture.jpg', 'jpg'],
    ['text/plain', 'letter.txt', SCRIPT],
  ])('inline if it is %s, which executes nothing, and only if it is asked for', async (type, name, content) => {
    const id = await upload(type, name, content)
    await app.asSuperuser(
      `ALTER TABLE document DISABLE TRIGGER USER; UPDATE document SET media_type = '${type}' WHERE id = '${id}'; ALTER TABLE document ENABLE TRIGGER USER`,
    )
    const shown = (await deliver(id, '?inline=1')).headers
    expect([shown.get('content-type')?.split(';')[0], shown.get('content-disposition')?.split(';')[0]]).toEqual([type, 'inline'])
    expect((await deliver(id)).headers.get('content-disposition')).toMatch(/^attachment/)
  })

  it('in a sandbox that loads and executes nothing, with a type that the browser does not guess', async () => {
    for (const query of ['', '?inline=1'])
      for (const [type, name] of [...ACTIVE, ['text/plain', 'letter.txt'] as [string, string]]) {
        const { headers } = await deliver(await upload(type, name), query)
        expect([type, headers.get('content-security-policy'), headers.get('x-content-type-options')]).toEqual([
          type,
          "sandbox; default-src 'none'",
          'nosniff',
        ])
        expect(headers.get('cache-control')).toBe('private, no-store')
      }
  })
})

describe('every other route', () => {
  it('answers with a type that executes nothing, except the web application and the pages for operators', async () => {
    const id = await upload('text/plain', 'letter.txt')
    const active: string[] = []
    for (const { method, path } of routesOfRouter(app).filter(
      ({ method, path }) => method === 'GET' && path.startsWith('/api/v1/'),
    )) {
      const url = path.replace(':reference', at.split('/')[1] as string).replace(/:\w+/g, id)
      const { headers } = await counsel.send(method, url, {})
      const type = headers.get('content-type')?.split(';')[0] ?? 'none'
      const isDownload = headers.get('content-disposition')?.startsWith('attachment') ?? false
      if (!isDownload && !['application/json', 'application/problem+json', 'none', 'text/calendar'].includes(type))
        active.push(`${path}: ${type}`)
    }
    expect(active).toEqual([])
  })
})
