import type { INestApplicationContext } from '@nestjs/common'
import { Sweeper } from '../../src/outbox/sweeper.js'
import type { Cast } from '../builders/cast.js'
import { startApp, startWorker, type TestApp } from '../harness/app.js'
import { Client, ok } from '../harness/client.js'
import { ScriptedServer } from './reminder-parts.js'

/** The parts of a directive that no mail and no page may mention. */
export const SECRETS = ['Brindle', 'quillwort', 'CISA', 'Cybersecurity and Infrastructure']

const START = '2026-06-12T21:30:00Z'
export const BY = { acknowledge_by: '2026-06-15T21:00:00Z', acknowledge_zone: 'America/New_York' }

export interface Sent {
  to: string
  raw: string
  subject: string
  text: string
  message_id: string
  token: string
}

/** The product with a worker that is started on demand, and a mail server that can refuse. */
export class NoticeBench {
  private readonly workers: INestApplicationContext[] = []

  private constructor(
    readonly app: TestApp,
    readonly server: ScriptedServer,
    public cast: Cast,
  ) {}

  static async start(): Promise<NoticeBench> {
    const server = await ScriptedServer.start()
    const app = await startApp({ worker: false, env: { SMTP_URL: server.url } })
    return new NoticeBench(app, server, await app.cast())
  }

  async stop(): Promise<void> {
    await this.fresh()
    await this.app.stop()
    await this.server.close()
  }

  /** Resets the clock to the evening on which everything begins, with no pending work. */
  async fresh(): Promise<void> {
    await Promise.all(this.workers.splice(0).map((worker) => worker.close()))
    this.server.taken.length = 0
    this.server.refusal = null
    this.server.beforeAnswer = async () => {}
    await this.app.asOwner('TRUNCATE outbox, outbox_done, sign_in_attempt')
    await this.app.setTime(START)
  }

  /** Advances the clock by this many minutes; the cast signs in again. */
  async pass(minutes: number): Promise<void> {
    await this.app.forward(minutes)
    await this.app.cast()
  }

  async sweep(): Promise<void> {
    const worker = await startWorker(this.app.settings)
    this.workers.push(worker)
    await worker.get(Sweeper).sweep()
  }

  /** The mails sent since the last call. */
  async arrived(): Promise<Sent[]> {
    await this.sweep()
    // A running worker would take the next mail before the test checks it.
    await Promise.all(this.workers.splice(0).map((worker) => worker.close()))
    const mails = await Promise.all(this.server.taken.splice(0).map(readMail))
    // The checker's mails to colleagues are not counted.
    const colleagues = Object.values(this.cast.people).map(({ email }) => email)
    return mails.filter(({ to }) => !colleagues.includes(to))
  }

  /** A sealed directive with a letter, and a hold on it. */
  async aHold(visibility = 'sealed') {
    const { counsel } = this.cast
    const opened = await ok(counsel.post('directives', { via: 'nothing', title: 'Seal the Brindle valve', visibility }))
    const at = `directives/${opened.reference}`
    await ok(counsel.patch(at, { agency_id: this.app.agency_id }, { version: opened.version }))
    await ok(counsel.upload(`${at}/documents`, Buffer.from('x'), 'quillwort.txt', { title: 'The quillwort memo' }))
    const hold = await ok(counsel.post(`${at}/holds`, { subject: 'Everything about the Brindle valve' }))
    return { at, reference: opened.reference as string, hold }
  }

  /** A notice of a new hold to these people, by their first names. */
  async aNotice(names: readonly string[], words: object = {}) {
    const of = await this.aHold()
    const notice = await ok(
      this.cast.counsel.post(`${of.at}/notices`, {
        kind: 'hold',
        hold_id: of.hold.id,
        subject: 'Please keep your files',
        text: 'Do not delete mails of May.\n\nThank you,\nIra',
        ...BY,
        recipients: names.map((name) => ({ name, email: `${name.toLowerCase()}@orla.example` })),
        ...words,
      }),
    )
    return { ...of, notice }
  }

  async view(at: string, id: string) {
    const { items } = await ok(this.cast.counsel.get(`${at}/notices`))
    return items.find((one: { id: string }) => one.id === id)
  }

  /** A request as the page of a link sends it. */
  read = (token: string) => new Client(this.app.url).post('notices/read', { token })
  acknowledge = (token: string) => new Client(this.app.url).post('notices/acknowledge', { token })

  async events(reference: string): Promise<string[]> {
    const rows = await this.app.asOwner<{ kind: string }>(
      `SELECT kind FROM ledger_event WHERE directive_id = (SELECT id FROM directive WHERE reference = $1) AND kind LIKE 'notice.%' ORDER BY seq`,
      [reference],
    )
    return rows.map((row) => row.kind)
  }
}

async function readMail({ to, raw }: { to: string[]; raw: string }): Promise<Sent> {
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(raw)
  const text = (mail.text ?? '').trim()
  expect(to).toHaveLength(1)
  return {
    to: to[0] as string,
    raw: `${raw}\n${text}\n${mail.html}`,
    subject: mail.subject ?? '',
    text,
    message_id: mail.messageId ?? '',
    token: /\/notice#([\w-]{43})\b/.exec(text)?.[1] ?? '',
  }
}
