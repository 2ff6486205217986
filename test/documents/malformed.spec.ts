import { createHash } from 'node:crypto'
import { type MalformedFile, malformedFile } from '../builders/malformed.js'
import { startApp, type TestApp } from '../harness/app.js'
import { type Client, ok } from '../harness/client.js'
import { EFFECTS } from '../harness/effects.js'

/** For a longer campaign: `EDICT_MALFORMED=5000 npx jest --selectProjects real --testPathPatterns test/documents/malformed`. */
const FILES = Number(process.env.EDICT_MALFORMED ?? 100)
const SEED = Number(process.env.EDICT_SEED ?? 20260612)
const BATCH = 50

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

describe('malformed files', () => {
  let app: TestApp
  let counsel: Client
  beforeAll(async () => {
    app = await startApp()
    counsel = (await app.cast()).counsel
  })
  afterAll(() => app.stop())

  it('are the same for the same seed, and of every kind', () => {
    const files = Array.from({ length: 100 }, (_, index) => malformedFile(SEED, index))
    expect(new Set(files.map(({ bytes }) => sha256(bytes))).size).toBeGreaterThan(95)
    expect(files.map(({ bytes }) => sha256(bytes))).toEqual(
      Array.from({ length: 100 }, (_, index) => sha256(malformedFile(SEED, index).bytes)),
    )
    expect(new Set(files.map(({ kind }) => kind)).size).toBe(4)
  })

  it(`are stored unchanged, and processed or marked for review: ${FILES} of seed ${SEED}`, async () => {
    const wrong: unknown[] = []
    const became = new Map<string, number>()
    for (let first = 0; first < FILES; first += BATCH) {
      const at = `directives/${(await ok(counsel.post('directives', { via: 'nothing' }))).reference}/documents`
      const files = Array.from({ length: Math.min(BATCH, FILES - first) }, (_, index) => malformedFile(SEED, first + index))
      const ids = await Promise.all(files.map((file) => kept(at, file, wrong)))
      await app.sweep()
      const { items } = await ok(counsel.get(at))
      for (const [index, id] of ids.entries()) {
        const file = files[index] as MalformedFile
        const document = items.find((one: { id: string }) => one.id === id)
        const word = `${file.kind} ${document?.reason ?? document?.state}`
        became.set(word, (became.get(word) ?? 0) + 1)
        if (document?.state === 'reading') wrong.push([file.name, 'is still being read'])
        if ((await counsel.get(`${at}/${id}/pages`)).status !== 200) wrong.push([file.name, 'gives no pages'])
        if (sha256(await counsel.bytes(`${at}/${id}/content`)) !== sha256(file.bytes)) wrong.push([file.name, 'has changed'])
      }
    }
    if (process.env.EDICT_MALFORMED) process.stderr.write(`${JSON.stringify(Object.fromEntries([...became].sort()), null, 2)}\n`)
    expect(wrong).toEqual([])
    expect([...became.values()].reduce((sum, count) => sum + count, 0)).toBe(FILES)
    expect(
      await app.asOwner(
        `SELECT state, attempts FROM ${EFFECTS} AS effect WHERE kind = 'document.read' AND (state <> 'done' OR attempts > 1)`,
      ),
    ).toEqual([])
    expect(await app.verifyLedger()).toEqual([])
  }, 7_200_000)

  async function kept(at: string, { name, bytes }: MalformedFile, wrong: unknown[]): Promise<string | undefined> {
    const { status, body } = await counsel.upload(at, bytes, name)
    if (status !== 201) wrong.push([name, status, body.code])
    return body.id
  }
})
