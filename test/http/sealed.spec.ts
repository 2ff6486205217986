import type { Cast } from '../builders/cast.js'
import { aColleague, type Colleague, signInByLink } from '../builders/colleague.js'
import { aFullDirective, type FullDirective } from '../builders/full-directive.js'
import { ask, BODIES, keyOf, type Route, routesOfDirectives } from '../builders/routes.js'
import { startApp, type TestApp } from '../harness/app.js'
import type { Answer, Client } from '../harness/client.js'

let app: TestApp
let cast: Cast
let sealed: FullDirective
let restricted: FullDirective
let open: FullDirective
let routes: Route[]
let outsider: Colleague
let walled: Colleague
let former: Colleague
let future: Colleague

beforeAll(async () => {
  app = await startApp({ worker: false })
  cast = await app.cast()
  await app.setTime('2026-06-12T21:30:00Z')
  sealed = await aFullDirective(app, cast, { visibility: 'sealed' })
  restricted = await aFullDirective(app, cast, { visibility: 'restricted' })
  open = await aFullDirective(app, cast)
  routes = await routesOfDirectives(cast.counsel)
  outsider = await aColleague(app, 'counsel', 'Out Sider')
  walled = await aColleague(app, 'lead_counsel', 'Wal Led')
  former = await aColleague(app, 'counsel', 'For Mer')
  future = await aColleague(app, 'counsel', 'Fu Ture')
  for (const { reference } of [sealed, restricted, open]) {
    const at = `directives/${reference}`
    await ok(cast.counsel.post(`${at}/members`, { person_id: walled.id, level: 'case' }))
    await ok(cast.counsel.post(`${at}/walls`, { person_id: walled.id, reason: 'Worked there.' }))
    await ok(cast.counsel.post(`${at}/members`, { person_id: former.id, level: 'case' }))
    await ok(cast.counsel.post(`${at}/members/${former.id}/end`, { reason: 'Has left the matter.' }))
  }
  // A membership that begins later: no route plans one, but the locks know of it. The trigger would ask for an event.
  await app.asSuperuser('ALTER TABLE directive_access DISABLE TRIGGER in_ledger')
  for (const { id } of [sealed, restricted]) {
    await app.asSuperuser(
      `INSERT INTO directive_access (id, directive_id, person_id, level, source, from_at, given_by)
       SELECT gen_random_uuid(), $1, $2, 'case', 'member', edict_now() + interval '1 day', opened_by FROM directive WHERE id = $1`,
      [id, future.id],
    )
  }
  await app.asSuperuser('ALTER TABLE directive_access ENABLE TRIGGER in_ledger')
}, 60_000)
afterAll(() => app.stop())

/** Everybody to whom a directive does not exist, and which of them. */
const BLIND: [string, () => Client, () => FullDirective][] = [
  ['a counsel who is no member, sealed', () => outsider.client, () => sealed],
  ['a counsel who is no member, restricted', () => outsider.client, () => restricted],
  ['an auditor, restricted', () => cast.auditor, () => restricted],
  ['a walled lead counsel, sealed', () => walled.client, () => sealed],
  ['a walled lead counsel, open', () => walled.client, () => open],
  ['an administrator, sealed', () => cast.administrator, () => sealed],
  ['an administrator, open', () => cast.administrator, () => open],
  ['an auditor, sealed', () => cast.auditor, () => sealed],
  ['an auditor, open', () => cast.auditor, () => open],
  ['a counsel whose membership has ended', () => former.client, () => sealed],
  ['a counsel whose membership begins tomorrow', () => future.client, () => sealed],
]

describe('a directive without access', () => {
  it('is requested on every existing route', () => {
    expect(routes.length).toBeGreaterThan(40)
    const writes = routes.filter(({ method }) => method !== 'GET').map(keyOf)
    const unknown = Object.keys(BODIES).filter((key) => !writes.includes(key))
    expect(unknown).toEqual([])
  })

  it('is requested in requests that only the access lock refuses', async () => {
    const refused: unknown[] = []
    for (const route of routes) {
      const { status, body } = await ask(cast.counsel, route, open)
      if (status === 400 || status === 404) refused.push([keyOf(route), status, body.params])
    }
    // Nobody is walled off here who could be let in again.
    expect(refused).toEqual([['POST /walls/{person_id}/lift', 404, {}]])
  })

  it.each(BLIND)('does not exist on any route: %s', async (_, client, of) => {
    expect(await routesThatTell(client(), of())).toEqual([])
  })

  it('is in no list, no count and no search', () => inNoList())

  it('exists once the membership begins', async () => {
    await app.setTime('2026-06-13T21:45:00Z')
    await signInByLink(app, future.client, future.id)
    expect((await future.client.get(`directives/${sealed.reference}`)).body.my_levels).toEqual(['case'])
  })

  // Each lock is meant to hold alone. Last, since it takes the lower one away.
  it('does not exist with the lower lock off', async () => {
    const tables = await app.asSuperuser<{ name: string }>(`SELECT relname AS name FROM pg_class WHERE relrowsecurity`)
    for (const { name } of tables.filter(({ name }) => name !== 'request_key'))
      await app.asSuperuser(`ALTER TABLE ${name} DISABLE ROW LEVEL SECURITY`)
    for (const colleague of [outsider, walled, former]) await signInByLink(app, colleague.client, colleague.id)
    for (const [name, client, of] of BLIND.filter(([, client]) => client() !== future.client))
      expect([name, await routesThatTell(client(), of())]).toEqual([name, []])
    await inNoList()
  }, 60_000)
})

/** The routes that answer otherwise than if the directive had never been. */
async function routesThatTell(client: Client, full: FullDirective): Promise<unknown[]> {
  const told: unknown[] = []
  for (const route of routes) {
    const hidden = plain(await ask(client, route, full))
    const nothing = plain(await ask(client, route, { ...full, reference: 'D-000000' }))
    const alike = JSON.stringify(hidden) === JSON.stringify(nothing)
    if (!alike || ![403, 404].includes(hidden.status)) told.push({ route, hidden, nothing })
  }
  return told
}

async function inNoList(): Promise<void> {
  const views = ['directives?state=all', 'directives?state=all&sort=opened', 'search?q=quillwort', 'my-work', 'overview']
  for (const [name, client, of] of BLIND.filter(([, client]) => client() !== future.client)) {
    for (const view of views) {
      const { status, body } = await client().get(view)
      expect([name, view, status === 403 || !JSON.stringify(body).includes(of().reference)]).toEqual([name, view, true])
    }
  }
  // Without any membership only the open one is counted, and behind a wall nothing is.
  const seen = (await outsider.client.get('overview')).body
  expect([seen.open, seen.in_appeal.count, seen.changed.length]).toEqual([1, 1, 1])
  const nothing = {
    open: 0,
    in_appeal: { count: 0 },
    off_now: { count: 0 },
    changed: [],
    next_72_hours: [],
    decisions_waiting: [],
  }
  expect((await walled.client.get('overview')).body).toMatchObject(nothing)
  expect((await outsider.client.get('search?q=quillwort')).body.items).toHaveLength(1)
  expect((await walled.client.get('search?q=quillwort')).body.items).toEqual([])
}

const plain = ({ status, body, headers }: Answer) => ({
  status,
  body: { ...body, request_id: null },
  headers: [...headers].filter(([name]) => !['date', 'x-request-id', 'keep-alive'].includes(name)),
})

async function ok(answer: Promise<Answer>): Promise<void> {
  const { status, body } = await answer
  if (status >= 300) throw new Error(`answered ${status} ${JSON.stringify(body)}`)
}
