import pg from 'pg'
import type { DatabaseUrls } from '../config/settings.js'
import type { Passwords } from './passwords.js'

type RolePasswords = Omit<Passwords, 'superuser'>

const LOGIN_ROLES = ['owner', 'app', 'door', 'worker', 'render', 'verifier'] as const

/** They own the functions that bypass the policies; nobody logs in as them. */
const DEFINERS = ['edict_ledger_writer', 'edict_search_reader', 'edict_access_reader', 'edict_door_keeper'] as const

const DATABASE = 'edict'

/**
 * SQL that creates Edict's roles, or sets the passwords of existing ones. For a superuser, or for the administrator of a managed
 * PostgreSQL; it can be run again. No role is a superuser, can create roles or bypasses row-level security: these attributes stay
 * at their defaults, because only a superuser may even name them.
 */
export function rolesSql({ passwords }: { passwords: RolePasswords }): string {
  return [
    ...LOGIN_ROLES.map(
      (role) => `${create(`edict_${role}`)}\nALTER ROLE edict_${role} LOGIN PASSWORD ${pg.escapeLiteral(passwords[role])};`,
    ),
    ...DEFINERS.map(create),
    '-- The owner gives the definers their functions.',
    `GRANT ${DEFINERS.join(', ')} TO edict_owner;`,
  ].join('\n')
}

/** SQL that sets who may connect to Edict's database, and the zone of its sessions. It is not copied from a template. */
export function databaseSql(database: string): string {
  const name = pg.escapeIdentifier(database)
  return [
    `REVOKE ALL ON DATABASE ${name} FROM PUBLIC;`,
    `GRANT CONNECT ON DATABASE ${name} TO ${LOGIN_ROLES.map((role) => `edict_${role}`).join(', ')};`,
    `ALTER DATABASE ${name} SET timezone TO 'UTC';`,
  ].join('\n')
}

/** Everything that the operator of a separate PostgreSQL runs once, before the first start, in psql. */
export function operatorSql(passwords: RolePasswords): string {
  return [
    '-- Run once in psql, as superuser or as the administrator of a managed PostgreSQL (15 or newer). May run again, without the line that makes the database.',
    rolesSql({ passwords }),
    '-- Whoever is not superuser must be a member of a role to give it a database.',
    'GRANT edict_owner TO CURRENT_USER;',
    `CREATE DATABASE ${DATABASE} OWNER edict_owner ENCODING 'UTF8' TEMPLATE template0;`,
    databaseSql(DATABASE),
    '',
    '-- Then start Edict with',
    ...LOGIN_ROLES.map((role) => `--   ${SETTING[role]}=postgres://edict_${role}:${passwords[role]}@HOST:5432/${DATABASE}`),
  ].join('\n')
}

const SETTING = {
  owner: 'DATABASE_OWNER_URL',
  app: 'DATABASE_URL',
  door: 'DATABASE_DOOR_URL',
  worker: 'DATABASE_WORKER_URL',
  render: 'DATABASE_RENDER_URL',
  verifier: 'DATABASE_VERIFIER_URL',
} as const

/** Creates missing roles and the database in our own server. Changes nothing else. */
export async function createDatabaseAndOwner(
  superuserUrl: string,
  passwords: RolePasswords,
  database = DATABASE,
): Promise<DatabaseUrls> {
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    await client.query(rolesSql({ passwords }))
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database])
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)} OWNER edict_owner`)
    await client.query(databaseSql(database))
  } finally {
    await client.end()
  }
  return databaseUrls(superuserUrl, passwords, database)
}

/**
 * Creates missing roles, with the passwords in the addresses, and their database.
 * @param superuserUrl a superuser of the server that the addresses name
 */
export async function makeOwnDatabase(superuserUrl: string, urls: DatabaseUrls): Promise<void> {
  const password = (url: string) => decodeURIComponent(new URL(url).password)
  const passwords = {
    owner: password(urls.ownerUrl),
    app: password(urls.appUrl),
    door: password(urls.doorUrl),
    worker: password(urls.workerUrl),
    render: password(urls.renderUrl),
    verifier: password(urls.verifierUrl),
  }
  await createDatabaseAndOwner(superuserUrl, passwords, new URL(urls.appUrl).pathname.slice(1))
}

/** The URLs of one database, for each role. */
export function databaseUrls(superuserUrl: string, passwords: RolePasswords, database = DATABASE): DatabaseUrls {
  const as = (role: (typeof LOGIN_ROLES)[number]) => {
    const url = new URL(superuserUrl)
    url.username = `edict_${role}`
    url.password = passwords[role]
    url.pathname = `/${database}`
    return url.href
  }
  return {
    ownerUrl: as('owner'),
    appUrl: as('app'),
    doorUrl: as('door'),
    workerUrl: as('worker'),
    renderUrl: as('render'),
    verifierUrl: as('verifier'),
  }
}

function create(role: string): string {
  return `DO $$ BEGIN CREATE ROLE ${role}; EXCEPTION WHEN duplicate_object THEN NULL; END $$;`
}
