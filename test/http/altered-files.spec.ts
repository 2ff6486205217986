import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { Sweeper } from '../../src/outbox/sweeper.js'
import type { Cast } from '../builders/cast.js'
import { startApp, startWorker, type TestApp } from '../harness/app.js'
import { ok } from '../harness/client.js'

let app: TestApp
let cast: Cast
/** What the malware scanner was sent. It calls everything clean. */
let scanned = ''
let scanner: Server
let afterScan = () => {}

beforeAll(async () => {
  scanner = createServer((socket) => {
    socket.on('error', () => {})
    socket.on('data', (piece) => {
      scanned += piece.toString('latin1')
      if (!piece.subarray(-4).equals(Buffer.alloc(4))) return
      afterScan()
      socket.end('stream: OK\0')
    })
  })
  await new Promise<void>((resolve) => scanner.listen(0, '127.0.0.1', resolve))
  const CLAMD_URL = `tcp://127.0.0.1:${(scanner.address() as AddressInfo).port}`
  app = await startApp({ worker: false, env: { CLAMD_URL } })
  cast = await app.cast()
}, 60_000)
afterAll(async () => {
  await app?.stop()
  scanner.close()
})

/** All the work that is due. No worker runs in between, so that a file can be altered before anything reads it. */
async function sweep(): Promise<void> {
  const worker = await startWorker(app.settings)
  await worker.get(Sweeper).sweep()
  await worker.close()
}

interface Stored {
  at: string
  id: string
  path: string
  bytes: Buffer
}

async function storedAs(at: string, id: string): Promise<Stored> {
  const [row] = await app.asOwner<{ directive_id: string; sha256: string }>(
    'SELECT directive_id, sha256 FROM document WHERE id = $1',
    [id],
  )
  const { directive_id, sha256 } = row as { directive_id: string; sha256: string }
  const path = join(app.settings.data_dir, 'files', directive_id, sha256.slice(0, 2), sha256)
  return { at, id, path, bytes: readFileSync(path) }
}

async function aDirective(): Promise<string> {
  const { reference } = await ok(cast.counsel.post('directives', { via: 'nothing', title: 'The bytes' }))
  const at = `directives/${reference}`
  const { version } = await ok(cast.counsel.get(at))
  await ok(cast.counsel.patch(at, { agency_id: app.agency_id, addressee_id: app.addressee_id }, { version }))
  return at
}

async function anUpload(): Promise<Stored> {
  const at = await aDirective()
  const { id } = await ok(
    cast.counsel.upload(`${at}/documents`, Buffer.from('The order of 12 June'), 'order.txt', { title: 'Order' }),
  )
  return storedAs(at, id)
}

async function anApprovedLetter(): Promise<Stored & { letter: string; version: number }> {
  const at = await aDirective()
  const draft = await ok(
    cast.counsel.post(`${at}/letters`, { template: 'acknowledgement_of_receipt', contact_id: app.contact_id }),
  )
  const letter = `${at}/letters/${draft.id}`
  const submitted = await ok(cast.counsel.post(`${letter}/submit`, { facts_checked: true }, { version: draft.version }))
  const { document_id, version } = await ok(cast.lead.post(`${letter}/approve`, {}, { version: submitted.version }))
  await sweep()
  return { ...(await storedAs(at, document_id)), letter, version }
}

/** The same length, so that only the hash can tell. */
const alter = ({ path, bytes }: Stored) => writeFileSync(path, Buffer.from(bytes).fill(0x58))
const stateOf = async ({ at, id }: Stored) => ok(cast.counsel.get(`${at}/documents/${id}`))

/** How each reader of files is asked for altered bytes. Each gives nothing away, and says so. @returns the document */
const CHANNELS: Record<string, () => Promise<Stored>> = {
  'directives/documents.controller.ts': async () => {
    const document = await anUpload()
    await sweep()
    alter(document)
    for (const query of ['', '?inline=1']) {
      const answer = await cast.counsel.get(`${document.at}/documents/${document.id}/content${query}`)
      expect([answer.status, answer.body.code]).toEqual([409, 'file/altered'])
    }
    return document
  },
  'letters/print-letter.ts': async () => {
    const document = await anApprovedLetter()
    alter(document)
    const answer = await cast.lead.get(`${document.letter}/pdf`)
    expect([answer.status, answer.body.code]).toEqual([409, 'file/altered'])
    return document
  },
  'letters/send-letter.handler.ts': async () => {
    const document = await anApprovedLetter()
    alter(document)
    app.mails.clear()
    await ok(cast.counsel.post(`${document.letter}/send`, { contact_id: app.contact_id }, { version: document.version }))
    await sweep()
    expect(app.mails.to(app.contact_email)).toEqual([])
    const { items } = await ok(cast.counsel.get(`${document.at}/letters`))
    expect(items).toMatchObject([{ stage: 'failed', sent_at: null, failed_because: expect.stringContaining('altered on disk') }])
    const tasks = (await ok(cast.counsel.get(`${document.at}/tasks`))).items
    expect(tasks.filter(({ kind }: { kind: string }) => kind === 'letter_unsent')).toMatchObject([
      { person: { id: cast.people.counsel.id }, done_at: null, subject: expect.stringContaining('was not sent') },
    ])
    return document
  },
  'documents/read-document.handler.ts': async () => {
    const document = await anUpload()
    // Clean when it was scanned, and altered before it is read.
    afterScan = () => alter(document)
    await sweep()
    afterScan = () => {}
    expect(await stateOf(document)).toMatchObject({ state: 'reading', quarantined_at: null, page_count: null })
    return document
  },
  'documents/scan-document.handler.ts': async () => {
    const document = await anUpload()
    alter(document)
    scanned = ''
    await sweep()
    expect(scanned).toBe('')
    expect(await stateOf(document)).toMatchObject({ quarantined_at: expect.any(String), malware: null })
    return document
  },
}

describe('a stored file that was altered on disk', () => {
  const SRC = join(__dirname, '..', '..', 'src')
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts') && !path.startsWith('platform/files/'))
    .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }))

  it('has these readers, and each of them is put to the test', () => {
    const readers = files.filter(
      ({ path, text }) =>
        path !== 'documents/document-files.ts' &&
        /\/document-files\.js'/.test(text) &&
        /\bfiles\.(open|read|pathOf)\(/.test(text),
    )
    expect(readers.map(({ path }) => path).sort()).toEqual(Object.keys(CHANNELS).sort())
  })

  it('has no reader that goes past DocumentFiles, which marks what was altered', () => {
    const direct = files.filter(({ text }) => /\/file-store\.js'/.test(text) && /\bfiles\.(open|read|verifiedPath)\(/.test(text))
    expect(direct.map(({ path }) => path)).toEqual(['documents/document-files.ts'])
    const folders = files.filter(({ text }) => /data_dir, 'files'/.test(text)).map(({ path }) => path)
    // The command that verifies the ledger compares the files, and hands out none of their bytes.
    expect(folders.sort()).toEqual(['ledger/verify/audit-command.ts', 'platform/platform.module.ts'])
  })

  it.each(Object.keys(CHANNELS))('is refused by %s, and the people responsible are told until it is restored', async (reader) => {
    const document = await (CHANNELS[reader] as () => Promise<Stored>)()
    await sweep()
    expect(await stateOf(document)).toMatchObject({ altered_at: expect.any(String) })
    const found = async () =>
      (await ok(cast.lead.get(`${document.at}/findings`))).items.filter(({ code }: { code: string }) => code === 'file_altered')
    expect(await found()).toMatchObject([{ subject_id: document.id, grave: true, where: 'documents' }])

    writeFileSync(document.path, document.bytes)
    await ok(cast.counsel.post(`${document.at}/findings/look-again`))
    await sweep()
    expect(await found()).toEqual([])
    expect(await stateOf(document)).toMatchObject({ altered_at: null })
    expect(await app.verifyLedger()).toEqual([])
  })

  it('is found by the hourly mail, and a letter is sent once its file is restored', async () => {
    const document = await anApprovedLetter()
    alter(document)
    await ok(cast.counsel.post(`${document.letter}/send`, { contact_id: app.contact_id }, { version: document.version }))
    await sweep()
    app.mails.clear()
    await app.asOwner(`UPDATE outbox SET due_at = edict_now(), next_try_at = edict_now() WHERE kind = 'checker.run'`)
    await sweep()
    expect(app.mails.received.some(({ text }) => text.includes('altered on disk'))).toBe(true)

    writeFileSync(document.path, document.bytes)
    const [failed] = (await ok(cast.counsel.get(`${document.at}/letters`))).items
    await ok(cast.counsel.post(`${document.letter}/send`, { contact_id: app.contact_id }, { version: failed.version }))
    await sweep()
    const [mail] = app.mails.to(app.contact_email)
    expect(mail?.attachments[0]?.content.equals(document.bytes)).toBe(true)
    const tasks = (await ok(cast.counsel.get(`${document.at}/tasks`))).items
    expect(tasks.filter((one: any) => one.kind === 'letter_unsent' && one.done_at === null)).toEqual([])
  })

  it('that cannot be read for a reason nobody foresaw leaves the letter unsent as well, with a reason in words', async () => {
    const document = await anApprovedLetter()
    rmSync(document.path)
    mkdirSync(document.path)
    await ok(cast.counsel.post(`${document.letter}/send`, { contact_id: app.contact_id }, { version: document.version }))
    await sweep()
    await app.asOwner(
      `UPDATE outbox SET attempts = 100, next_try_at = edict_now() WHERE kind = 'letter.send' AND state = 'ready'`,
    )
    await sweep()
    rmSync(document.path, { recursive: true })
    writeFileSync(document.path, document.bytes)
    const { items } = await ok(cast.counsel.get(`${document.at}/letters`))
    expect(items).toMatchObject([{ stage: 'failed', failed_because: expect.stringContaining('on our side') }])
  })
})
