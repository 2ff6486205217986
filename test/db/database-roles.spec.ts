import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '../../src/platform/database/migrate.js'
import {
  createDatabaseAndOwner,
  databaseUrls,
  makeOwnDatabase,
  operatorSql,
} from '../../src/platform/embedded-postgres/database-roles.js'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/platform/embedded-postgres/launcher.js'
import { newPasswords } from '../../src/platform/embedded-postgres/passwords.js'
import { guardedFolder } from '../harness/guarded-folder.js'

const guarded = guardedFolder()
let server: EmbeddedPostgres
beforeAll(async () => {
  server = await startEmbeddedPostgres({ dataDir: join(guarded.path, 'data'), fast: true })
})
afterAll(async () => {
  await server.stop()
  guarded.remove()
})

async function query(url: string, ...statements: string[]): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    let rows: Record<string, unknown>[] = []
    for (const statement of statements) rows = (await client.query(statement)).rows
    return rows
  } finally {
    await client.end()
  }
}

const as = (role: string, password: string, database: string) =>
  `postgres://${role}:${password}@127.0.0.1:${server.port}/${database}`

// The order matters: roles belong to the server, and the operator's tests need a server that has none yet.
it('lets the operator of a managed PostgreSQL, who is not a superuser, create the roles and the database with the printed SQL', async () => {
  const passwords = newPasswords()
  await query(server.superuserUrl, `CREATE ROLE operator LOGIN CREATEROLE CREATEDB PASSWORD 'operator'`)
  // One statement per line, as psql would send them.
  const lines = operatorSql(passwords).split('\n')
  await query(as('operator', 'operator', 'postgres'), ...lines.filter((line) => line && !line.startsWith('--')))
  await migrate(as('edict_owner', passwords.owner, 'edict'))
  for (const role of ['app', 'door', 'worker', 'render', 'verifier'] as const) {
    expect(lines.join('\n')).toContain(`postgres://edict_${role}:${passwords[role]}@HOST:5432/edict`)
    expect(
      await query(
        as(`edict_${role}`, passwords[role], 'edict'),
        'SELECT current_user AS me, current_setting($$timezone$$) AS zone',
      ),
    ).toEqual([{ me: `edict_${role}`, zone: 'UTC' }])
  }
})

it('creates what is missing and leaves the rest unchanged, at every start', async () => {
  const passwords = newPasswords()
  const first = await createDatabaseAndOwner(server.superuserUrl, passwords, 'edict_again')
  await migrate(first.ownerUrl)
  const second = await createDatabaseAndOwner(server.superuserUrl, passwords, 'edict_again')
  expect(second).toEqual(first)
  expect(await query(second.appUrl, 'SELECT count(*)::int > 0 AS migrated FROM migration')).toEqual([{ migrated: true }])
})

it('gives no role power over the server or over row-level security, and no password to roles that never sign in', async () => {
  const rows = await query(
    server.superuserUrl,
    `SELECT rolname AS name, rolcanlogin AS login, rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication AS strong
     FROM pg_roles WHERE rolname LIKE 'edict\\_%' ORDER BY rolname`,
  )
  expect(rows).toEqual([
    { name: 'edict_access_reader', login: false, strong: false },
    { name: 'edict_app', login: true, strong: false },
    { name: 'edict_door', login: true, strong: false },
    { name: 'edict_door_keeper', login: false, strong: false },
    { name: 'edict_ledger_writer', login: false, strong: false },
    { name: 'edict_owner', login: true, strong: false },
    { name: 'edict_render', login: true, strong: false },
    { name: 'edict_search_reader', login: false, strong: false },
    { name: 'edict_verifier', login: true, strong: false },
    { name: 'edict_worker', login: true, strong: false },
  ])
  const members = await query(
    server.superuserUrl,
    `SELECT m.member::regrole::text AS member FROM pg_auth_members m WHERE m.roleid::regrole::text LIKE 'edict\\_%' AND m.member::regrole::text <> 'operator'`,
  )
  expect(new Set(members.map(({ member }) => member))).toEqual(new Set(['edict_owner']))
})

it('closes the database to every other role', async () => {
  await query(server.superuserUrl, `CREATE ROLE stranger LOGIN PASSWORD 'stranger'`)
  await expect(query(as('stranger', 'stranger', 'edict_again'), 'SELECT 1')).rejects.toMatchObject({ code: '42501' })
})

it('creates roles that sign in with the passwords from the addresses, and updates a changed password', async () => {
  for (const passwords of [newPasswords(), newPasswords()]) {
    const urls = databaseUrls(server.superuserUrl, passwords, 'edict_own')
    await makeOwnDatabase(server.superuserUrl, urls)
    expect(await query(urls.appUrl, 'SELECT current_user AS me, current_database() AS here')).toEqual([
      { me: 'edict_app', here: 'edict_own' },
    ])
  }
})
