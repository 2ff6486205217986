import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type ClonedDatabase, freshClone } from '../harness/cluster.js'
import { Mails } from '../harness/mails.js'
import { Door, until } from './door.js'
import { freePort } from './redis.js'

/** Edict as several processes with one PostgreSQL, one folder and one mail server. */
export class Processes {
  /** The address of each API process. */
  readonly bases: string[]

  private constructor(
    readonly database: ClonedDatabase,
    readonly mails: Mails,
    /** The files on disk, for all processes. */
    readonly folder: string,
    readonly apis: readonly Door[],
    readonly workers: readonly Door[],
    ports: readonly number[],
  ) {
    this.bases = ports.map((port) => `http://127.0.0.1:${port}`)
  }

  static async start(many: { apis: number; workers: number; env?: Record<string, string> }): Promise<Processes> {
    const database = await freshClone()
    const mails = await Mails.start()
    const folder = mkdtempSync(join(tmpdir(), 'edict-processes-'))
    const settings = {
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      DATABASE_WORKER_URL: database.workerUrl,
      DATABASE_DOOR_URL: database.doorUrl,
      DATABASE_RENDER_URL: database.renderUrl,
      DATABASE_VERIFIER_URL: database.verifierUrl,
      SECRET_KEY: randomBytes(32).toString('base64'),
      EDICT_DATA: folder,
      SMTP_URL: mails.url,
      MAIL_FROM: 'Edict <edict@orla.example>',
      RUN_WORKER: 'false',
      SWEEP_SECONDS: '1',
      LOG_LEVEL: 'warn',
      ...many.env,
    }
    const ports: number[] = []
    while (ports.length < many.apis) ports.push(await freePort())
    // All at the same time: it must not matter which of them migrates and fills the catalogue.
    const apis = ports.map((port) => Door.start('main.js', { ...settings, PORT: String(port) }))
    const workers = Array.from({ length: many.workers }, () => Door.start('worker.js', settings))
    const started = new Processes(database, mails, folder, apis, workers, ports)
    try {
      await Promise.all([...apis, ...workers].map((door) => door.ready()))
      return started
    } catch (error) {
      await started.stop()
      throw error
    }
  }

  /** The link for the first administrator, printed a moment after the process is ready. */
  async firstLink(): Promise<string> {
    const link = () => /http\S+\/join#[A-Za-z0-9_-]+/.exec(this.apis[0]?.said ?? '')?.[0]
    await until('the link of the first administrator is printed', () => link() !== undefined)
    return link() as string
  }

  /** Waits until the workers have done everything that is due. Throws the remaining work if that does not happen. */
  async settled(): Promise<void> {
    const due = `SELECT kind, state, attempts, epoch, error_code, lease_until - edict_now() AS lease FROM outbox
       WHERE state IN ('ready', 'leased') AND due_at <= edict_now()`
    let left: unknown[] = []
    const nothingLeft = async () => {
      left = await this.asSuperuser(due)
      return left.length === 0
    }
    await until('all that was due is done', nothingLeft, 180).catch((error: Error) => {
      throw new Error(`${error.message} ${JSON.stringify(left)} ${this.workers.map((worker) => worker.said.slice(-2000))}`)
    })
  }

  /** SQL as the superuser, to whom no policy applies. */
  async asSuperuser<Row = Record<string, any>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.database.superuserUrl })
    await client.connect()
    try {
      return (await client.query(sql, parameters)).rows as Row[]
    } finally {
      await client.end()
    }
  }

  async stop(): Promise<void> {
    for (const door of [...this.apis, ...this.workers]) await door.end('SIGKILL')
    await this.mails.stop()
    await this.database.drop()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
