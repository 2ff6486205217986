import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verifyLedger } from '../../src/ledger/verify-ledger.js'
import { makePdf } from '../builders/pdf.js'
import { PASSWORD } from '../harness/app.js'
import { type Answer, Client, ok } from '../harness/client.js'
import { type ClonedDatabase, freshClone } from '../harness/cluster.js'
import { Mails } from '../harness/mails.js'
import { Door, until } from './door.js'
import { freePort, RealRedis } from './redis.js'

const LETTER = makePdf({ pages: ['Office of Valve Safety. The addressee shall keep a register of sealed valves.'] })

describe('two that answer requests and two that work in the background, on one PostgreSQL and one Redis', () => {
  let database: ClonedDatabase
  let redis: RealRedis
  let mails: Mails
  const folder = mkdtempSync(join(tmpdir(), 'edict-topology-'))
  const doors: Door[] = []
  const bases: string[] = []

  beforeAll(async () => {
    database = await freshClone()
    redis = await RealRedis.start()
    mails = await Mails.start()
    const settings = {
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      DATABASE_WORKER_URL: database.workerUrl,
      DATABASE_VERIFIER_URL: database.verifierUrl,
      SECRET_KEY: randomBytes(32).toString('base64'),
      EDICT_DATA: folder,
      REDIS_URL: redis.url,
      SMTP_URL: mails.url,
      MAIL_FROM: 'Edict <edict@orla.example>',
      RUN_WORKER: 'false',
      LOG_LEVEL: 'warn',
    }
    const ports = [await freePort(), await freePort()]
    // All at once: which of them migrates and fills the catalogue must not matter.
    doors.push(...ports.map((port) => Door.start('main.js', { ...settings, PORT: String(port) })))
    doors.push(...[1, 2].map(() => Door.start('worker.js', settings)))
    const ready = ['Edict is ready at', 'Edict is ready at', 'The worker is sweeping.', 'The worker is sweeping.']
    await Promise.all(doors.map((door, index) => door.says(ready[index] as string)))
    bases.push(...ports.map((port) => `http://127.0.0.1:${port}`))
  })
  afterAll(async () => {
    for (const door of doors) await door.end('SIGKILL')
    await redis.kill()
    await mails.stop()
    await database.drop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('take a letter to its answer, each request to another door; a killed worker is missed by nobody', async () => {
    const one = new Client(bases[0] as string)
    // Said after the readiness.
    await until('the first link is offered', () => /\/join#/.test(doors[0]?.said ?? ''))
    const link = /\/join#([A-Za-z0-9_-]+)/.exec(doors[0]?.said ?? '')?.[1]
    const admin = { email: 'admin@orla.example', name: 'Ada Mbeki', password: PASSWORD, zone: 'Europe/Berlin' }
    await ok(one.post('links/accept', { token: link, ...admin }))
    const counsel = await joins(one, 'counsel')
    const lead = await joins(one, 'lead_counsel')

    // The same request to both doors at the same time has one effect.
    const key = randomUUID()
    const opening = { via: 'file', received: { channel: 'email', at: new Date().toISOString(), zone: 'America/New_York' } }
    const twice = await Promise.all(counsel.map((client) => ok(client.post('directives', opening, { key }))))
    expect(twice[0].reference).toBe(twice[1].reference)
    expect((await ok(counsel[1].get('directives'))).items).toHaveLength(1)
    const at = `directives/${twice[0].reference}`

    // Added at one door, read by a worker, found and fetched at the other.
    const document = await ok(counsel[0].upload(`${at}/documents`, LETTER, 'letter.pdf'))
    await until(
      'the letter is read',
      async () => (await ok(counsel[1].get(`${at}/documents/${document.id}`))).state === 'readable',
    )
    expect(Buffer.compare(await counsel[1].bytes(`${at}/documents/${document.id}/content`), LETTER)).toBe(0)
    expect((await ok(counsel[1].get('search?q=%22register%20of%20sealed%20valves%22'))).items).toHaveLength(1)

    // Moved at alternating doors, with a refusal on the way and an appeal beside it.
    const refused = await act(counsel[0], at, 'accept')
    expect(refused).toMatchObject({ status: 409, body: { params: { missing: ['agency', 'instrument'] } } })
    const agency = (await ok(counsel[1].get('agencies'))).items.find(({ code }: { code: string }) => code === 'CISA')
    await ok(counsel[1].patch(at, { agency_id: agency.id, instrument_id: agency.instruments[0].id }, { version: 1 }))
    expect(await act(counsel[0], at, 'accept')).toMatchObject({ status: 200, body: { stage: 'legal_review' } })
    const hurry = await act(lead[1], at, 'comply_first', { reason: 'Ordered for tonight.' })
    expect(hurry).toMatchObject({ status: 200, body: { stage: 'remediation', owed: ['legal_review', 'scoping'] } })
    await ok(
      counsel[0].post(`${at}/proceedings`, { kind: 'appeal', forum: 'The Director', public: false, filing_stays: 'nothing' }),
    )
    expect(await ok(counsel[1].get(at))).toMatchObject({ stage: 'remediation', in_appeal: true })

    // One worker is gone; the answer is sent all the same, once.
    expect(await doors[2]?.end('SIGKILL')).toBeNull()
    const contacts = `agencies/${agency.id}/contacts`
    const contact = await ok(counsel[0].post(contacts, { name: 'Reports desk', email: 'reports@cisa.example' }))
    await ok(counsel[1].post(`${contacts}/${contact.id}/verify`, { how: 'called back' }, { version: 1 }))
    const draft = await ok(counsel[0].post(`${at}/letters`, { template: 'acknowledgement_of_receipt', contact_id: contact.id }))
    const letter = `${at}/letters/${draft.id}`
    const submitted = await ok(counsel[1].post(`${letter}/submit`, { facts_checked: true }, { version: draft.version }))
    const approved = await ok(lead[0].post(`${letter}/approve`, {}, { version: submitted.version }))
    await ok(counsel[1].post(`${letter}/send`, { contact_id: contact.id }, { version: approved.version }))
    await until('the letter is sent', async () => {
      const { items } = await ok(counsel[0].get(`${at}/letters`))
      return items[0].stage === 'sent'
    })
    expect(mails.to('reports@cisa.example')).toHaveLength(1)
    expect(mails.to('reports@cisa.example')[0]?.attachments[0]?.content.subarray(0, 5).toString()).toBe('%PDF-')

    expect((await verifyLedger(database.verifierUrl)).faults).toEqual([])
    for (const door of [0, 1, 3]) expect([door, await doors[door]?.end('SIGTERM')]).toEqual([door, 0])
  })

  /** Invites somebody, takes the link out of the mail that a worker sent, and signs in at both doors. */
  async function joins(administrator: Client, role: string): Promise<[Client, Client]> {
    const email = `${role}@orla.example`
    await ok(administrator.post('people', { name: `${role} Person`, email, role, zone: 'Europe/Berlin' }))
    await until('the invitation comes', () => mails.to(email).length > 0)
    const token = /\/join#([A-Za-z0-9_-]+)/.exec(mails.to(email)[0]?.text ?? '')?.[1]
    const clients = bases.map((base) => new Client(base)) as [Client, Client]
    await ok(clients[1].post('links/accept', { token, password: PASSWORD }))
    await ok(clients[0].post('session', { email, password: PASSWORD }))
    return clients
  }
})

async function act(client: Client, at: string, action: string, body: object = {}): Promise<Answer> {
  const { version } = await ok(client.get(at))
  return client.post(`${at}/actions/${action}`, body, { version })
}
