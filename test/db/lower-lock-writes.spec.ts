import { may } from './lock-table.js'
import { asReader, keyOf, type LowerLock, spread, startLowerLock } from './lower-lock.js'

let lock: LowerLock

beforeAll(async () => {
  lock = await startLowerLock()
})
afterAll(() => lock?.app.stop())

describe('the lower lock alone, for writing', () => {
  it('lets each kind of reader write exactly what the table says', async () => {
    const { directives, rows, readers, tables } = lock
    const world = { rows, directives }
    // Writing depends on levels and never on a role, except for opening a directive, so not every role is tested again. Sealed behaves like
    // restricted.
    const writers = readers.filter(({ name }) => !/^(auditor|lead_counsel|counsel with)/.test(name))
    for (const reader of writers)
      await asReader(reader, async (client) => {
        for (const { name, addable, changeable } of tables) {
          if (!addable && !changeable) continue
          const asked = spread((rows.get(name) ?? []).filter((row) => row.directive_id !== directives.sealed.id))
          const { rows: tried } = await client.query<{ add: boolean; change: boolean }>(
            'SELECT tried.* FROM jsonb_array_elements($2) WITH ORDINALITY AS asked(one, nth), tried($1, one, $3, $4) ORDER BY nth',
            [name, JSON.stringify(asked), addable, changeable],
          )
          const is = asked.map((row, nth) => ({ row: keyOf(row), ...tried[nth] }))
          const written = asked.map((row) => ({
            row: keyOf(row),
            add: addable && may(world, reader, name, 'add', row),
            change: Boolean(changeable) && may(world, reader, name, 'change', row),
          }))
          expect({ reader: reader.name, table: name, is }).toEqual({ reader: reader.name, table: name, is: written })
        }
      })
  })
})
