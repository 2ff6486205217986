import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { startApp, type TestApp } from '../harness/app.js'

let app: TestApp
beforeAll(async () => {
  app = await startApp({ worker: false })
})
afterAll(() => app.stop())

/** The bytes as sent: `fetch` would decompress them. */
function raw(
  path: string,
  headers: Record<string, string>,
): Promise<{ bytes: Buffer; encoding: string | undefined; vary: string }> {
  return new Promise((resolve, reject) => {
    request(app.url + path, { headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          bytes: Buffer.concat(chunks),
          encoding: response.headers['content-encoding'],
          vary: String(response.headers.vary),
        }),
      )
    })
      .once('error', reject)
      .end()
  })
}

it('sends the scripts and styles of the web application compressed, in a form that the browser accepts', async () => {
  const page = (await raw('/', {})).bytes.toString()
  const files = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map(([, path]) => path as string)
  expect(files.length).toBeGreaterThan(1)
  for (const path of files) {
    const plain = await raw(path, { 'accept-encoding': 'identity' })
    const brotli = await raw(path, { 'accept-encoding': 'gzip, deflate, br' })
    const gzip = await raw(path, { 'accept-encoding': 'gzip' })
    if (plain.bytes.length < 1024) continue
    expect([path, plain.encoding, brotli.encoding, gzip.encoding]).toEqual([path, undefined, 'br', 'gzip'])
    expect(brotliDecompressSync(brotli.bytes).equals(plain.bytes)).toBe(true)
    expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true)
    expect(plain.vary.toLowerCase()).toContain('accept-encoding')
  }
})

it('compresses no response of the API, because its length would reveal content', async () => {
  const { counsel } = await app.cast()
  const headers = { 'accept-encoding': 'gzip, br', cookie: counsel.sessionCookie() }
  for (const path of ['/api/v1/directives', '/api/v1/search?q=seal', '/api/v1/agencies'])
    expect([path, (await raw(path, headers)).encoding]).toEqual([path, undefined])
})
