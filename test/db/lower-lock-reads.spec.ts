import { type Row, SIGHT_WRITTEN, sees, WRITES_WRITTEN } from './lock-table.js'
import { asReader, keys, type LowerLock, startLowerLock } from './lower-lock.js'

let lock: LowerLock

beforeAll(async () => {
  lock = await startLowerLock()
})
afterAll(() => lock?.app.stop())

describe('the lower lock alone, for reading', () => {
  it('has an expectation for every table with content of a directive, and none for a missing table', () => {
    const { rows, tables } = lock
    expect(Object.keys(SIGHT_WRITTEN).sort()).toEqual(tables.map(({ name }) => name))
    expect(Object.keys(WRITES_WRITTEN).sort()).toEqual(
      tables.filter(({ addable, changeable }) => addable || changeable).map(({ name }) => name),
    )
    const empty = tables.filter(({ name, readable }) => readable && rows.get(name)?.length === 0).map(({ name }) => name)
    expect(empty).toEqual([])
  })

  it('shows each kind of reader exactly what the table says', async () => {
    const { directives, rows, readers, tables } = lock
    const world = { rows, directives }
    for (const reader of readers)
      await asReader(reader, async (client) => {
        for (const { name, readable } of tables) {
          if (!readable) continue
          const { rows: seen } = await client.query<{ row: Row }>(`SELECT to_jsonb(t) AS row FROM ${name} t`)
          const written = (rows.get(name) ?? []).filter((row) => sees(world, reader, name, row))
          expect({ reader: reader.name, table: name, seen: keys(seen.map(({ row }) => row)) }).toEqual({
            reader: reader.name,
            table: name,
            seen: keys(written),
          })
        }
      })
  })
})
