import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { INestApplicationContext } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { Logger } from 'nestjs-pino'
import pg from 'pg'
import { LoadCatalogue } from '../../src/agencies/load-catalogue.js'
import { LoadPlaybooks } from '../../src/agencies/playbooks/load-playbooks.js'
import { AppModule } from '../../src/app.module.js'
import { LoadCalendars } from '../../src/deadlines/calendars/load-calendars.js'
import type { Fault } from '../../src/domain/audit/chain.js'
import { verifyLedger } from '../../src/ledger/verify-ledger.js'
import { Sweeper } from '../../src/outbox/sweeper.js'
import { OfferFirstAdministrator } from '../../src/people/offer-first-administrator.js'
import { readSettings, Settings } from '../../src/platform/config/settings.js'
import { createApplication } from '../../src/platform/http/application.js'
import { type Cast, firstAdministrator, furnish, joinByMail, nameOf, type Person, ROLES } from '../builders/cast.js'
import { aColleague, signInByLink } from '../builders/colleague.js'
import { Client } from './client.js'
import { type ClonedDatabase, freshClone } from './cluster.js'
import { strayFiles } from './footprint.js'
import { Mails } from './mails.js'

// Specs know them from here, where they start the app.

export interface AppOptions {
  /** Settings over those of tests. */
  env?: Record<string, string>
  /** False for specs about requests alone: nothing is swept, and the cast joins without mails. */
  worker?: boolean
  /** True for specs about the checker: it then looks every hour. Else only when `check` is called, so that no mail of it surprises. */
  checker?: boolean
}

/** The whole product on a database of its own: HTTP on a real port, the worker beside it, a real mail server, a clock that can be set. */
export async function startApp(options: AppOptions = {}): Promise<TestApp> {
  const database = await freshClone()
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
  const http = await createApplication(AppModule.with(settings), settings, { checkAnswers: true })
  await http.get(LoadCatalogue).run()
  await http.get(LoadCalendars).run()
  await http.get(LoadPlaybooks).run()
  await http.listen(0, '127.0.0.1')
  if (!options.checker) await standStill(database)
  const worker = options.worker === false ? null : await startWorker(settings, http.get(Logger))
  return new TestApp(http, worker, database, mails, folder, settings)
}

/** Plans the one run of the checker that there may be for a day that no spec reaches. */
async function standStill({ ownerUrl }: ClonedDatabase): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  await owner.query(
    `INSERT INTO outbox (id, kind, subject_id, due_at) VALUES (gen_random_uuid(), 'checker.run', gen_random_uuid(), '2200-01-01')`,
  )
  await owner.end()
}

/** What works in the background, beside the app or after it. */
export async function startWorker(settings: Settings, logger?: Logger): Promise<INestApplicationContext> {
  const { WorkerModule } = await import('../../src/worker.module.js')
  return NestFactory.createApplicationContext(WorkerModule.with(settings), { logger: logger ?? false, abortOnError: false })
}

export class TestApp {
  readonly url: string
  addressee_id = ''
  /** CISA, whose the contacts are. */
  agency_id = ''
  contact_id = ''
  contact_email = 'reports@cisa.example'
  unverified_contact_id = ''
  private members: Cast | null = null

  constructor(
    readonly http: NestFastifyApplication,
    readonly worker: INestApplicationContext | null,
    readonly database: ClonedDatabase,
    readonly mails: Mails,
    private readonly folder: string,
    readonly settings: Settings,
  ) {
    this.url = `http://127.0.0.1:${(http.getHttpServer().address() as AddressInfo).port}`
  }

  /** Does everything that is due by the clock, until nothing is. */
  sweep(): Promise<void> {
    if (!this.worker) throw new Error('This app was started without a worker.')
    return this.worker.get(Sweeper).sweep()
  }

  /** Lets the checker look now, and what follows from it happen. */
  async check(): Promise<void> {
    await this.asOwner(`UPDATE outbox SET due_at = edict_now() WHERE kind = 'checker.run' AND state = 'ready'`)
    await this.sweep()
  }

  /** Sets the business clock; it goes on from there. Who is of the cast stays signed in. */
  async setTime(instant: string): Promise<void> {
    await this.asOwner('UPDATE installation SET clock_offset = $1::timestamptz - clock_timestamp()', [instant])
    if (this.members) await this.signInAgain(this.members)
  }

  /** Lets so many minutes pass. Sessions end as they would. */
  async forward(minutes: number): Promise<void> {
    await this.asOwner(`UPDATE installation SET clock_offset = clock_offset + $1 * interval '1 minute'`, [minutes])
  }

  /** SQL as the owner of the schema. */
  async asOwner<Row = Record<string, any>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.connected(this.database.ownerUrl, sql, parameters)
  }

  /** SQL as the superuser, whom no policy binds: for what a person with the database in hand could do. */
  async asSuperuser<Row = Record<string, any>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.connected(this.database.superuserUrl, sql, parameters)
  }

  /** One person of each role; made on the first call, signed in anew on each, by links: a password is dear to check. Also an entity of ours, and contacts at CISA. */
  async cast(): Promise<Cast> {
    if (this.members) {
      await this.signInAgain(this.members)
      return this.members
    }
    const administrator = new Client(this.url)
    const link = await this.http.get(OfferFirstAdministrator).run()
    const cast = { administrator, people: { administrator: await firstAdministrator(administrator, link as string) } } as Cast
    for (const name of Object.keys(ROLES) as (keyof typeof ROLES)[]) {
      if (!this.worker) {
        const colleague = await aColleague(this, ROLES[name], nameOf(name))
        cast[name] = colleague.client
        cast.people[name] = { id: colleague.id, email: colleague.email }
        continue
      }
      cast[name] = new Client(this.url)
      cast.people[name] = await joinByMail(administrator, cast[name], name, { mails: this.mails, sent: () => this.sweep() })
    }
    this.members = cast
    Object.assign(this, await furnish(cast.counsel))
    return cast
  }

  /** What is wrong with the ledger: nothing, as it should be. */
  async verifyLedger(): Promise<readonly Fault[]> {
    return (await verifyLedger(this.database.verifierUrl)).faults
  }

  /** Stops everything. Throws if a request of this spec left a file that no row names. */
  async stop(): Promise<void> {
    await this.worker?.close()
    await this.http.close()
    await this.mails.stop()
    const strays = await strayFiles(this)
    await this.database.drop()
    rmSync(this.folder, { recursive: true, force: true })
    if (strays.length > 0) throw new Error(`No row names these files of the data folder: ${strays.join(', ')}`)
  }

  private async signInAgain(cast: Cast): Promise<void> {
    for (const [name, { id }] of Object.entries(cast.people) as [keyof Cast['people'], Person][])
      await signInByLink(this, cast[name], id)
  }

  private async connected<Row>(url: string, sql: string, parameters: unknown[]): Promise<Row[]> {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      return (await client.query(sql, parameters)).rows as Row[]
    } finally {
      await client.end()
    }
  }
}
