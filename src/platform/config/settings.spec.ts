import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DECLARED } from './declared.js'
import { rootDir } from './root-dir.js'
import { readSettings, SettingsError, settingsMarkdown, settingsTable } from './settings.js'

const problemsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readSettings(env)
  } catch (error) {
    if (error instanceof SettingsError) return error.problems
    throw error
  }
  return []
}
const namesOf = (env: Record<string, string>) => problemsOf(env).map((problem) => problem.split(' ')[0])

const KEY = Buffer.alloc(32, 7).toString('base64')
const OWN = {
  DATABASE_URL: 'postgres://edict_app:pa%40ss@db:5432/edict',
  DATABASE_OWNER_URL: 'postgres://o:p@db/edict',
  SECRET_KEY: KEY,
}

it('needs no settings at all', () => {
  expect(readSettings({})).toEqual({
    http: { port: 3000, host: '127.0.0.1', public_url: 'http://127.0.0.1:3000', trust_proxy: false, connections: 2000 },
    organisation: 'Our organisation',
    locale: 'en-GB',
    data_dir: join(rootDir, '.edict'),
    demo: false,
    database_urls: null,
    database_superuser_url: null,
    database_pool: 10,
    redis_url: null,
    mail: null,
    on_call_address: null,
    session: { idle_minutes: 60, hours: 12, fresh_minutes: 15 },
    upload_limit_bytes: 1024 ** 3,
    clamd_url: null,
    outbound_hosts: [],
    secret_key: null,
    sweep_seconds: 5,
    mail_slots: 4,
    run_worker: true,
    metrics_token: null,
    log_level: 'info',
    log_format: 'auto',
  })
})

it('names every invalid and every missing value at once', () => {
  const bad = {
    PORT: '65536',
    HOST: 'a b',
    PUBLIC_URL: 'https://edict.example/under',
    TRUST_PROXY: 'perhaps',
    EDICT_DEMO: 'yes',
    DATABASE_URL: 'mysql://db',
    DATABASE_POOL: '0',
    REDIS_URL: 'http://redis',
    SMTP_URL: 'mail.example',
    ON_CALL_ADDRESS: 'nobody',
    SESSION_IDLE_MINUTES: '1.5',
    SESSION_HOURS: '-1',
    UPLOAD_LIMIT_BYTES: '1e9',
    CLAMD_URL: 'clamav:3310',
    OUTBOUND_HOSTS: 'https://flags.internal',
    SECRET_KEY: 'c2hvcnQ=',
    SWEEP_SECONDS: 'five',
    RUN_WORKER: '1',
    LOG_LEVEL: 'loud',
  }
  expect(namesOf(bad).sort()).toEqual([...Object.keys(bad), 'DATABASE_OWNER_URL', 'MAIL_FROM'].sort())
})

it('says what a value must be without repeating it, because it may be a password', () => {
  const [problem] = problemsOf({ SECRET_KEY: 'hunter2' })
  expect(problem).toBe('SECRET_KEY must be 32 bytes in base64, as `openssl rand -base64 32` gives them.')
  expect(problemsOf({ ...OWN, DATABASE_URL: 'postgress://app:hunter2@db/edict' }).join()).not.toContain('hunter2')
})

it.each([
  [{ DATABASE_URL: OWN.DATABASE_URL }, ['DATABASE_OWNER_URL', 'SECRET_KEY']],
  [{ DATABASE_OWNER_URL: OWN.DATABASE_OWNER_URL }, ['DATABASE_URL']],
  [{ DATABASE_WORKER_URL: 'postgres://w:p@db/edict' }, ['DATABASE_URL']],
  [{ SMTP_URL: 'smtp://mail.example' }, ['MAIL_FROM']],
  [
    { ...OWN, DATABASE_URL: 'postgres://db/edict' },
    ['DATABASE_DOOR_URL', 'DATABASE_WORKER_URL', 'DATABASE_RENDER_URL', 'DATABASE_VERIFIER_URL'],
  ],
])('names what another setting requires: %j', (env, names) => {
  expect(namesOf(env as Record<string, string>)).toEqual(names)
})

it('connects to your own database as each role, with the password of the first one unless another address is set', () => {
  expect(readSettings(OWN).database_urls).toEqual({
    ownerUrl: OWN.DATABASE_OWNER_URL,
    appUrl: OWN.DATABASE_URL,
    doorUrl: 'postgres://edict_door:pa%40ss@db:5432/edict',
    workerUrl: 'postgres://edict_worker:pa%40ss@db:5432/edict',
    renderUrl: 'postgres://edict_render:pa%40ss@db:5432/edict',
    verifierUrl: 'postgres://edict_verifier:pa%40ss@db:5432/edict',
  })
  expect(readSettings({ ...OWN, DATABASE_WORKER_URL: 'postgres://w:x@db/edict' }).database_urls?.workerUrl).toBe(
    'postgres://w:x@db/edict',
  )
})

it('treats a blank value as unset, as compose files write it', () => {
  expect(readSettings({ PORT: '', SMTP_URL: ' ', EDICT_DATA: '' })).toEqual(readSettings({}))
})

it.each([
  [{ HOST: '0.0.0.0', PORT: '8080' }, 'http://localhost:8080'],
  [{ HOST: '::1' }, 'http://[::1]:3000'],
  [{ PUBLIC_URL: 'https://edict.example/' }, 'https://edict.example'],
])('works out for %j the address at which people open Edict', (env, url) => {
  expect(readSettings(env as Record<string, string>).http.public_url).toBe(url)
})

it.each([
  ['true', true],
  ['2', 2],
  ['10.0.0.0/8, ::1', '10.0.0.0/8, ::1'],
  ['loopback', 'loopback'],
])('trusts proxies given as “%s”', (text, trusted) => {
  expect(readSettings({ TRUST_PROXY: text }).http.trust_proxy).toBe(trusted)
})

it.each(['legal@edict.example', 'Legal, of Example Co <legal@edict.example>'])('accepts %s as the sender', (from) => {
  expect(readSettings({ SMTP_URL: 'smtp://mail.example', MAIL_FROM: from }).mail).toEqual({
    smtp_url: 'smtp://mail.example',
    from,
  })
})

it('describes every setting in the table', () => {
  expect(settingsTable().map((row) => row.name)).toEqual(Object.keys(DECLARED))
  expect(settingsTable().filter((row) => !row.meaning.endsWith('.'))).toEqual([])
  expect(settingsTable().find((row) => row.name === 'UPLOAD_LIMIT_BYTES')?.default).toBe('1073741824')
})

it('finds the project root, where the migrations are', () => {
  expect(JSON.parse(readFileSync(join(rootDir, 'package.json'), 'utf8')).name).toBe('edict')
})

it('matches the table of settings in docs/operate.md', () => {
  expect(settingsMarkdown()).toContain('| `PORT` | 3000 |')
  expect(readFileSync(join(rootDir, 'docs/operate.md'), 'utf8')).toContain(settingsMarkdown())
})
