import { z } from 'zod'
import { readListedHosts } from '../outbound/listed-hosts.js'

interface Words {
  /** What a value must be, after "must be". */
  expects: string
  meaning: string
  /** What the table shows as default where the value itself says too little. */
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

// Nothing but an origin: paths of screens, of the API and of the session's cookie all start at the root.
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

/** Every setting that Edict knows, each a variable of the environment. Nothing else reads the environment. */
export const DECLARED = {
  PORT: setting(whole(1, 65535).default(3000), {
    expects: 'a whole number from 1 to 65535',
    meaning: 'Port that the HTTP door listens on.',
  }),
  HOST: setting(
    z
      .string()
      .regex(/^[\w.:-]+$/)
      .default('127.0.0.1'),
    {
      expects: 'a host name or an address',
      meaning: 'Address that it listens on; 0.0.0.0 for every network.',
    },
  ),
  PUBLIC_URL: setting(origin.optional(), {
    expects: 'an http or https address without a path',
    meaning: 'Address at which people reach Edict; links in mails start with it. With https the session cookie is marked secure.',
    shown: 'http://HOST:PORT',
  }),
  TRUST_PROXY: setting(proxies.default(false), {
    expects: 'true, false, a number of proxies, or a list of their addresses',
    meaning: "Reverse proxies whose word about the caller's address is taken: how many, or which.",
  }),
  ORGANISATION: setting(z.string().max(200).default('Our organisation'), {
    expects: 'a name of at most 200 characters',
    meaning: 'Name of the organisation, as screens and letters give it.',
  }),
  EDICT_DATA: setting(z.string().optional(), {
    expects: 'a folder',
    meaning: 'Folder of everything that Edict keeps on this machine: documents, keys, and the embedded PostgreSQL.',
    shown: '.edict',
  }),
  EDICT_DEMO: setting(
    z
      .enum(['0', '1'])
      .transform((text) => text === '1')
      .default(false),
    {
      expects: '0 or 1',
      meaning: '1 fills an empty database with the example case. `npm run demo` sets it, with a data folder of its own.',
      shown: '0',
    },
  ),
  DATABASE_URL: setting(postgresUrl.optional(), {
    expects: postgresExpects,
    meaning:
      'A PostgreSQL (15 or newer) of your own, as `edict_app`. Make its roles first: `npm run -s edict -- database roles`.',
    shown: 'embedded PostgreSQL',
  }),
  DATABASE_OWNER_URL: setting(postgresUrl.optional(), {
    expects: postgresExpects,
    meaning: 'The same database as `edict_owner`, for migrations only. Needed with DATABASE_URL.',
  }),
  DATABASE_WORKER_URL: setting(postgresUrl.optional(), {
    expects: postgresExpects,
    meaning: 'The same database as `edict_worker`, for the sweeper.',
    shown: 'DATABASE_URL as edict_worker',
  }),
  DATABASE_VERIFIER_URL: setting(postgresUrl.optional(), {
    expects: postgresExpects,
    meaning: 'The same database as `edict_verifier`, which recomputes the ledger.',
    shown: 'DATABASE_URL as edict_verifier',
  }),
  DATABASE_SUPERUSER_URL: setting(postgresUrl.optional(), {
    expects: postgresExpects,
    meaning: 'A superuser of that server, for `edict database make` alone, which makes the roles and the database.',
  }),
  DATABASE_POOL: setting(whole(1, 500).default(10), {
    expects: 'a whole number from 1 to 500',
    meaning: 'Most connections that requests use at a time, for each process.',
  }),
  REDIS_URL: setting(url('redis:', 'rediss:').optional(), {
    expects: 'an address such as redis://host:6379',
    meaning: 'Redis for the Bull queue that wakes workers at once; without it each process sweeps by itself. Never the record.',
  }),
  SMTP_URL: setting(url('smtp:', 'smtps:').optional(), {
    expects: 'an address such as smtps://user:password@host:465',
    meaning: 'Mail server for reminders, links and letters. Without it Edict says on every screen that it cannot send.',
  }),
  MAIL_FROM: setting(mailbox.optional(), {
    expects: 'a mail address, or a name and a mail address as in: Legal <legal@example.org>',
    meaning: 'Sender of every mail. Needed with SMTP_URL.',
  }),
  ON_CALL_ADDRESS: setting(address.optional(), {
    expects: 'a mail address',
    meaning: 'Who is told when reminders are not running on time.',
  }),
  SESSION_IDLE_MINUTES: setting(whole(1, 1440).default(60), {
    expects: 'a whole number from 1 to 1440',
    meaning: 'Minutes without use after which a session ends. What a screen asks by itself does not count as use.',
  }),
  SESSION_HOURS: setting(whole(1, 168).default(12), {
    expects: 'a whole number from 1 to 168',
    meaning: 'Hours after sign-in at which a session ends in any case.',
  }),
  FRESH_SIGN_IN_MINUTES: setting(whole(1, 1440).default(15), {
    expects: 'a whole number from 1 to 1440',
    meaning: 'Minutes after a sign-in in which acts that need two people may be done without signing in again.',
  }),
  UPLOAD_LIMIT_BYTES: setting(whole(1, 1024 ** 4).default(1024 ** 3), {
    expects: 'a whole number of bytes, at most 1099511627776',
    meaning: 'Largest file that may be added, in bytes.',
  }),
  CLAMD_URL: setting(
    url('tcp:', 'unix:')
      .refine((text) => URL.canParse(text) && (text.startsWith('tcp:') ? new URL(text).hostname : new URL(text).pathname) !== '')
      .optional(),
    {
      expects: 'an address such as tcp://clamav:3310 or unix:/run/clamav/clamd.ctl',
      meaning:
        "ClamAV's daemon. Each new document waits in quarantine until it says clean. Without it nothing is scanned for malware.",
      shown: 'none: nothing is scanned',
    },
  ),
  OUTBOUND_HOSTS: setting(hosts.default([]), {
    expects: 'a list of hosts, as in: flags.internal, 10.0.0.7:8443',
    meaning:
      'Hosts that switches may call although they are inside your own networks, and without TLS where it must be. Others: the public internet over https.',
    shown: 'none: the public internet over https',
  }),
  SECRET_KEY: setting(secret.optional(), {
    expects: '32 bytes in base64, as `openssl rand -base64 32` gives them',
    meaning: 'Key that all other keys come from. Needed with DATABASE_URL, the same for every process.',
    shown: 'made once, kept in EDICT_DATA/secret.key',
  }),
  SWEEP_SECONDS: setting(whole(1, 3600).default(5), {
    expects: 'a whole number from 1 to 3600',
    meaning: 'Seconds between two looks for work that is due.',
  }),
  RUN_WORKER: setting(yesOrNo.default(true), {
    expects: 'true or false',
    meaning: 'Whether the HTTP process does the background work too; false where worker processes run beside it.',
  }),
  METRICS_TOKEN: setting(
    z
      .string()
      .regex(/^[A-Za-z0-9._~+/=-]{24,200}$/)
      .optional(),
    {
      expects: '24 to 200 letters, digits or ._~+/=-, as `openssl rand -base64 32` gives them',
      meaning: 'Bearer token with which /metrics is read. Without it that address does not exist.',
    },
  ),
  LOG_LEVEL: setting(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'), {
    expects: 'fatal, error, warn, info, debug, trace or silent',
    meaning: 'Least severe level that is logged.',
  }),
  LOG_FORMAT: setting(z.enum(['auto', 'text', 'json']).default('auto'), {
    expects: 'auto, text or json',
    meaning:
      'How log lines are written: as text to read, or as one JSON object a line. auto writes text on a terminal and JSON elsewhere.',
  }),
}

export type SettingName = keyof typeof DECLARED

/** What a setting must be and what it means. */
export function wordsOf(name: SettingName): Words {
  return words.get(DECLARED[name]) as Words
}
