import { type AddressInfo, createServer, type Server } from 'node:net'
import { Watch } from '../../src/outbox/watch.js'
import type { Cast } from '../builders/cast.js'
import { startApp, type TestApp } from '../harness/app.js'
import { ok } from '../harness/client.js'

const ON_CALL = 'oncall@orla.example'

let app: TestApp
let cast: Cast
let scanner: Server

beforeAll(async () => {
  // Calls everything clean.
  scanner = createServer((socket) => {
    socket.on('error', () => {})
    socket.on('data', (piece) => {
      if (piece.subarray(-4).equals(Buffer.alloc(4))) socket.end('stream: OK\0')
    })
  })
  await new Promise<void>((resolve) => scanner.listen(0, '127.0.0.1', resolve))
  const CLAMD_URL = `tcp://127.0.0.1:${(scanner.address() as AddressInfo).port}`
  app = await startApp({ env: { CLAMD_URL, ON_CALL_ADDRESS: ON_CALL } })
  cast = await app.cast()
})
afterAll(async () => {
  await app?.stop()
  scanner.close()
})

/** A database that refuses what the last step of each kind of processing writes. */
const FAULTS = {
  'document.scan': { right: 'UPDATE (quarantined_at) ON document', reason: 'not_scanned' },
  'document.read': { right: 'INSERT ON document_page', reason: 'not_read' },
} as const

describe.each(Object.entries(FAULTS))('a document whose processing fails for good: %s', (kind, { right, reason }) => {
  let at: string
  let id: string
  const document = () => ok(cast.counsel.get(`${at}/documents/${id}`))
  const findings = async () =>
    (await ok(cast.counsel.get(`${at}/findings`))).items.filter(({ code }: any) => code === 'document_unread')
  const tasks = async () =>
    (await ok(cast.counsel.get(`${at}/tasks`))).items.filter(({ kind }: any) => kind === 'document_unread')

  beforeAll(async () => {
    await app.asOwner(`REVOKE ${right} FROM edict_worker`)
    at = `directives/${(await ok(cast.counsel.post('directives', { via: 'nothing', title: 'The order' }))).reference}`
    const bytes = Buffer.from(`The order of 12 June: ${kind}`)
    id = (await ok(cast.counsel.upload(`${at}/documents`, bytes, 'order.txt', { title: 'Order' }))).id
    await app.sweep()
    await app.asOwner(`UPDATE outbox SET attempts = 11, next_try_at = edict_now() WHERE subject_id = $1`, [id])
    await app.sweep()
  })
  afterAll(() => app.asOwner(`GRANT ${right} TO edict_worker`))

  it('says so, gives the owner a task, and appears among the findings', async () => {
    expect(await document()).toMatchObject({ state: 'needs_a_person', reason })
    expect((await document()).quarantined_at === null).toBe(kind === 'document.read')
    expect(await tasks()).toMatchObject([{ person: { id: cast.people.counsel.id }, done_at: null }])
    expect(await findings()).toMatchObject([{ subject_id: id, grave: false, where: 'documents', subject: 'Order' }])
  })

  it('is processed again when an administrator retries it, and is then searchable', async () => {
    await app.asOwner(`GRANT ${right} TO edict_worker`)
    const [dead] = (await ok(cast.administrator.get('queue'))).items
    expect(dead).toMatchObject({ kind, state: 'dead', retriable: true })
    expect((await cast.administrator.post(`queue/${dead.id}/retry`)).status).toBe(202)
    await app.sweep()
    expect(await document()).toMatchObject({ state: 'readable', reason: null, quarantined_at: null })
    expect((await ok(cast.counsel.get(`${at}/documents/${id}/pages`))).items[0].text).toContain('The order of 12 June')
    expect(await findings()).toEqual([])
    expect(await app.verifyLedger()).toEqual([])
  })
})

describe('the person on call', () => {
  const look = () => app.http.get(Watch).look()
  const told = () => app.mails.received.filter(({ envelope }) => envelope.to.includes(ON_CALL)).map(({ subject }) => subject)
  const dies = () =>
    app.asOwner(
      `INSERT INTO outbox (id, kind, subject_id, due_at, state, dead_at, error_code)
       VALUES (gen_random_uuid(), 'switch.test', gen_random_uuid(), edict_now(), 'dead', edict_now(), 'Error')`,
    )

  // What marks a file, and its event, are tested in altered-files.spec.
  const marked = (at: string) =>
    app.asSuperuser(
      `SET session_replication_role = replica; UPDATE document SET altered_at = ${at} WHERE id = (SELECT min(id::text)::uuid FROM document)`,
    )

  beforeEach(async () => {
    await app.asOwner(`DELETE FROM outbox WHERE state = 'dead'`)
    await look()
    app.mails.clear()
  })

  it('hears at once of a failure after all was well', async () => {
    await dies()
    expect(await look()).toBe(true)
    await app.asOwner(`DELETE FROM outbox WHERE state = 'dead'`)
    expect(await look()).toBe(false)
    await dies()
    expect(await look()).toBe(true)
    expect(told()).toHaveLength(2)
  })

  it('hears of a stored file that was altered', async () => {
    await marked('edict_now()')
    expect([await look(), await look()]).toEqual([true, false])
    expect(told()).toEqual([expect.stringContaining('missing or was altered')])
    await marked('NULL')
    expect(await look()).toBe(false)
  })

  it('hears of the first failure at once, and of one that follows within the hour', async () => {
    await dies()
    expect([await look(), await look()]).toEqual([true, false])
    await dies()
    expect(await look()).toBe(false)
    await app.forward(61)
    await app.sweep()
    expect([await look(), await look()]).toEqual([true, false])
    expect(told()).toHaveLength(2)
  })
})
