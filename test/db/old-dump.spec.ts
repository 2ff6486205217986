import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDataSourceToken } from '@nestjs/typeorm'
import pg from 'pg'
import { AppModule } from '../../src/app.module.js'
import { verifyLedger } from '../../src/ledger/verify/verify-ledger.js'
import { MakeSignInLink } from '../../src/people/make-sign-in-link.js'
import { readSettings, Settings } from '../../src/platform/config/settings.js'
import { migrate } from '../../src/platform/database/migrate.js'
import { createApplication } from '../../src/platform/http/application.js'
import { Client } from '../harness/client.js'
import type { ClonedDatabase } from '../harness/cluster.js'
import { drift } from '../harness/drift.js'
import { foldRows } from '../harness/fold-rows.js'
import { KEPT_DUMPS, restoreDump } from '../harness/restore-dump.js'

/** The ledgered tables that have rows in at least one dump of a version, so that a later migration of any of them meets data. */
const filled = new Set<string>()

describe.each(KEPT_DUMPS)('the database that version %s left (%s), migrated to this version', (version, name) => {
  let database: ClonedDatabase
  let owner: pg.Client
  const query = async <Row>(sql: string) => (await owner.query(sql)).rows as Row[]

  beforeAll(async () => {
    database = await restoreDump(version, name)
    await migrate(database.ownerUrl)
    owner = new pg.Client({ connectionString: database.ownerUrl })
    await owner.connect()
  })
  afterAll(async () => {
    await owner.end()
    await database.drop()
  })

  it('verifies without faults, and its rows match its events', async () => {
    const { events, faults } = await verifyLedger(database.verifierUrl)
    expect(events).toBeGreaterThan(200)
    expect(faults).toEqual([])
    const { differences, touched } = await foldRows(query)
    expect(differences).toEqual([])
    for (const table of touched) filled.add(table)
  })

  it('has the schema that the entities declare, and serves every directive', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'edict-old-'))
    const declared = readSettings({ EDICT_DATA: folder, LOG_LEVEL: 'silent', PUBLIC_URL: 'http://edict.orla.example' })
    const settings = new Settings(declared, database, Buffer.alloc(32, 7))
    const app = await createApplication(AppModule.with(settings), settings, { checkAnswers: true })
    try {
      await app.listen(0, '127.0.0.1')
      expect(
        await drift(
          ['app', 'door'].map((name) => app.get(getDataSourceToken(name))),
          query,
        ),
      ).toEqual([])
      const client = new Client(`http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`)
      const [counsel] = await query<{ id: string }>(`SELECT id FROM person WHERE role = 'counsel' AND ended_at IS NULL`)
      const link = await app.get(MakeSignInLink, { strict: false }).run(counsel?.id as string)
      await client.post('links/accept', { token: new URL(link).hash.slice(1) })
      const { items } = (await client.get('directives?limit=100&state=all')).body
      const [all] = await query<{ count: number }>('SELECT count(*)::int AS count FROM directive')
      expect(items).toHaveLength(all?.count as number)
      for (const { reference } of items)
        expect([reference, (await client.get(`directives/${reference}`)).status]).toEqual([reference, 200])
      const text = 'Written by the version after.'
      const [{ reference }] = items
      expect((await client.post(`directives/${reference}/comments`, { body: text, class: 'fact' })).status).toBe(201)
      expect((await verifyLedger(database.verifierUrl)).faults).toEqual([])
      expect((await foldRows(query)).differences).toEqual([])
    } finally {
      await app.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

it('the dumps have rows in almost every table of a directive', () => {
  expect(KEPT_DUMPS.length).toBeGreaterThanOrEqual(2)
  expect(filled.size).toBeGreaterThanOrEqual(45)
})
