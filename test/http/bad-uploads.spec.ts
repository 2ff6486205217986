import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import type { Cast } from '../builders/cast.js'
import { startApp, type TestApp } from '../harness/app.js'
import { type Client, ok } from '../harness/client.js'
import { footprintOf } from '../harness/footprint.js'
import { rawPost } from '../harness/raw-request.js'

let app: TestApp
let cast: Cast
let counsel: Client
let at: string

beforeAll(async () => {
  app = await startApp({ worker: false, env: { UPLOAD_LIMIT_BYTES: '1048576' } })
  cast = await app.cast()
  counsel = cast.counsel
  at = `directives/${(await ok(counsel.post('directives', { via: 'nothing' }))).reference}`
  await ok(counsel.upload(`${at}/documents`, Buffer.from('A letter.'), 'letter.txt'))
})
afterAll(() => app.stop())

describe('invalid uploads', () => {
  const part = (name: string, value: string, more = '') =>
    `--b\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`
  const file = (value: string, name = 'a.txt') => part('file', value, `; filename="${name}"`)
  it.each([
    ['no file at all', `${part('title', 'x')}--b--\r\n`, 'multipart/form-data; boundary=b'],
    ['an empty file', `${file('')}--b--\r\n`, 'multipart/form-data; boundary=b'],
    ['no end', file('some bytes'), 'multipart/form-data; boundary=b'],
    ['a truncated header', '--b\r\nContent-Dispo', 'multipart/form-data; boundary=b'],
    ['no boundary', `${file('x')}--b--\r\n`, 'multipart/form-data'],
    ['another boundary', `${file('x')}--b--\r\n`, 'multipart/form-data; boundary=c'],
    ['no multipart', '{}', 'application/json'],
    ['nothing', '', 'multipart/form-data; boundary=b'],
    ['an unknown class', `${part('class', 'gossip')}${file('x')}--b--\r\n`, 'multipart/form-data; boundary=b'],
    ['an unknown field', `${part('surplus', 'x')}${file('x')}--b--\r\n`, 'multipart/form-data; boundary=b'],
    ['a repeated field', `${part('title', 'x')}${part('title', 'y')}${file('x')}--b--\r\n`, 'multipart/form-data; boundary=b'],
    ['a file as the title', `${part('title', 'x', '; filename="t"')}${file('x')}--b--\r\n`, 'multipart/form-data; boundary=b'],
    ['a class after the file', `${file('x')}${part('class', 'legal_advice')}--b--\r\n`, 'multipart/form-data; boundary=b'],
    ['two files', `${file('x')}${file('y')}--b--\r\n`, 'multipart/form-data; boundary=b'],
    ['a NUL in its title', `${part('title', 'a\u0000b')}${file('x')}--b--\r\n`, 'multipart/form-data; boundary=b'],
    ['a title that is too long', `${part('title', 'x'.repeat(70_000))}${file('x')}--b--\r\n`, 'multipart/form-data; boundary=b'],
    [
      'a receipt that does not exist',
      `${part('receipt_id', randomUUID())}${file('x')}--b--\r\n`,
      'multipart/form-data; boundary=b',
    ],
    [
      'endless fields',
      `${Array.from({ length: 40 }, (_, n) => part(`f${n}`, 'x')).join('')}${file('x')}--b--\r\n`,
      'multipart/form-data; boundary=b',
    ],
    ['too many bytes', `${file('x'.repeat(1_100_000))}--b--\r\n`, 'multipart/form-data; boundary=b'],
  ])('an upload is refused with a reason, and changes nothing: %s', async (what, body, type) => {
    const before = await footprintOf(app)
    const answer = await rawPost(app, counsel, `${at}/documents`, Buffer.from(body), type)
    expect([what, answer.status >= 400 && answer.status < 500, typeof answer.body.code, typeof answer.body.detail]).toEqual([
      what,
      true,
      'string',
      'string',
    ])
    expect(await footprintOf(app)).toEqual(before)
  })

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\\\letters\\\\a.pdf', 'a.pdf'],
    [`a${'😀'.repeat(150)}.txt`, null],
    ['', 'file'],
    ['a\u0007b.txt', 'ab.txt'],
    ['الرسالة.pdf', 'الرسالة.pdf'],
  ])('a file name is made safe to store: %s', async (name, kept) => {
    const body = `${file('bytes', name)}--b--\r\n`
    const { status, body: document } = await rawPost(
      app,
      counsel,
      `${at}/documents`,
      Buffer.from(body),
      'multipart/form-data; boundary=b',
    )
    if (name === '' && status === 422) return
    expect(status).toBe(201)
    if (kept !== null) expect(document.file_name).toBe(kept)
    expect(document.file_name).not.toMatch(/\p{Surrogate}|\ufffd/u)
    expect((await counsel.get(`${at}/documents/${document.id}/content`)).status).toBe(200)
  })

  it('an upload that reuses the key of another request stores nothing', async () => {
    const key = randomUUID()
    await ok(counsel.upload(`${at}/documents`, Buffer.from('One letter.'), 'one.txt', {}, { key }))
    const before = await footprintOf(app)
    const other = await counsel.upload(`${at}/documents`, Buffer.from('Another letter.'), 'one.txt', {}, { key })
    expect([other.status, other.body.code]).toEqual([422, 'request/idempotency_key_reused'])
    const again = await counsel.upload(`${at}/documents`, Buffer.from('One letter.'), 'one.txt', {}, { key })
    expect(again.status).toBe(201)
    expect(await footprintOf(app)).toEqual(before)
  })

  it('an upload of a privileged memo by a person with only work access stores nothing', async () => {
    const { people, contributor } = cast
    await ok(counsel.post(`${at}/tasks`, { subject: 'Ask around', person_id: people.contributor.id }))
    const before = await footprintOf(app)
    const answer = await contributor.upload(`${at}/documents`, Buffer.from('A memo.'), 'memo.txt', { class: 'legal_advice' })
    expect([answer.status, answer.body.code]).toEqual([403, 'access/forbidden'])
    expect(await footprintOf(app)).toEqual(before)
  })

  it('an upload that is aborted halfway stores nothing', async () => {
    const before = await footprintOf(app)
    const { hostname, port } = new URL(app.url)
    const socket = connect(Number(port), hostname)
    socket.write(
      `POST /api/v1/${at}/documents HTTP/1.1\r\nHost: ${hostname}\r\nCookie: ${counsel.sessionCookie()}\r\nIdempotency-Key: ${randomUUID()}\r\n` +
        `Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 900000\r\n\r\n${file('x'.repeat(200_000))}`,
    )
    await until(async () => (await footprintOf(app)).files.length > before.files.length)
    socket.destroy()
    await until(async () => (await footprintOf(app)).files.length === before.files.length)
    expect(await footprintOf(app)).toEqual(before)
  })
})

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It did not come to pass.')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
