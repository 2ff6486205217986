import { getDataSourceToken } from '@nestjs/typeorm'
import { startApp, type TestApp } from '../harness/app.js'
import { drift } from '../harness/drift.js'

const driftOf = (app: TestApp) =>
  drift(
    ['app', 'door'].map((name) => app.http.get(getDataSourceToken(name))),
    (sql) => app.asOwner(sql),
  )

describe('the entities and the migrated schema', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp({ worker: false, empty: true })
  })
  afterAll(() => app.stop())

  it('agree on every column', async () => {
    expect(await driftOf(app)).toEqual([])
  })

  it.each([
    ['a column without an entity property', 'ALTER TABLE task ADD COLUMN colour text', ['- task.colour text null']],
    [
      'another type',
      'ALTER TABLE task ALTER COLUMN cancel_reason TYPE varchar',
      ['+ task.cancel_reason text null', '- task.cancel_reason character varying null'],
    ],
    [
      'a column that must not be null',
      'ALTER TABLE task ALTER COLUMN due_zone SET NOT NULL',
      ['+ task.due_zone text null', '- task.due_zone text'],
    ],
    ['a table without an entity', 'CREATE TABLE stamp (id uuid NOT NULL)', ['- stamp.id uuid']],
  ])('reveal a difference in %s', async (_, sql, expected) => {
    const another = await startApp({ worker: false, empty: true })
    try {
      await another.asOwner(sql)
      expect(await driftOf(another)).toEqual(expected)
    } finally {
      await another.stop()
    }
  })
})
