import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { Locale } from '../../domain/catalogue/locale.js'
import type { ListedHost } from '../outbound/listed-hosts.js'
import { DECLARED, type SettingName, wordsOf } from './declared.js'
import { rootDir } from './root-dir.js'

/** The URL of the database for each of the roles that log in. */
export interface DatabaseUrls {
  ownerUrl: string
  appUrl: string
  doorUrl: string
  workerUrl: string
  renderUrl: string
  verifierUrl: string
}

/** The environment's settings. The database and the key may still have to be created: see `openInstallation`. */
export interface DeclaredSettings {
  http: { port: number; host: string; public_url: string; trust_proxy: boolean | number | string; connections: number }
  organisation: string
  locale: Locale
  /** Absolute path. */
  data_dir: string
  demo: boolean
  /** Null with the embedded PostgreSQL. */
  database_urls: DatabaseUrls | null
  /** Only for creating roles and database. */
  database_superuser_url: string | null
  database_pool: number
  redis_url: string | null
  /** Null if nothing can be sent. */
  mail: { smtp_url: string; from: string } | null
  on_call_address: string | null
  session: { idle_minutes: number; hours: number; fresh_minutes: number }
  upload_limit_bytes: number
  /** Null if nothing is scanned for malware. */
  clamd_url: string | null
  /** Hosts inside our own networks that switches may call. */
  outbound_hosts: readonly ListedHost[]
  /** 32 bytes; null if this machine stores one itself. */
  secret_key: Buffer | null
  sweep_seconds: number
  /** How many messages a process sends at a time. */
  mail_slots: number
  run_worker: boolean
  /** Null if no one may read the metrics. */
  metrics_token: string | null
  log_level: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  log_format: 'auto' | 'text' | 'json'
}

/** All settings of a running process. */
export class Settings {
  readonly http: DeclaredSettings['http']
  readonly organisation: string
  readonly locale: Locale
  readonly data_dir: string
  readonly demo: boolean
  readonly database: {
    owner_url: string
    app_url: string
    door_url: string
    worker_url: string
    render_url: string
    verifier_url: string
    pool: number
  }
  readonly redis_url: string | null
  readonly mail: DeclaredSettings['mail']
  readonly on_call_address: string | null
  readonly session: DeclaredSettings['session']
  readonly upload_limit_bytes: number
  readonly clamd_url: string | null
  readonly outbound_hosts: readonly ListedHost[]
  readonly secret_key: Buffer
  readonly sweep_seconds: number
  readonly mail_slots: number
  readonly run_worker: boolean
  readonly metrics_token: string | null
  readonly log_level: DeclaredSettings['log_level']
  readonly log_format: DeclaredSettings['log_format']

  constructor(declared: DeclaredSettings, urls: DatabaseUrls, secretKey: Buffer) {
    this.http = declared.http
    this.organisation = declared.organisation
    this.locale = declared.locale
    this.data_dir = declared.data_dir
    this.demo = declared.demo
    this.database = {
      owner_url: urls.ownerUrl,
      app_url: urls.appUrl,
      door_url: urls.doorUrl,
      worker_url: urls.workerUrl,
      render_url: urls.renderUrl,
      verifier_url: urls.verifierUrl,
      pool: declared.database_pool,
    }
    this.redis_url = declared.redis_url
    this.mail = declared.mail
    this.on_call_address = declared.on_call_address
    this.session = declared.session
    this.upload_limit_bytes = declared.upload_limit_bytes
    this.clamd_url = declared.clamd_url
    this.outbound_hosts = declared.outbound_hosts
    this.secret_key = secretKey
    this.sweep_seconds = declared.sweep_seconds
    this.mail_slots = declared.mail_slots
    this.run_worker = declared.run_worker
    this.metrics_token = declared.metrics_token
    this.log_level = declared.log_level
    this.log_format = declared.log_format
  }
}

/** All invalid or missing settings, in plain words. Repeats no value, because it may be a password. */
export class SettingsError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`Edict cannot start with these settings:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`)
    this.name = 'SettingsError'
  }
}

/** Reads every setting once, at the start. A blank value counts as unset. Throws `SettingsError` with all problems. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): DeclaredSettings {
  const given: Partial<Record<SettingName, string>> = {}
  for (const name of NAMES) if (env[name]?.trim()) given[name] = env[name].trim()
  const parsed = z.object(DECLARED).safeParse(given)
  const bad = new Set((parsed.error?.issues ?? []).map((issue) => issue.path[0] as SettingName))
  const problems = [...[...bad].map((name) => `${name} must be ${wordsOf(name).expects}.`), ...missing(given, bad)]
  if (!parsed.success || problems.length > 0) throw new SettingsError(problems)
  const said = parsed.data
  return {
    http: {
      port: said.PORT,
      host: said.HOST,
      public_url: said.PUBLIC_URL ?? localUrl(said.HOST, said.PORT),
      trust_proxy: said.TRUST_PROXY,
      connections: said.CONNECTIONS,
    },
    organisation: said.ORGANISATION,
    locale: said.LOCALE,
    data_dir: said.EDICT_DATA ? resolve(said.EDICT_DATA) : join(rootDir, '.edict'),
    demo: said.EDICT_DEMO,
    database_urls: said.DATABASE_URL && said.DATABASE_OWNER_URL ? ownDatabase(said as OwnDatabase) : null,
    database_superuser_url: said.DATABASE_SUPERUSER_URL ?? null,
    database_pool: said.DATABASE_POOL,
    redis_url: said.REDIS_URL ?? null,
    mail: said.SMTP_URL && said.MAIL_FROM ? { smtp_url: said.SMTP_URL, from: said.MAIL_FROM } : null,
    on_call_address: said.ON_CALL_ADDRESS ?? null,
    session: { idle_minutes: said.SESSION_IDLE_MINUTES, hours: said.SESSION_HOURS, fresh_minutes: said.FRESH_SIGN_IN_MINUTES },
    upload_limit_bytes: said.UPLOAD_LIMIT_BYTES,
    clamd_url: said.CLAMD_URL ?? null,
    outbound_hosts: said.OUTBOUND_HOSTS,
    secret_key: said.SECRET_KEY ?? null,
    sweep_seconds: said.SWEEP_SECONDS,
    mail_slots: said.MAIL_SLOTS,
    run_worker: said.RUN_WORKER,
    metrics_token: said.METRICS_TOKEN ?? null,
    log_level: said.LOG_LEVEL,
    log_format: said.LOG_FORMAT,
  }
}

/** The table of settings in the documentation, from the declaration itself. */
export function settingsTable(): { name: SettingName; default: string; meaning: string }[] {
  const { data: defaults } = z.object(DECLARED).safeParse({})
  return NAMES.map((name) => {
    const { shown, meaning } = wordsOf(name)
    return { name, default: shown ?? String(defaults?.[name] ?? ''), meaning }
  })
}

/** The same table in Markdown, exactly as docs/operate.md contains it. */
export function settingsMarkdown(): string {
  const rows = settingsTable().map((row) => `| \`${row.name}\` | ${row.default} | ${row.meaning} |`)
  return ['| setting | default | meaning |', '|---|---|---|', ...rows].join('\n')
}

const NAMES = Object.keys(DECLARED) as SettingName[]

interface OwnDatabase {
  DATABASE_URL: string
  DATABASE_OWNER_URL: string
  DATABASE_DOOR_URL?: string
  DATABASE_WORKER_URL?: string
  DATABASE_RENDER_URL?: string
  DATABASE_VERIFIER_URL?: string
}

/** Addresses that are the one of `DATABASE_URL` with another role, unless they are set. */
const DERIVED = ['DATABASE_DOOR_URL', 'DATABASE_WORKER_URL', 'DATABASE_RENDER_URL', 'DATABASE_VERIFIER_URL'] as const

/** Settings that are missing although another one requires them. */
function missing(given: Partial<Record<SettingName, string>>, bad: ReadonlySet<SettingName>): string[] {
  const needs: [SettingName, SettingName][] = [
    ['DATABASE_OWNER_URL', 'DATABASE_URL'],
    ['DATABASE_URL', 'DATABASE_OWNER_URL'],
    ['DATABASE_URL', 'DATABASE_SUPERUSER_URL'],
    ...DERIVED.map((name): [SettingName, SettingName] => ['DATABASE_URL', name]),
    ['SECRET_KEY', 'DATABASE_URL'],
    ['MAIL_FROM', 'SMTP_URL'],
  ]
  const absent = new Map<SettingName, SettingName>()
  for (const [name, because] of needs) if (given[because] && !given[name] && !absent.has(name)) absent.set(name, because)
  const app = given.DATABASE_URL
  if (app && !bad.has('DATABASE_URL') && !new URL(app).username) {
    for (const name of DERIVED) if (!given[name]) absent.set(name, 'DATABASE_URL')
  }
  return [...absent].map(([name, because]) => `${name} is needed with ${because}; it must be ${wordsOf(name).expects}.`)
}

function ownDatabase(said: OwnDatabase): DatabaseUrls {
  return {
    ownerUrl: said.DATABASE_OWNER_URL,
    appUrl: said.DATABASE_URL,
    doorUrl: said.DATABASE_DOOR_URL ?? as(said.DATABASE_URL, 'edict_door'),
    workerUrl: said.DATABASE_WORKER_URL ?? as(said.DATABASE_URL, 'edict_worker'),
    renderUrl: said.DATABASE_RENDER_URL ?? as(said.DATABASE_URL, 'edict_render'),
    verifierUrl: said.DATABASE_VERIFIER_URL ?? as(said.DATABASE_URL, 'edict_verifier'),
  }
}

function as(databaseUrl: string, role: string): string {
  const url = new URL(databaseUrl)
  url.username = role
  return url.href
}

function localUrl(host: string, port: number): string {
  const reached = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`
}
