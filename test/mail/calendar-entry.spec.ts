import PostalMime from 'postal-mime'
import { aColleague } from '../builders/colleague.js'
import { faultsOfLines, readCalendar } from '../builders/read-calendar.js'
import { signal } from '../db/outbox-parts.js'
import { headerOf, type OwnedDeadline, ok, ReminderBench } from './reminder-parts.js'

let bench: ReminderBench

beforeAll(async () => {
  bench = await ReminderBench.start()
})
beforeEach(async () => {
  await bench.app.setTime('2026-06-20T09:00:00Z')
})
afterEach(async () => {
  await bench.stopWorkers()
  bench.server.taken.length = 0
  bench.server.refusal = null
  bench.server.beforeAnswer = async () => {}
  await bench.app.asOwner('TRUNCATE outbox, outbox_done')
})
afterAll(() => bench.stop())

const choose = (of: Pick<OwnedDeadline, 'owner'>, wanted: boolean) =>
  ok(of.owner.client.send<{ wanted_since: string | null }>('PUT', 'account/calendar-mail', { body: { wanted } }))
const say = (of: OwnedDeadline, body: object, version = of.version) =>
  ok(of.owner.client.post<{ version: number }>(`${of.at}/deadlines/${of.id}/events`, body, { version }))
const MOVE = { kind: 'extended', basis: 'a letter', reason: 'granted', due_zone: 'America/New_York', due_on: '2026-07-20' }

/** What has arrived since the last call: the recipient, and what a calendar reads from it. */
async function arrived() {
  await bench.sweep()
  // A running worker would take the next entry before the test checks it.
  await bench.stopWorkers()
  const mails = await Promise.all(
    bench.server.taken.splice(0).map(async ({ to, raw }) => {
      const mail = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' })
      const part = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar')
      const text = String(part?.content ?? '')
      // The mail parser converts line endings of texts; the same entry as a file keeps them as sent.
      const file = Buffer.from(/application\/ics[^]*?\r\n\r\n([\w+/=\r\n]+)/.exec(raw)?.[1] ?? '', 'base64').toString('utf8')
      expect(file.replaceAll('\r\n', '\n').trim()).toBe(text.replaceAll('\r\n', '\n').trim())
      const { method, entries } = readCalendar(text)
      expect(entries).toHaveLength(1)
      return { to: to[0], subject: mail.subject, body: mail.text ?? '', raw, file, method, entry: entries[0]! }
    }),
  )
  return mails
}
const brief = (mails: Awaited<ReturnType<typeof arrived>>) =>
  mails.map(({ to, method, entry }) => `${to} ${method} ${entry.sequence} ${entry.start}`)

/** A deadline whose owner wants entries, and has received the first. */
async function wanted(open: Parameters<ReminderBench['aDeadline']>[0] = {}): Promise<OwnedDeadline> {
  const made = await bench.aDeadline(open)
  await choose(made, true)
  return made
}

describe('calendar invitations', () => {
  it('a calendar invitation is sent only to people who asked for it', async () => {
    const made = await bench.aDeadline()
    expect(await ok(made.owner.client.get('account/calendar-mail'))).toEqual({ wanted_since: null, mail_configured: true })
    await say(made, MOVE)
    expect(await arrived()).toEqual([])
  })

  it('a calendar invitation is sent immediately for open deadlines when someone turns it on, as a request that every calendar can read', async () => {
    const made = await wanted()
    const [mail, ...others] = await arrived()
    expect(others).toEqual([])
    expect(mail).toMatchObject({
      to: made.owner.email,
      subject: `Report the valves, by the end of Mon 6 July 2026, New York · ${made.reference}`,
      method: 'REQUEST',
      entry: {
        uid: `mail.${made.id}@edict.orla.example`,
        sequence: 1,
        start: '2026-07-06',
        end: '2026-07-07',
        status: 'CONFIRMED',
        alarms: 0,
        organizer: 'mailto:edict@orla.example',
        attendee: `MAILTO:${made.owner.email}`,
      },
    })
    expect(faultsOfLines(mail!.file)).toEqual([])
    expect(mail!.raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i)
    expect(headerOf(mail!.raw, 'Auto-Submitted')).toBe('auto-generated')
    expect(mail!.body).toContain('Due by the end of Mon 6 July 2026, New York (your time: before 06:00 Tue 7 July 2026, Berlin)')
    await choose(made, true)
    expect(await arrived()).toEqual([])
  })

  it('a calendar invitation keeps its id and raises its sequence when the deadline moves, and is cancelled when it is met', async () => {
    const made = await wanted()
    const first = await arrived()
    const { version } = await say(made, MOVE)
    const second = await arrived()
    await say(made, { kind: 'met', note: 'their receipt' }, version)
    const third = await arrived()
    expect(brief([...first, ...second, ...third])).toEqual([
      `${made.owner.email} REQUEST 1 2026-07-06`,
      `${made.owner.email} REQUEST 2 2026-07-20`,
      `${made.owner.email} CANCEL 3 2026-07-20`,
    ])
    expect(new Set([...first, ...second, ...third].map(({ entry }) => entry.uid)).size).toBe(1)
    expect(third[0]).toMatchObject({ subject: expect.stringMatching(/^No longer due: /), entry: { status: 'CANCELLED' } })
  })

  it('a calendar invitation is one e-mail for a deadline that moved twice before the worker ran, and none for a change of wording', async () => {
    const made = await wanted()
    await arrived()
    const { version } = await say(made, MOVE)
    const again = await say(made, { ...MOVE, due_on: '2026-07-27' }, version)
    expect(brief(await arrived())).toEqual([`${made.owner.email} REQUEST 3 2026-07-27`])
    const words = {
      kind: 'corrected',
      basis: 'page 2',
      critical: true,
      reason: 'typo',
      due_zone: 'America/New_York',
      due_on: '2026-07-27',
    }
    await say(made, words, again.version)
    expect(await arrived()).toEqual([])
  })

  it('a calendar invitation is cancelled when its recipient turns invitations off, and sent again with a higher sequence', async () => {
    const made = await wanted()
    await arrived()
    await choose(made, false)
    expect(brief(await arrived())).toEqual([`${made.owner.email} CANCEL 2 2026-07-06`])
    await say(made, MOVE)
    expect(await arrived()).toEqual([])
    await choose(made, true)
    expect(brief(await arrived())).toEqual([`${made.owner.email} REQUEST 3 2026-07-20`])
  })

  it('a calendar invitation passes to the new owner of the directive', async () => {
    const made = await wanted()
    await arrived()
    const next = await aColleague(bench.app, 'counsel', 'Noor Vale')
    await choose({ owner: next }, true)
    const given = await ok(
      made.owner.client.post<{ id: string }>(`${made.at}/assignments`, { kind: 'owner', person_id: next.id }),
    )
    expect(brief(await arrived())).toEqual([`${next.email} REQUEST 1 2026-07-06`])
    await ok(next.client.post(`${made.at}/assignments/${given.id}/accept`))
    expect(brief(await arrived())).toEqual([`${made.owner.email} CANCEL 2 2026-07-06`])
  })

  it.each(['restricted', 'sealed'])('a calendar invitation for a %s directive has a neutral title', async (visibility) => {
    const made = await wanted({ visibility })
    const [mail] = await arrived()
    const everything = JSON.stringify([mail!.subject, mail!.body, mail!.entry])
    expect(mail!.entry.summary).toBe(visibility === 'sealed' ? 'Edict: deadline' : `Edict: deadline ${made.reference}`)
    for (const secret of ['Brindle', 'Report the valves', 'New York', 'page 1']) expect(everything).not.toContain(secret)
    expect(everything.includes(made.reference)).toBe(visibility === 'restricted')
    expect(mail!.body).toContain('Due before 06:00 Tue 7 July 2026, Berlin')
  })

  it('a calendar invitation is not updated or cancelled for a person who has lost access to the directive', async () => {
    const made = await wanted()
    await arrived()
    const other = await aColleague(bench.app, 'lead_counsel', 'Lea Dorn')
    await choose({ owner: other }, true)
    const given = await ok(
      made.owner.client.post<{ id: string }>(`${made.at}/assignments`, { kind: 'owner', person_id: other.id }),
    )
    await ok(other.client.post(`${made.at}/assignments/${given.id}/accept`))
    await ok(other.client.post(`${made.at}/walls`, { person_id: made.owner.id, reason: 'conflict' }))
    expect((await arrived()).map(({ to }) => to)).toEqual([other.email])
    const [row] = await bench.app.asOwner(
      `SELECT state, state_reason FROM calendar_entry WHERE person_id = $1 ORDER BY made_at DESC LIMIT 1`,
      [made.owner.id],
    )
    expect(row).toEqual({ state: 'left', state_reason: 'no_access' })
  })

  it('a calendar invitation has its Message-ID before it is sent, and the same id and sequence if a crash has it sent twice', async () => {
    const made = await wanted()
    const [reached, answer] = [signal(), signal()]
    bench.server.beforeAnswer = async () => {
      reached.reach()
      await answer.reached
    }
    const sweeping = bench.sweep(await bench.worker())
    await reached.reached
    // The first worker's lease expires while the server makes it wait; another takes over and sends.
    await bench.app.forward(2)
    bench.server.beforeAnswer = async () => {}
    await bench.sweep()
    answer.reach()
    await sweeping
    const raws = bench.server.taken.map(({ raw }) => headerOf(raw, 'Message-ID'))
    expect(raws).toEqual([raws[0], raws[0]])
    expect(brief(await arrived())).toEqual(Array(2).fill(`${made.owner.email} REQUEST 1 2026-07-06`))
    expect(await bench.app.asOwner('SELECT state FROM calendar_entry WHERE person_id = $1', [made.owner.id])).toEqual([
      { state: 'sent' },
    ])
  })

  it('a calendar invitation waits while the server is down, and ends if the server never accepts it', async () => {
    const made = await wanted()
    await bench.server.close()
    await bench.sweep()
    await bench.stopWorkers()
    await bench.server.open()
    await bench.app.forward(20)
    expect(brief(await arrived())).toEqual([`${made.owner.email} REQUEST 1 2026-07-06`])
    bench.server.refusal = { code: 550, text: 'no such mailbox' }
    await say(made, MOVE)
    await bench.sweep()
    expect(await bench.app.asOwner(`SELECT kind, error_code FROM outbox WHERE state = 'dead'`)).toEqual([
      { kind: 'calendar_entry.send', error_code: 'mail/refused' },
    ])
  })

  it('a calendar invitation leaves the ledger intact', async () => {
    expect(await bench.app.verifyLedger()).toEqual([])
  })
})
