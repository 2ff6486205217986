import type { AddressInfo, Socket } from 'node:net'
import { type INestApplicationContext, Module } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { SMTPServer } from 'smtp-server'
import { LedgerModule } from '../../src/ledger/ledger.module.js'
import { OUTBOX_KINDS } from '../../src/outbox/kinds.js'
import { OutboxModule } from '../../src/outbox/outbox.module.js'
import { SweepModule } from '../../src/outbox/sweep.module.js'
import { Sweeper } from '../../src/outbox/sweeper.js'
import { readSettings, Settings } from '../../src/platform/config/settings.js'
import { DatabaseModule } from '../../src/platform/database/database.module.js'
import { PlatformModule } from '../../src/platform/platform.module.js'
import { ReminderDeliveryModule } from '../../src/reminders/delivery/reminder-delivery.module.js'
import { aColleague, type Colleague } from '../builders/colleague.js'
import { Deed } from '../db/outbox-parts.js'
import { startApp, type TestApp } from '../harness/app.js'
import type { Answer } from '../harness/client.js'

/** A mail as the server received it, complete. */
interface Taken {
  to: string[]
  raw: string
}

/** A real SMTP server that can be told to refuse, or to delay. */
export class ScriptedServer {
  readonly taken: Taken[] = []
  /** Its answer to a recipient if it does not accept the mail. */
  refusal: { code: number; text: string } | null = null
  /** Its answer to one recipient. */
  refuses: (to: { address: string }) => { code: number; text: string } | null = () => null
  /** Closes the connection instead of answering about a message. */
  hangsUp = false
  /** Awaited between receiving the whole mail and answering. */
  beforeAnswer: () => Promise<void> = async () => {}
  private server: SMTPServer | null = null
  private port = 0

  static async start(): Promise<ScriptedServer> {
    const server = new ScriptedServer()
    await server.open()
    return server
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`
  }

  async open(): Promise<void> {
    const server = new SMTPServer({
      // Clients keep their connections.
      closeTimeout: 100,
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (to, _, done) => {
        const refusal = this.refusal ?? this.refuses(to)
        done(refusal && Object.assign(new Error(refusal.text), { responseCode: refusal.code }))
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          if (this.hangsUp) {
            for (const socket of sockets) if (socket.remotePort === session.remotePort) socket.destroy()
            return
          }
          this.taken.push({ to: session.envelope.rcptTo.map((to) => to.address), raw: Buffer.concat(chunks).toString('utf8') })
          void this.beforeAnswer().then(() => done(null, 'taken'))
        })
      },
    })
    const sockets = new Set<Socket>()
    server.server.on('connection', (socket: Socket) => sockets.add(socket))
    server.on('error', () => {})
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve))
    this.port = (server.server.address() as AddressInfo).port
    this.server = server
  }

  async close(): Promise<void> {
    const server = this.server
    this.server = null
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()))
  }
}

export interface ReminderRow {
  id: string
  rung: string
  person_id: string
  due_version: number
  fire_at: Date
  state: string
  state_reason: string | null
  sent_at: Date | null
}

/** The product with a separate worker that sends reminders and nothing else. */
export class ReminderBench {
  private readonly workers: INestApplicationContext[] = []

  private constructor(
    readonly app: TestApp,
    readonly server: ScriptedServer,
  ) {}

  static async start(): Promise<ReminderBench> {
    return new ReminderBench(await startApp({ worker: false }), await ScriptedServer.start())
  }

  async stop(): Promise<void> {
    await this.stopWorkers()
    await this.app.stop()
    await this.server.close()
  }

  async stopWorkers(): Promise<void> {
    await Promise.all(this.workers.splice(0).map((worker) => worker.close()))
  }

  /** @param mail false for an installation without a mail server */
  async worker(mail = true): Promise<INestApplicationContext> {
    const { database } = this.app
    const declared = readSettings({
      SWEEP_SECONDS: '3600',
      LOG_LEVEL: 'silent',
      ORGANISATION: 'Orla Systems',
      PUBLIC_URL: 'https://edict.orla.example',
      ...(mail ? { SMTP_URL: this.server.url, MAIL_FROM: 'Edict <edict@orla.example>' } : {}),
    })
    const settings = new Settings(declared, database, Buffer.alloc(32, 7))
    @Module({})
    class RemindersOnly {}
    const worker = await NestFactory.createApplicationContext(
      {
        module: RemindersOnly,
        imports: [
          PlatformModule.with(settings),
          DatabaseModule,
          LedgerModule,
          OutboxModule.with(settings),
          ReminderDeliveryModule,
          SweepModule.with(settings),
        ],
        providers: OUTBOX_KINDS.filter((kind) => kind !== 'reminder.send' && kind !== 'calendar_entry.send').map((kind) => ({
          provide: `other ${kind}`,
          useValue: new Deed(kind),
        })),
      },
      { logger: false, abortOnError: false },
    )
    this.workers.push(worker)
    return worker
  }

  async sweep(worker?: INestApplicationContext): Promise<void> {
    await (worker ?? (await this.worker())).get(Sweeper).sweep()
  }

  /** A directive with one deadline, opened, and therefore owned, by a new counsel in Berlin. */
  async aDeadline(open: { visibility?: string; due_on?: string; due_at?: string } = {}): Promise<OwnedDeadline> {
    const owner = await aColleague(this.app, 'counsel', 'Ira Finch')
    const directive = await ok(
      owner.client.post<{ reference: string }>('directives', {
        via: 'nothing',
        title: 'Seal the Brindle valve',
        visibility: open.visibility ?? 'open',
      }),
    )
    const at = `directives/${directive.reference}`
    const due = open.due_at ? { due_at: open.due_at } : { due_on: open.due_on ?? '2026-07-06' }
    const deadline = await ok(
      owner.client.post<{ id: string; version: number }>(`${at}/deadlines`, {
        subject: 'Report the valves',
        basis: 'page 1',
        due_zone: 'America/New_York',
        ...due,
      }),
    )
    return { owner, reference: directive.reference, at, id: deadline.id, version: deadline.version }
  }

  reminders(deadlineId: string): Promise<ReminderRow[]> {
    return this.app.asOwner<ReminderRow>(
      'SELECT * FROM reminder WHERE deadline_id = $1 ORDER BY due_version, fire_at, person_id',
      [deadlineId],
    )
  }

  async events(reference: string): Promise<string[]> {
    const rows = await this.app.asOwner<{ kind: string }>(
      `SELECT kind FROM ledger_event WHERE directive_id = (SELECT id FROM directive WHERE reference = $1) AND kind LIKE 'reminder.%' ORDER BY seq`,
      [reference],
    )
    return rows.map((row) => row.kind)
  }
}

export interface OwnedDeadline {
  owner: Colleague
  reference: string
  /** The directive's path. */
  at: string
  id: string
  version: number
}

export async function ok<T>(answer: Promise<Answer<T>>): Promise<T> {
  const { status, body } = await answer
  if (status >= 300) throw new Error(`answered ${status} ${JSON.stringify(body)}`)
  return body
}

/** The value of a header of a raw mail. */
export function headerOf(raw: string, name: string): string | undefined {
  return new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(raw)?.[1]?.replace(/\r\n\s+/g, ' ')
}
