import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { INestApplicationContext } from '@nestjs/common'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import pg from 'pg'
import { LoadCatalogue } from '../../src/agencies/load-catalogue.js'
import { LoadPlaybooks } from '../../src/agencies/playbooks/load-playbooks.js'
import { AppModule } from '../../src/app.module.js'
import { LoadCalendars } from '../../src/deadlines/calendars/load-calendars.js'
import type { Fault } from '../../src/domain/audit/chain.js'
import { verifyLedger } from '../../src/ledger/verify/verify-ledger.js'
import { Sweeper } from '../../src/outbox/sweeper.js'
import { OfferFirstAdministrator } from '../../src/people/offer-first-administrator.js'
import { readSettings, Settings } from '../../src/platform/config/settings.js'
import { createApplication } from '../../src/platform/http/application.js'
import type { ConnectionLimits } from '../../src/platform/http/connections.js'
import { openWorker } from '../../src/worker-process.js'
import { type Cast, type Furniture, firstAdministrator, furnish, joinByMail, type Person, ROLES } from '../builders/cast.js'
import { signInByLink } from '../builders/colleague.js'
import { Client } from './client.js'
import { type ClonedDatabase, cloneWithCast, freshClone } from './cluster.js'
import { strayFiles } from './footprint.js'
import { Mails } from './mails.js'

// Exported here because specs start the app from this file.

export interface AppOptions {
  /** Settings that override those of the tests. */
  env?: Record<string, string>
  /** False for specs about requests only: nothing is swept. */
  worker?: boolean
  /**
   * True for specs about the first person: nobody has joined, and there is only what Edict ships. Otherwise the cast has joined.
   */
  empty?: boolean
  /**
   * True for specs about the checker, which then runs hourly. Otherwise it only runs when `check` is called, so that its mails do
   * not interfere.
   */
  checker?: boolean
  /** Limits of connections that are short enough to wait for. */
  connections?: Partial<ConnectionLimits>
}

/**
 * The whole product on a separate database: HTTP on a real port, the worker beside it, a real mail server, and a clock that can
 * be set.
 */
export async function startApp(options: AppOptions = {}): Promise<TestApp> {
  if (options.empty) return openApp(await freshClone(), options)
  const { database, told } = await cloneWithCast(makeCast)
  return openApp(database, options, told)
}

/** The cast joins as people do, with the links in their mails; afterwards no work from that is left. */
async function makeCast(database: ClonedDatabase): Promise<Members> {
  const app = await openApp({ ...database, drop: async () => {} }, {})
  const members = await app.join()
  await app.stop()
  await connected(database.ownerUrl, 'TRUNCATE outbox, outbox_done, pulse, session, sign_in_attempt')
  return members
}

async function openApp(database: ClonedDatabase, options: AppOptions, members?: Members): Promise<TestApp> {
  const mails = await Mails.start()
  const folder = mkdtempSync(join(tmpdir(), 'edict-app-'))
  const declared = readSettings({
    EDICT_DATA: folder,
    LOG_LEVEL: process.env.EDICT_LOG ?? 'silent',
    SMTP_URL: mails.url,
    MAIL_FROM: 'Edict <edict@orla.example>',
    ORGANISATION: 'Orla Systems',
    SWEEP_SECONDS: '3600',
    PUBLIC_URL: 'http://edict.orla.example',
    ...options.env,
  })
  const settings = new Settings(declared, database, Buffer.alloc(32, 7))
  const http = await createApplication(AppModule.with(settings), settings, {
    checkAnswers: true,
    connections: options.connections,
  })
  // The template contains what Edict ships.
  if (!members) for (const load of [LoadCatalogue, LoadCalendars, LoadPlaybooks]) await http.get<{ run(): unknown }>(load).run()
  await http.listen(0, '127.0.0.1')
  if (!options.checker) await standStill(database)
  const worker = options.worker === false ? null : await startWorker(settings)
  return new TestApp(http, worker, database, mails, folder, settings, members)
}

/** Plans the next run of the checker, of which there is only one, for a day that no spec reaches. */
async function standStill({ ownerUrl }: ClonedDatabase): Promise<void> {
  await connected(
    ownerUrl,
    `INSERT INTO outbox (id, kind, subject_id, due_at) VALUES (gen_random_uuid(), 'checker.run', gen_random_uuid(), '2200-01-01')`,
  )
}

/** SQL over a separate connection. */
async function connected<Row>(url: string, sql: string, parameters: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql, parameters)).rows as Row[]
  } finally {
    await client.end()
  }
}

/** Background work, run while the app is running or after it has stopped. */
export const startWorker = openWorker

/** The people of the cast, and what an installation needs before a letter can be answered. */
type Members = Furniture & { people: Cast['people'] }

export class TestApp {
  readonly url: string
  addressee_id = ''
  /** CISA, the agency of the contacts. */
  agency_id = ''
  contact_id = ''
  contact_email = 'reports@cisa.example'
  unverified_contact_id = ''
  private readonly members: Cast | null = null
  /** Whether the spec uses the cast. */
  private signedIn = false

  constructor(
    readonly http: NestFastifyApplication,
    readonly worker: INestApplicationContext | null,
    readonly database: ClonedDatabase,
    readonly mails: Mails,
    private readonly folder: string,
    readonly settings: Settings,
    joined?: Members,
  ) {
    this.url = `http://127.0.0.1:${(http.getHttpServer().address() as AddressInfo).port}`
    if (!joined) return
    const { people, ...furniture } = joined
    Object.assign(this, furniture)
    const clients = Object.fromEntries(Object.keys(people).map((name) => [name, new Client(this.url)]))
    this.members = { ...clients, people } as unknown as Cast
  }

  /** Does everything that is due, until nothing is left. */
  sweep(): Promise<void> {
    if (!this.worker) throw new Error('This app was started without a worker.')
    return this.worker.get(Sweeper).sweep()
  }

  /** Runs the checker now, and the work that follows from it. */
  async check(): Promise<void> {
    await this.asOwner(`UPDATE outbox SET next_try_at = edict_now() WHERE kind = 'checker.run' AND state = 'ready'`)
    await this.sweep()
  }

  /** Sets the business clock, which keeps running from there. The cast stays signed in. */
  async setTime(instant: string): Promise<void> {
    await this.asOwner('UPDATE installation SET clock_offset = $1::timestamptz - clock_timestamp()', [instant])
    if (this.members && this.signedIn) await this.signInAgain(this.members)
  }

  /** Advances the clock by this many minutes. Sessions end as they would. */
  async forward(minutes: number): Promise<void> {
    await this.asOwner(`UPDATE installation SET clock_offset = clock_offset + $1 * interval '1 minute'`, [minutes])
  }

  /** SQL as the owner of the schema. */
  async asOwner<Row = Record<string, any>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return connected(this.database.ownerUrl, sql, parameters)
  }

  /** SQL as the superuser, to whom no policy applies: for what a person with direct access to the database could do. */
  async asSuperuser<Row = Record<string, any>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return connected(this.database.superuserUrl, sql, parameters)
  }

  /** One person of each role, signed in again on each call, by link, because passwords are slow to verify. */
  async cast(): Promise<Cast> {
    if (!this.members) throw new Error('This app was started empty.')
    this.signedIn = true
    await this.signInAgain(this.members)
    return this.members
  }

  /** In an empty installation, one person of each role joins by mail; then an entity of ours and contacts at CISA are added. */
  async join(): Promise<Members> {
    const administrator = new Client(this.url)
    const link = await this.http.get(OfferFirstAdministrator).run()
    const people = { administrator: await firstAdministrator(administrator, link as string) } as Cast['people']
    const joined: Record<string, Client> = {}
    for (const name of Object.keys(ROLES) as (keyof typeof ROLES)[]) {
      const client = new Client(this.url)
      people[name] = await joinByMail(administrator, client, name, { mails: this.mails, sent: () => this.sweep() })
      joined[name] = client
    }
    return { people, ...(await furnish(joined.counsel as Client, joined.lead as Client)) }
  }

  /** The faults in the ledger, of which there should be none. */
  async verifyLedger(): Promise<readonly Fault[]> {
    return (await verifyLedger(this.database.verifierUrl)).faults
  }

  /**
   * Stops everything. Throws if a request of this spec left a file that no row names, or if the subject of a mail named a directive
   * that is sealed.
   */
  async stop(): Promise<void> {
    await this.worker?.close()
    await this.http.close()
    await this.mails.stop()
    const strays = await strayFiles(this)
    const sealed = await this.asOwner<{ reference: string }>("SELECT reference FROM directive WHERE visibility = 'sealed'")
    const told = this.mails.subjects.filter((subject) => sealed.some(({ reference }) => subject.includes(reference)))
    await this.database.drop()
    rmSync(this.folder, { recursive: true, force: true })
    if (told.length > 0) throw new Error(`These subjects of mails name a sealed directive: ${told.join(' | ')}`)
    if (strays.length > 0) throw new Error(`No row names these files of the data folder: ${strays.join(', ')}`)
  }

  private async signInAgain(cast: Cast): Promise<void> {
    const people = Object.entries(cast.people) as [keyof Cast['people'], Person][]
    await Promise.all(people.map(([name, { id }]) => signInByLink(this, cast[name], id)))
  }
}
