import { storedProbes, tryStored } from '../mutants/probes.js'
import { cloneDatabase } from '../harness/cluster.js'

describe('the constraints of the database', () => {
  it('each refuse a row that nothing else refuses, and none is without such a row', async () => {
    const database = await cloneDatabase()
    const found = await tryStored(database.superuserUrl)
    // After a migration, `npm run -s mutants -- --probes` finds rows for new constraints and forgets those that are gone.
    expect(found.map(({ name }) => name).sort()).toEqual(Object.keys(storedProbes()).sort())
    const wrong = found.filter(({ name, before, after }) => before !== name.split('.')[1] || after !== 'accepted')
    expect(wrong).toEqual([])
  })
})
