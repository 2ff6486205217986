import { cloneDatabase } from '../harness/cluster.js'
import { storedProbes, tryStored } from '../mutants/probes.js'

describe('the constraints of the database', () => {
  it('each refuse a row that nothing else refuses, and none is gone', async () => {
    const database = await cloneDatabase()
    const found = await tryStored(database.superuserUrl)
    // After a migration that drops a constraint on purpose, `npm run -s mutants -- --write` forgets its row, and keeps those of new ones.
    const names = new Set(found.map(({ name }) => name))
    expect(Object.keys(storedProbes()).filter((name) => !names.has(name))).toEqual([])
    const wrong = found.filter(({ name, before, after }) => before !== name.split('.')[1] || after !== 'accepted')
    expect(wrong).toEqual([])
  })
})
