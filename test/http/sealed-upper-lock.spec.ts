import { BLIND, Blind } from '../builders/blind.js'

let blind: Blind
// Each lock is meant to hold alone; here the lower one is off.
beforeAll(async () => {
  blind = await Blind.start()
  const tables = await blind.app.asSuperuser<{ name: string }>(`SELECT relname AS name FROM pg_class WHERE relrowsecurity`)
  for (const { name } of tables.filter(({ name }) => name !== 'request_key'))
    await blind.app.asSuperuser(`ALTER TABLE ${name} DISABLE ROW LEVEL SECURITY`)
})
afterAll(() => blind?.app.stop())

describe('with the lower lock off, a directive that the caller has no access to', () => {
  it.each(BLIND)('does not exist on any route: %s', async (_, client, of) => {
    expect(await blind.routesThatTell(client(blind), of(blind))).toEqual([])
  })

  it('is in no list, no count and no search', () => blind.inNoList())
})
