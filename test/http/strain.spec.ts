import { randomUUID } from 'node:crypto'
import { type FileHandle, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { getDataSourceToken } from '@nestjs/typeorm'
import pg from 'pg'
import { DataSource } from 'typeorm'
import type { Cast } from '../builders/cast.js'
import { aFullDirective } from '../builders/full-directive.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Client, ok } from '../harness/client.js'

// What a person is told when the database is busy or the disk is full, and that nothing is lost.

let app: TestApp
let cast: Cast
let counsel: Client
let at: string

beforeAll(async () => {
  app = await startApp({ worker: false, env: { DATABASE_POOL: '2' } })
  cast = await app.cast()
  counsel = cast.counsel
  at = `directives/${(await ok(counsel.post('directives', { via: 'nothing' }))).reference}`
})
afterAll(() => app.stop())

describe('while other requests use every connection of the pool', () => {
  it('readiness answers, a request is told to try again soon, and later requests succeed', async () => {
    const source = app.http.get<DataSource>(getDataSourceToken('app'), { strict: false })
    const held = [source.createQueryRunner(), source.createQueryRunner()]
    try {
      for (const one of held) await one.connect()
      let answered = false
      const waiting = counsel.get('directives').finally(() => {
        answered = true
      })
      await new Promise((resolve) => setTimeout(resolve, 1_000))
      expect(await new Client(app.url).get('/health/ready')).toMatchObject({ status: 200 })
      expect(answered).toBe(false)
      const { status, body, headers } = await waiting
      expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'service/busy', '5'])
    } finally {
      for (const one of held) await one.release()
    }
    expect((await counsel.get('directives')).status).toBe(200)
  }, 20_000)

  it('a request that waits for a lock is told to try again soon', async () => {
    const blocker = new pg.Client({ connectionString: app.database.superuserUrl })
    await blocker.connect()
    try {
      await blocker.query('BEGIN; LOCK TABLE directive IN ACCESS EXCLUSIVE MODE')
      const { status, body, headers } = await counsel.get('directives')
      expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'service/busy', '5'])
    } finally {
      await blocker.end()
    }
    expect((await counsel.get('directives')).status).toBe(200)
  }, 18_000)

  it('no statement of a request runs longer than its limit', async () => {
    for (const [name, limit] of [
      ['app', '20s'],
      ['door', '20s'],
      ['render', '1min'],
      ['worker', '10min'],
    ] as const) {
      const source = app.http.get<DataSource>(getDataSourceToken(name), { strict: false })
      expect([name, (await source.query('SHOW statement_timeout'))[0].statement_timeout]).toEqual([name, limit])
    }
  })
})

describe('when the disk of the database is full', () => {
  const full = (on: string) =>
    app.asSuperuser(
      `CREATE OR REPLACE FUNCTION no_space() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$;
       CREATE TRIGGER no_space BEFORE INSERT ON ${on} FOR EACH ROW EXECUTE FUNCTION no_space()`,
    )
  const freed = (on: string) => app.asSuperuser(`DROP TRIGGER no_space ON ${on}`)

  it.each(['comment', 'ledger_event', 'request_key'])(
    'a write is refused with the reason, and succeeds when repeated: %s',
    async (table) => {
      const key = randomUUID()
      const write = () => counsel.post(`${at}/comments`, { body: `Kept in the form: ${table}.`, class: 'fact' }, { key })
      await full(table)
      const refused = await write()
      await freed(table)
      expect([refused.status, refused.body.code]).toEqual([507, 'service/disk_full'])
      expect(refused.body.detail).toMatch(/no space left.*nothing was saved/)
      expect((await write()).status).toBe(201)
      const comments = (await counsel.get(`${at}/comments`)).body.items.filter(({ body }: { body: string }) =>
        body.includes(table),
      )
      expect(comments).toHaveLength(1)
    },
  )
})

describe('when the disk of the documents is full', () => {
  let handles: FileHandle
  const noSpace = () =>
    jest
      .spyOn(handles, 'write')
      .mockImplementation(() => Promise.reject(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })))
  const halfWritten = () => readdir(join(app.settings.data_dir, 'files', 'incoming')).catch(() => [])

  beforeAll(async () => {
    const handle = await open('/dev/null')
    handles = Object.getPrototypeOf(handle)
    await handle.close()
  })

  it('an upload is refused with the reason, leaves nothing, and succeeds when repeated', async () => {
    const key = randomUUID()
    const upload = () => counsel.upload(`${at}/documents`, Buffer.from('A letter.'), 'letter.txt', {}, { key })
    const spy = noSpace()
    const refused = await upload()
    spy.mockRestore()
    expect([refused.status, refused.body.code]).toEqual([507, 'service/disk_full'])
    expect(await halfWritten()).toEqual([])
    expect((await upload()).status).toBe(201)
  })

  it('the approval of a letter is refused with the reason, and the letter stays submitted', async () => {
    const full = await aFullDirective(app, cast)
    const draft = await ok(counsel.post(`directives/${full.reference}/letters`, { template: 'acknowledgement_of_receipt' }))
    const submitted = await ok(
      counsel.post(
        `directives/${full.reference}/letters/${draft.id}/submit`,
        { facts_checked: true },
        { version: draft.version },
      ),
    )
    const approve = () =>
      cast.lead.post(`directives/${full.reference}/letters/${submitted.id}/approve`, {}, { version: submitted.version })
    const spy = noSpace()
    const refused = await approve()
    spy.mockRestore()
    expect([refused.status, refused.body.code]).toEqual([507, 'service/disk_full'])
    const { items } = (await counsel.get(`directives/${full.reference}/letters`)).body
    expect(items.find(({ id }: { id: string }) => id === submitted.id).stage).toBe('submitted')
    expect((await approve()).status).toBe(200)
  })
})
