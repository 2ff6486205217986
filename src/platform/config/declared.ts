import { z } from 'zod'
import { DEFAULT_LOCALE, LOCALES } from '../../domain/catalogue/locale.js'
import { readListedHosts } from '../outbound/listed-hosts.js'

interface Words {
  /** What the value must be: the words that follow "must be" in an error message. */
  expects: string
  meaning: string
  /** What the table shows as default if the value itself is not informative. */
  shown?: string
}

const words = z.registry<Words>()

const setting = <T extends z.ZodType>(kind: T, said: Words): T => {
  words.add(kind, said)
  return kind
}

const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max))

const yesOrNo = z.enum(['true', 'false']).transform((text) => text === 'true')

const address = z.email().max(254)

const url = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol))

const postgresUrl = url('postgres:', 'postgresql:')
const postgresExpects = 'an address such as postgres://user:password@host:5432/edict'

// Only an origin: paths of screens, of the API and of the session cookie all start at the root.
const origin = url('http:', 'https:')
  .refine((text) => URL.canParse(text) && ['', '/'].includes(new URL(text).pathname + new URL(text).search + new URL(text).hash))
  .transform((text) => new URL(text).origin)

const mailbox = z.string().refine((text) => address.safeParse(/^[^<>\r\n]*<([^<>\s]+)>$/.exec(text)?.[1] ?? text).success)

const secret = z
  .string()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length === 32)

const hosts = z.string().transform((text, context) => {
  const read = readListedHosts(text)
  if (read) return read
  context.addIssue('no list of hosts')
  return z.NEVER
})

const proxies = z.union([
  yesOrNo,
  whole(1, 100),
  z.string().regex(/^[0-9a-f.:/]+(\s*,\s*[0-9a-f.:/]+)*$/i),
  z.literal(['loopback', 'linklocal', 'uniquelocal']),
])

/** Until the operator gives the organisation a name. */
export const DEFAULT_ORGANISATION = 'Our organisation'

/** Every setting of Edict, each an environment variable. Nothing else reads the environment. */
export const DECLARED = {
  PORT: setting(whole(1, 65535).default(3000), {
    expects: 'a whole number from 1 to 65535',
    meaning: 'Port on which the HTTP server listens.',
  }),
  HOST: setting(
    z
      .string()
      .regex(/^[\w.:-]+$/)
      .default('127.0.0.1'),
    {
      expects: 'a host name or an address',
      meaning: 'Network address on which the HTTP server listens. Use 0.0.0.0 for all interfaces.',
    },
  ),
  PUBLIC_URL: setting(origin.optional(), {
    expects: 'an http or https address without a path',
    meaning:
      'Address at which people reach Edict. Links in mails start with it. With https, the session cookie belongs to this host only.',
    shown: 'http://HOST:PORT',
  }),
  TRUST_PROXY: setting(proxies.default(false), {
    expects: 'true, false, a number of proxies, or a list of their addresses',
    meaning: "Reverse proxies that are trusted to report the caller's address: a number of proxies, or their addresses.",
  }),
  CONNECTIONS: setting(whole(10, 100_000).default(2000), {
    expects: 'a whole number from 10 to 100000',
    meaning:
      'Maximum number of network connections per HTTP process. At the limit, the connection that has waited longest without a request is closed.',
  }),
  ORGANISATION: setting(z.string().max(200).default(DEFAULT_ORGANISATION), {
    expects: 'a name of at most 200 characters',
    meaning: 'Name of the organisation, as shown on screens and in letters.',
  }),
  LOCALE: setting(z.enum(LOCALES).default(DEFAULT_LOCALE), {
    expects: `one of ${LOCALES.join(', ')}`,
    meaning: 'Language and date format for people who have not chosen their own.',
  }),
  EDICT_DATA: setting(z.string().optional(), {
    expects: 'a folder',
    meaning: 'Folder in which Edict stores its data on this machine: documents, keys and the embedded PostgreSQL.',
    shown: '.edict',
  }),
  EDICT_DEMO: setting(
    z
      .enum(['0', '1'])
      .transform((text) => text === '1')
      .default(false),
    {
      expects: '0 or 1',
      meaning: 'Set to 1 to fill an empty database with the example case. `npm run demo` does this, with its own data folder.',
      shown: '0',
    },
  ),
  DATABASE_URL: setting(postgresUrl.optional(), {
    expects: postgresExpects,
    meaning:
      'Your own PostgreSQL (15 or newer), as the role `edict_app`. Create the roles first: `npm run -s edict -- database roles`.',
    shown: 'embedded PostgreSQL',
  }),
  DATABASE_OWNER_URL: setting(postgresUrl.optional(), {
    expects: postgresExpects,
    meaning: 'The same database as the role `edict_owner`, for migrations only. Required with DATABASE_URL.',
  }),
  DATABASE_DOOR_URL: setting(postgresUrl.optional(), {
    expects: postgresExpects,
    meaning: 'The same database as the role `edict_door`, for accounts, passwords, sessions, tokens and links.',
    shown: 'DATABASE_URL as edict_door',
  }),
  DATABASE_WORKER_URL: setting(postgresUrl.optional(), {
    expects: postgresExpects,
    meaning: 'The same database as the role `edict_worker`, for background work.',
    shown: 'DATABASE_URL as edict_worker',
  }),
  DATABASE_RENDER_URL: setting(postgresUrl.optional(), {
    expects: postgresExpects,
    meaning: 'The same database as the role `edict_render`, with which background work reads what it mails to a person.',
    shown: 'DATABASE_URL as edict_render',
  }),
  DATABASE_VERIFIER_URL: setting(postgresUrl.optional(), {
    expects: postgresExpects,
    meaning: 'The same database as the role `edict_verifier`, for verifying the ledger.',
    shown: 'DATABASE_URL as edict_verifier',
  }),
  DATABASE_SUPERUSER_URL: setting(postgresUrl.optional(), {
    expects: postgresExpects,
    meaning: 'A superuser of that server. Used only by `edict database make`, which creates the roles and the database.',
  }),
  DATABASE_POOL: setting(whole(1, 500).default(10), {
    expects: 'a whole number from 1 to 500',
    meaning: 'Maximum number of database connections for requests, per process.',
  }),
  REDIS_URL: setting(url('redis:', 'rediss:').optional(), {
    expects: 'an address such as redis://host:6379',
    meaning:
      'Redis for the Bull queue that notifies workers immediately. Without it, each process polls. Redis never holds data of record.',
  }),
  SMTP_URL: setting(url('smtp:', 'smtps:').optional(), {
    expects: 'an address such as smtps://user:password@host:465',
    meaning: 'Mail server for reminders, links and letters. Without it, every screen warns that nothing can be sent.',
  }),
  MAIL_FROM: setting(mailbox.optional(), {
    expects: 'a mail address, or a name and a mail address as in: Legal <legal@example.org>',
    meaning: 'Sender of every mail. Required with SMTP_URL.',
  }),
  ON_CALL_ADDRESS: setting(address.optional(), {
    expects: 'a mail address',
    meaning: 'Address that is alerted when reminders or the hourly check stop running.',
  }),
  SESSION_IDLE_MINUTES: setting(whole(1, 1440).default(60), {
    expects: 'a whole number from 1 to 1440',
    meaning: 'Minutes of inactivity after which a session ends. Automatic refreshes do not count as activity.',
  }),
  SESSION_HOURS: setting(whole(1, 168).default(12), {
    expects: 'a whole number from 1 to 168',
    meaning: 'Hours after sign-in at which a session always ends.',
  }),
  FRESH_SIGN_IN_MINUTES: setting(whole(1, 1440).default(15), {
    expects: 'a whole number from 1 to 1440',
    meaning: 'Minutes after sign-in during which actions that need two people are possible without signing in again.',
  }),
  UPLOAD_LIMIT_BYTES: setting(whole(1, 1024 ** 4).default(1024 ** 3), {
    expects: 'a whole number of bytes, at most 1099511627776',
    meaning: 'Maximum size of an uploaded file, in bytes.',
  }),
  CLAMD_URL: setting(
    url('tcp:', 'unix:')
      .refine((text) => URL.canParse(text) && (text.startsWith('tcp:') ? new URL(text).hostname : new URL(text).pathname) !== '')
      .optional(),
    {
      expects: 'an address such as tcp://clamav:3310 or unix:/run/clamav/clamd.ctl',
      meaning:
        'Address of the ClamAV daemon. Each new document stays in quarantine until it is found clean. Without it, nothing is scanned for malware.',
      shown: 'none',
    },
  ),
  OUTBOUND_HOSTS: setting(hosts.default([]), {
    expects: 'a list of hosts, as in: flags.internal, 10.0.0.7:8443',
    meaning:
      'Hosts inside your own networks that switches may call, with or without TLS. All other calls go to the public internet over https.',
    shown: 'none',
  }),
  SECRET_KEY: setting(secret.optional(), {
    expects: '32 bytes in base64, as `openssl rand -base64 32` gives them',
    meaning: 'Key from which all other keys are derived. Required with DATABASE_URL, and the same for every process.',
    shown: 'generated once, stored in EDICT_DATA/secret.key',
  }),
  SWEEP_SECONDS: setting(whole(1, 3600).default(5), {
    expects: 'a whole number from 1 to 3600',
    meaning: 'Seconds between two polls for pending background work.',
  }),
  MAIL_SLOTS: setting(whole(1, 20).default(4), {
    expects: 'a whole number from 1 to 20',
    meaning: 'How many messages a process sends at a time, each over its own connection to the mail server.',
  }),
  RUN_WORKER: setting(yesOrNo.default(true), {
    expects: 'true or false',
    meaning: 'Whether the HTTP process also does background work. Set to false if you run separate worker processes.',
  }),
  METRICS_TOKEN: setting(
    z
      .string()
      .regex(/^[A-Za-z0-9._~+/=-]{24,200}$/)
      .optional(),
    {
      expects: '24 to 200 letters, digits or ._~+/=-, as `openssl rand -base64 32` gives them',
      meaning: 'Bearer token for reading /metrics. Without it, that address answers 404.',
    },
  ),
  LOG_LEVEL: setting(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'), {
    expects: 'fatal, error, warn, info, debug, trace or silent',
    meaning: 'Lowest level of messages that are logged.',
  }),
  LOG_FORMAT: setting(z.enum(['auto', 'text', 'json']).default('auto'), {
    expects: 'auto, text or json',
    meaning:
      'How log lines are written: as readable text, or as one JSON object per line. auto writes text on a terminal and JSON elsewhere.',
  }),
}

export type SettingName = keyof typeof DECLARED

/** What a setting must be and what it means. */
export function wordsOf(name: SettingName): Words {
  return words.get(DECLARED[name]) as Words
}
