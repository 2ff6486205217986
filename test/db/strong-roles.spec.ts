import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { AppModule } from '../../src/app.module.js'
import { readSettings, Settings } from '../../src/platform/config/settings.js'
import { createApplication } from '../../src/platform/http/application.js'
import { type ClonedDatabase, freshClone } from '../harness/cluster.js'

describe('the start', () => {
  let database: ClonedDatabase
  beforeAll(async () => {
    database = await freshClone()
  })
  const made: string[] = []
  afterAll(async () => {
    await asSuperuser(...made.flatMap((name) => [`REVOKE ALL ON DATABASE ${database.name} FROM ${name}`, `DROP ROLE ${name}`]))
    await database.drop()
  })

  const boot = async (urls: Partial<ClonedDatabase>) => {
    const declared = readSettings({ LOG_LEVEL: 'silent', EDICT_DATA: '/nowhere' })
    const settings = new Settings(declared, { ...database, ...urls }, Buffer.alloc(32))
    const app = await createApplication(AppModule.with(settings), settings)
    await app.init()
    await app.close()
  }

  it('succeeds with the roles that are meant to serve', async () => {
    await expect(boot({})).resolves.toBeUndefined()
  })

  it('refuses a serving role that owns tables', async () => {
    await expect(boot({ appUrl: database.ownerUrl })).rejects.toThrow(/edict_owner must not serve.*owns/)
  })

  it('refuses a superuser', async () => {
    await expect(boot({ workerUrl: database.superuserUrl })).rejects.toThrow(/must not serve.*superuser/)
  })

  it('refuses a role that bypasses row-level security', async () => {
    await expect(boot({ appUrl: await aRole('BYPASSRLS') })).rejects.toThrow(/must not serve.*bypasses/)
  })

  it.each(['edict_owner', 'edict_ledger_writer'])('refuses a role that can become %s', async (strong) => {
    await expect(boot({ appUrl: await aRole(`IN ROLE ${strong}`) })).rejects.toThrow(/must not serve.*is a member/)
  })

  // A separate role: a change to a serving role would affect every spec that runs in parallel.
  async function aRole(strength: string): Promise<string> {
    const name = `strong_${randomBytes(6).toString('hex')}`
    made.push(name)
    await asSuperuser(
      `CREATE ROLE ${name} LOGIN PASSWORD '${name}' ${strength}`,
      `GRANT CONNECT ON DATABASE ${database.name} TO ${name}`,
    )
    const url = new URL(database.appUrl)
    url.username = name
    url.password = name
    return url.href
  }

  async function asSuperuser(...statements: string[]): Promise<void> {
    const superuser = new pg.Client({ connectionString: database.superuserUrl })
    await superuser.connect()
    try {
      for (const statement of statements) await superuser.query(statement)
    } finally {
      await superuser.end()
    }
  }
})
