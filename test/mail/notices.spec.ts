import pg from 'pg'
import { newToken } from '../../src/people/token.js'
import { aColleague } from '../builders/colleague.js'
import { signal } from '../db/outbox-parts.js'
import { ok } from '../harness/client.js'
import { enterAs } from '../harness/enter.js'
import { foldRows } from '../harness/fold-rows.js'
import { BY, NoticeBench, SECRETS, type Sent } from './notice-parts.js'

let bench: NoticeBench

beforeAll(async () => {
  bench = await NoticeBench.start()
})
beforeEach(() => bench.fresh())
afterAll(() => bench.stop())

const HOUR = 60
const DAY = 24 * HOUR
/** From the evening on which the notices are sent until just after the due date. */
const UNTIL_LATE = 2 * DAY + 23 * HOUR + 31

const states = (notice: { recipients: { name: string; state: string; chased: number }[] }) =>
  notice.recipients.map(({ name, state, chased }) => `${name} ${state} ${chased}`).sort()
const toOf = (mails: Sent[]) => mails.map(({ to }) => to.split('@')[0]).sort()

describe('a notice', () => {
  it('goes to each recipient in a separate e-mail, in the sender’s words, with a personal link', async () => {
    const { at, notice } = await bench.aNotice(['Ada', 'Ben'])
    expect(states(notice)).toEqual(['Ada planned 0', 'Ben planned 0'])
    const mails = await bench.arrived()
    expect(toOf(mails)).toEqual(['ada', 'ben'])
    const [mail] = mails
    expect(mail!.subject).toBe('Please keep your files')
    expect(mail!.text).toBe(
      [
        'Do not delete mails of May.',
        '',
        'Thank you,',
        'Ira',
        '',
        'Please confirm by 17:00 Mon 15 June 2026, New York that you have read this and will follow it:',
        `http://edict.orla.example/notice#${mail!.token}`,
        '',
        'You are receiving this message from Orla Systems. You do not need an account. The link is personal, so please do not forward it.',
      ].join('\n'),
    )
    expect(mail!.raw).toMatch(/^Auto-Submitted: auto-generated/m)
    expect(new Set(mails.map(({ token }) => token)).size).toBe(2)
    expect(new Set(mails.map(({ message_id }) => message_id)).size).toBe(2)
    expect(states(await bench.view(at, notice.id))).toEqual(['Ada sent 0', 'Ben sent 0'])
  })

  it('reveals nothing of a sealed directive, in its e-mails or on its page, and the worker cannot read its text', async () => {
    const { at, reference, hold, notice } = await bench.aNotice(['Ada'])
    const [first] = await bench.arrived()
    await bench.pass(UNTIL_LATE)
    const [chase] = await bench.arrived()
    const page = JSON.stringify((await bench.read(first!.token)).body)
    const done = JSON.stringify((await bench.acknowledge(first!.token)).body)
    await ok(
      bench.cast.counsel.post(
        `${at}/holds/${hold.id}/release`,
        { reason: 'The Brindle matter is over.', subject: 'Thank you', text: 'You need not keep them.' },
        { version: hold.version ?? 1 },
      ),
    )
    const [release] = await bench.arrived()
    for (const said of [first!.raw, chase!.raw, release!.raw, page, done])
      for (const secret of [...SECRETS, reference, notice.id, hold.id]) expect(said).not.toContain(secret)
    expect(release!.text).toBe(
      'You need not keep them.\n\nYou are receiving this message from Orla Systems. You do not need to confirm anything.',
    )
    expect(JSON.parse(page)).toEqual({ subject: 'Please keep your files', text: expect.any(String), acknowledged_at: null })
    await expect(bench.app.asOwner(`SET ROLE edict_worker; SELECT text FROM notice`)).rejects.toThrow(/permission denied/)
    await expect(bench.app.asOwner(`SET ROLE edict_worker; SELECT email FROM notice_recipient`)).rejects.toThrow(
      /permission denied/,
    )
  })

  it('stores no token: a copy of the database opens no page', async () => {
    await bench.aNotice(['Ada'])
    const [{ token }] = (await bench.arrived()) as [Sent]
    const tables = await bench.app.asOwner<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
    )
    for (const { name } of tables) {
      const column = name === 'ledger_body' ? `convert_from(body, 'UTF8')` : 't::text'
      expect([
        name,
        await bench.app.asSuperuser(`SELECT 1 FROM ${name} t WHERE ${column} LIKE '%' || $1 || '%'`, [token]),
      ]).toEqual([name, []])
    }
  })

  it('is acknowledged once, with the button and not by opening it, and a second visit shows when', async () => {
    const { at, reference, notice } = await bench.aNotice(['Ada', 'Ben'])
    const [{ token }] = (await bench.arrived()) as [Sent]
    expect((await bench.read(token)).body.acknowledged_at).toBeNull()
    expect((await bench.read(token)).body.acknowledged_at).toBeNull()
    const both = await Promise.all([bench.acknowledge(token), bench.acknowledge(token)])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(both[0]!.body.acknowledged_at).toMatch(/^2026-06-12T21:3/)
    await bench.pass(HOUR)
    expect((await bench.acknowledge(token)).body).toEqual(both[0]!.body)
    expect(both[1]!.body).toEqual(both[0]!.body)
    expect((await bench.read(token)).body).toEqual(both[0]!.body)
    expect((await bench.events(reference)).filter((kind) => kind === 'notice.acknowledged')).toHaveLength(1)
    expect(states(await bench.view(at, notice.id)).filter((one) => one.includes('acknowledged'))).toHaveLength(1)
    expect((await ok(bench.cast.counsel.get(`${at}/holds`))).items[0]).toMatchObject({ custodians: 2, acknowledged: 1 })
  })

  it('gives the same refusal for a wrong token, a withdrawn notice and a released hold', async () => {
    const { at, hold, notice } = await bench.aNotice(['Ada', 'Ben'])
    const mails = await bench.arrived()
    const ada = mails.find(({ to }) => to.startsWith('ada'))!
    const [of] = notice.recipients.filter(({ name }: { name: string }) => name === 'Ada')
    await ok(bench.cast.counsel.post(`${at}/notice-recipients/${of.id}/withdraw`, { reason: 'a namesake' }, { version: 1 }))
    const other = await bench.aNotice(['Cyd'])
    const [cyd] = await bench.arrived()
    await ok(bench.cast.counsel.post(`${other.at}/notices/${other.notice.id}/withdraw`, { reason: 'so' }, { version: 1 }))
    const ben = mails.find(({ to }) => to.startsWith('ben'))!
    await ok(bench.cast.counsel.post(`${at}/holds/${hold.id}/release`, { reason: 'so', subject: 's', text: 't' }, { version: 1 }))
    const plain = ({ status, body }: Awaited<ReturnType<typeof bench.read>>) => ({ status, ...body, request_id: '' })
    const wrong = plain(await bench.read(newToken()))
    expect(wrong).toMatchObject({ status: 422, code: 'notice/unknown', params: {} })
    for (const token of [ada.token, cyd!.token, ben.token, 'x', '']) {
      expect(plain(await bench.read(token))).toEqual(wrong)
      expect(plain(await bench.acknowledge(token))).toEqual(wrong)
    }
  })

  it('is neither read nor acknowledged with the hash of a link, which those who work on the case can read', async () => {
    const { notice } = await bench.aNotice(['Ada'])
    await bench.arrived()
    const client = new pg.Client({ connectionString: bench.app.database.appUrl })
    await client.connect()
    try {
      await client.query('BEGIN')
      await enterAs(bench.app, client, bench.cast.people.counsel.id)
      const { rows } = await client.query('SELECT token_hash::text AS hash FROM notice_recipient WHERE notice_id = $1', [
        notice.id,
      ])
      expect(rows).toEqual([{ hash: expect.stringMatching(/^\\x[0-9a-f]{64}$/) }])
      for (const called of ['notice_of_link', 'acknowledge_notice'])
        expect((await client.query(`SELECT * FROM ${called}($1)`, [rows[0].hash])).rows).toEqual([])
    } finally {
      await client.end()
    }
  })

  it('limits attempts to guess tokens from one address, but never shuts out a correct link', async () => {
    await bench.aNotice(Array.from({ length: 12 }, (_, at) => `N${at}`))
    const mails = await bench.arrived()
    const office = await Promise.all(mails.slice(1).flatMap(({ token }) => [bench.read(token), bench.acknowledge(token)]))
    expect(new Set(office.map(({ status }) => status))).toEqual(new Set([200]))
    const tried = await Promise.all(Array.from({ length: 70 }, () => bench.read(newToken())))
    expect(tried.filter(({ status }) => status === 422)).toHaveLength(60)
    const refused = tried.filter(({ status }) => status === 429)
    expect(refused).toHaveLength(10)
    expect(refused[0]).toMatchObject({ body: { code: 'notice/throttled' } })
    expect((await bench.acknowledge(mails[0]!.token)).status).toBe(200)
    await bench.pass(16)
    expect((await bench.read(newToken())).status).toBe(422)
  })
})

describe('a recipient who does not acknowledge', () => {
  it('is reminded after the due date, a fixed number of times, and then the sender gets one task', async () => {
    const { at, reference, notice } = await bench.aNotice(['Ada', 'Ben', 'Cyd'])
    const first = await bench.arrived()
    const token = (name: string) => first.find(({ to }) => to.startsWith(name))!.token
    await ok(bench.acknowledge(token('cyd')))
    await bench.pass(UNTIL_LATE - 2)
    expect(await bench.arrived()).toEqual([])
    await bench.pass(2)
    const chased = await bench.arrived()
    expect(toOf(chased)).toEqual(['ada', 'ben'])
    expect(chased[0]!.subject).toBe('Not yet confirmed: Please keep your files')
    expect(first.map((mail) => mail.token)).toContain(chased[0]!.token)
    expect(first.map((mail) => mail.message_id)).not.toContain(chased[0]!.message_id)
    expect(states(await bench.view(at, notice.id))).toEqual(['Ada sent 1', 'Ben sent 1', 'Cyd acknowledged 0'])
    await bench.pass(DAY)
    expect(toOf(await bench.arrived())).toEqual(['ada', 'ben'])
    await bench.pass(2 * DAY)
    expect(toOf(await bench.arrived())).toEqual(['ada', 'ben'])
    const tasks = () =>
      bench.app.asOwner(
        `SELECT person_id, subject_code, done_at IS NOT NULL AS done FROM task WHERE kind = 'notice_unanswered' AND subject_id = $1`,
        [notice.id],
      )
    expect(await tasks()).toEqual([])
    await bench.pass(DAY)
    expect(await bench.arrived()).toEqual([])
    const task = {
      person_id: bench.cast.people.counsel.id,
      subject_code: 'task/notice_unanswered',
    }
    expect(await tasks()).toEqual([{ ...task, done: false }])
    await bench.pass(30 * DAY)
    expect(await bench.arrived()).toEqual([])
    await ok(bench.acknowledge(token('ada')))
    expect(await tasks()).toEqual([{ ...task, done: false }])
    await ok(bench.acknowledge(token('ben')))
    expect(await tasks()).toEqual([{ ...task, done: true }])
    expect((await bench.events(reference)).filter((kind) => kind === 'notice.handed_back')).toHaveLength(2)
  })

  it('has their reminders cancelled by acknowledging, and by the withdrawal of the notice', async () => {
    const { at, notice } = await bench.aNotice(['Ada', 'Ben'])
    const [mail] = await bench.arrived()
    await ok(bench.acknowledge(mail!.token))
    await ok(bench.cast.counsel.post(`${at}/notices/${notice.id}/withdraw`, { reason: 'another goes out' }, { version: 1 }))
    await bench.pass(30 * DAY)
    expect(await bench.arrived()).toEqual([])
    expect(
      await bench.app.asOwner(
        `SELECT DISTINCT state FROM notice_rung x JOIN notice_recipient r ON r.id = x.recipient_id WHERE r.notice_id = $1 AND rung <> 'send'`,
        [notice.id],
      ),
    ).toEqual([{ state: 'superseded' }])
  })

  it('is handed to the owner of the directive if the sender has left', async () => {
    const { at } = await bench.aHold()
    const sender = await aColleague(bench.app, 'counsel', 'Noor Vale')
    await ok(bench.cast.counsel.post(`${at}/members`, { person_id: sender.id, level: 'case' }))
    const sent = await ok(
      sender.client.post(`${at}/notices`, {
        kind: 'instruction',
        subject: 'Stop it',
        text: 'Now.',
        ...BY,
        recipients: [{ name: 'Ada', email: 'ada@orla.example' }],
      }),
    )
    await ok(bench.cast.counsel.post(`${at}/members/${sender.id}/end`, { reason: 'moved' }))
    await bench.pass(UNTIL_LATE + 4 * DAY)
    await bench.arrived()
    const [task] = await bench.app.asOwner('SELECT person_id FROM task WHERE subject_id = $1', [sent.id])
    expect(task).toEqual({ person_id: bench.cast.people.counsel.id })
  })

  it('is reported immediately if the server never accepts their e-mail, and is not reminded', async () => {
    const { at, notice } = await bench.aNotice(['Ada'])
    bench.server.refusal = { code: 550, text: 'no such mailbox' }
    await bench.sweep()
    bench.server.refusal = null
    expect(states(await bench.view(at, notice.id))).toEqual(['Ada undeliverable 0'])
    expect(await bench.app.asOwner(`SELECT kind FROM task WHERE subject_id = $1`, [notice.id])).toEqual([
      { kind: 'notice_unanswered' },
    ])
    await bench.pass(30 * DAY)
    expect(await bench.arrived()).toEqual([])
  })

  it('gets an e-mail at most twice, with the same Message-ID, if a worker died between sending and recording', async () => {
    const { at, notice } = await bench.aNotice(['Ada', 'Ben', 'Cyd', 'Dee', 'Eva'])
    const [reached, answer] = [signal(), signal()]
    bench.server.beforeAnswer = async () => {
      reached.reach()
      await answer.reached
    }
    const sweeping = bench.sweep()
    await reached.reached
    // The first worker's lease expires while the server makes it wait; another takes over and sends.
    await bench.app.forward(2)
    bench.server.beforeAnswer = async () => {}
    await bench.sweep()
    answer.reach()
    await sweeping
    const mails = await bench.arrived()
    const each = ['ada', 'ben', 'cyd', 'dee', 'eva'].map((name) => mails.filter(({ to }) => to.startsWith(name)))
    // At most those that were on their way in the four slots of the first worker.
    expect(
      each
        .map(({ length }) => length)
        .sort()
        .slice(0, 2),
    ).toEqual([1, expect.any(Number)])
    for (const copies of each) {
      expect([1, 2]).toContain(copies.length)
      expect(new Set(copies.map(({ message_id, token }) => message_id + token)).size).toBe(1)
    }
    expect(mails.length).toBeGreaterThan(5)
    expect(states(await bench.view(at, notice.id))).toEqual(['Ada', 'Ben', 'Cyd', 'Dee', 'Eva'].map((name) => `${name} sent 0`))
  })

  it('waits while the mail server is down', async () => {
    await bench.aNotice(['Ada'])
    await bench.server.close()
    expect(await bench.arrived()).toEqual([])
    await bench.server.open()
    await bench.pass(20)
    expect(toOf(await bench.arrived())).toEqual(['ada'])
  })
})

describe('the release of a hold', () => {
  it('is announced to everyone who was sent its notice, acknowledged or not, and to nobody else', async () => {
    const { at, hold, notice } = await bench.aNotice(['Ada', 'Ben'])
    const [mail] = await bench.arrived()
    await ok(bench.acknowledge(mail!.token))
    const later = { ...BY, recipients: [{ name: 'Cyd', email: 'cyd@orla.example' }] }
    await ok(bench.cast.counsel.post(`${at}/notices/${notice.id}/recipients`, later))
    const release = (body: object) =>
      bench.cast.counsel.post(`${at}/holds/${hold.id}/release`, { reason: 'settled', ...body }, { version: 1 })
    expect(await release({})).toMatchObject({ status: 422, body: { code: 'hold/release_words_needed' } })
    expect(await release({ subject: 'Over', text: 'The Seal the Brindle valve matter is over.' })).toMatchObject({
      body: { code: 'notice/reveals' },
    })
    expect((await ok(release({ subject: 'Over', text: 'It is over.' }))).record).toMatchObject({ release_reason: 'settled' })
    const told = await bench.arrived()
    expect([toOf(told), told[0]!.subject]).toEqual([['ada', 'ben'], 'Over'])
    await bench.pass(30 * DAY)
    expect(await bench.arrived()).toEqual([])
    expect(await release({ subject: 's', text: 't' })).toMatchObject({ status: 409, body: { code: 'hold/released' } })
  })

  it('reaches a person who was being notified at that very moment', async () => {
    const { at, hold } = await bench.aNotice(['Ada'])
    const [reached, answer] = [signal(), signal()]
    bench.server.beforeAnswer = async () => {
      reached.reach()
      await answer.reached
    }
    const sweeping = bench.sweep()
    await reached.reached
    await ok(
      bench.cast.counsel.post(`${at}/holds/${hold.id}/release`, { reason: 'so', subject: 'Over', text: 'Over.' }, { version: 1 }),
    )
    bench.server.beforeAnswer = async () => {}
    answer.reach()
    await sweeping
    expect((await bench.arrived()).map(({ subject }) => subject)).toEqual(['Please keep your files', 'Over'])
  })
})

it('leaves the ledger intact, and folding it reproduces the rows', async () => {
  expect(await bench.app.verifyLedger()).toEqual([])
  expect((await foldRows((sql) => bench.app.asOwner(sql))).differences).toEqual([])
})
