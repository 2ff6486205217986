import { BLIND, Blind } from '../builders/blind.js'
import { signInByLink } from '../builders/colleague.js'
import { ask, BODIES, keyOf } from '../builders/routes.js'

let blind: Blind
beforeAll(async () => {
  blind = await Blind.start()
})
afterAll(() => blind?.app.stop())

describe('a directive that the caller has no access to', () => {
  it('is requested on every existing route', () => {
    expect(blind.routes.length).toBeGreaterThan(40)
    const writes = blind.routes.filter(({ method }) => method !== 'GET').map(keyOf)
    const unknown = Object.keys(BODIES).filter((key) => !writes.includes(key))
    expect(unknown).toEqual([])
  })

  it('is requested in ways that only the access lock refuses', async () => {
    const refused: unknown[] = []
    for (const route of blind.routes) {
      const { status, body } = await ask(blind.cast.counsel, route, blind.open)
      if (status === 400 || status === 404) refused.push([keyOf(route), status, body.params])
    }
    // No one is walled off here, so there is no wall to lift.
    expect(refused).toEqual([['POST /walls/{person_id}/lift', 404, {}]])
  })

  it.each(BLIND)('does not exist on any route: %s', async (_, client, of) => {
    expect(await blind.routesThatTell(client(blind), of(blind))).toEqual([])
  })

  it('is in no list, no count and no search', () => blind.inNoList())

  it('exists once the membership begins', async () => {
    await blind.app.setTime('2026-06-13T21:45:00Z')
    await signInByLink(blind.app, blind.future.client, blind.future.id)
    expect((await blind.future.client.get(`directives/${blind.sealed.reference}`)).body.my_levels).toEqual(['case'])
  })
})
