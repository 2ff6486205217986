import pg from 'pg'
import { AppModule } from '../../src/app.module.js'
import { readSettings, Settings } from '../../src/platform/config/settings.js'
import { createApplication } from '../../src/platform/http/application.js'
import { type ClonedDatabase, freshClone } from '../harness/cluster.js'

describe('the boot', () => {
  let database: ClonedDatabase
  beforeAll(async () => {
    database = await freshClone()
  })
  afterAll(() => database.drop())

  const boot = async (urls: Partial<ClonedDatabase>) => {
    const declared = readSettings({ LOG_LEVEL: 'silent', EDICT_DATA: '/nowhere' })
    const settings = new Settings(declared, { ...database, ...urls }, Buffer.alloc(32))
    const app = await createApplication(AppModule.with(settings), settings)
    await app.init()
    await app.close()
  }

  it('serves with the roles that are meant to serve', async () => {
    await expect(boot({})).resolves.toBeUndefined()
  })

  it('refuses a serving role that owns tables', async () => {
    await expect(boot({ appUrl: database.ownerUrl })).rejects.toThrow(/edict_owner may not serve.*owns/)
  })

  it('refuses a superuser', async () => {
    await expect(boot({ workerUrl: database.superuserUrl })).rejects.toThrow(/may not serve.*superuser/)
  })

  it('refuses a role that bypasses row-level security, or that may become the owner or a definer', async () => {
    const superuser = new pg.Client({ connectionString: database.superuserUrl })
    await superuser.connect()
    try {
      await superuser.query('ALTER ROLE edict_app BYPASSRLS')
      await expect(boot({})).rejects.toThrow(/edict_app may not serve.*bypasses/)
      await superuser.query('ALTER ROLE edict_app NOBYPASSRLS')
      await superuser.query('GRANT edict_ledger_writer TO edict_app')
      await expect(boot({})).rejects.toThrow(/edict_app may not serve.*member/)
    } finally {
      await superuser.query('ALTER ROLE edict_app NOBYPASSRLS')
      await superuser.query('REVOKE edict_ledger_writer FROM edict_app')
      await superuser.end()
    }
  })
})
