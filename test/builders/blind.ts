import { startApp, type TestApp } from '../harness/app.js'
import type { Answer, Client } from '../harness/client.js'
import type { Cast } from './cast.js'
import { aColleague, type Colleague } from './colleague.js'
import { aFullDirective, type FullDirective } from './full-directive.js'
import { ask, type Route, routesOfDirectives } from './routes.js'

/** A sealed, a restricted and an open directive, and people who cannot see them, each for a different reason. */
export class Blind {
  outsider!: Colleague
  walled!: Colleague
  former!: Colleague
  future!: Colleague
  sealed!: FullDirective
  restricted!: FullDirective
  open!: FullDirective
  routes!: Route[]

  private constructor(
    readonly app: TestApp,
    readonly cast: Cast,
  ) {}

  static async start(): Promise<Blind> {
    const app = await startApp({ worker: false })
    const cast = await app.cast()
    await app.setTime('2026-06-12T21:30:00Z')
    const blind = new Blind(app, cast)
    await blind.fill()
    return blind
  }

  private async fill(): Promise<void> {
    this.sealed = await aFullDirective(this.app, this.cast, { visibility: 'sealed' })
    this.restricted = await aFullDirective(this.app, this.cast, { visibility: 'restricted' })
    this.open = await aFullDirective(this.app, this.cast)
    this.routes = await routesOfDirectives(this.cast.counsel)
    this.outsider = await aColleague(this.app, 'counsel', 'Out Sider')
    this.walled = await aColleague(this.app, 'lead_counsel', 'Wal Led')
    this.former = await aColleague(this.app, 'counsel', 'For Mer')
    this.future = await aColleague(this.app, 'counsel', 'Fu Ture')
    for (const { reference } of [this.sealed, this.restricted, this.open]) {
      const at = `directives/${reference}`
      await ok(this.cast.counsel.post(`${at}/members`, { person_id: this.walled.id, level: 'case' }))
      await ok(this.cast.counsel.post(`${at}/walls`, { person_id: this.walled.id, reason: 'Worked there.' }))
      await ok(this.cast.counsel.post(`${at}/members`, { person_id: this.former.id, level: 'case' }))
      await ok(this.cast.counsel.post(`${at}/members/${this.former.id}/end`, { reason: 'Has left the matter.' }))
    }
    // A membership that begins later. No route creates one, but the locks support it. Inserted directly, without the trigger's
    // event.
    await this.app.asSuperuser('ALTER TABLE directive_access DISABLE TRIGGER in_ledger')
    for (const { id } of [this.sealed, this.restricted]) {
      await this.app.asSuperuser(
        `INSERT INTO directive_access (id, directive_id, person_id, level, source, from_at, given_by)
         SELECT gen_random_uuid(), $1, $2, 'case', 'member', edict_now() + interval '1 day', opened_by FROM directive WHERE id = $1`,
        [id, this.future.id],
      )
    }
    await this.app.asSuperuser('ALTER TABLE directive_access ENABLE TRIGGER in_ledger')
  }

  /** The routes whose responses differ from those for a directive that never existed. */
  async routesThatTell(client: Client, full: FullDirective): Promise<unknown[]> {
    const told: unknown[] = []
    for (const route of this.routes) {
      const hidden = plain(await ask(client, route, full))
      const nothing = plain(await ask(client, route, { ...full, reference: 'D-000000' }))
      const alike = JSON.stringify(hidden) === JSON.stringify(nothing)
      if (!alike || ![403, 404].includes(hidden.status)) told.push({ route, hidden, nothing })
    }
    return told
  }

  /** It appears in no list, count or search of people who cannot see it. */
  async inNoList(): Promise<void> {
    const views = ['directives?state=all', 'directives?state=all&sort=opened', 'search?q=quillwort', 'my-work', 'overview']
    for (const [name, client, of] of BLIND.filter(([, client]) => client(this) !== this.future.client)) {
      for (const view of views) {
        const { status, body } = await client(this).get(view)
        expect([name, view, status === 403 || !JSON.stringify(body).includes(of(this).reference)]).toEqual([name, view, true])
      }
    }
    // A person without a membership counts only the open directive. A person behind a wall counts none.
    const seen = (await this.outsider.client.get('overview')).body
    expect([seen.open, seen.in_appeal.count, seen.changed.length]).toEqual([1, 1, 1])
    const nothing = {
      open: 0,
      in_appeal: { count: 0 },
      off_now: { count: 0 },
      changed: [],
      next_72_hours: [],
      decisions_waiting: [],
    }
    expect((await this.walled.client.get('overview')).body).toMatchObject(nothing)
    expect((await this.outsider.client.get('search?q=quillwort')).body.items).toHaveLength(1)
    expect((await this.walled.client.get('search?q=quillwort')).body.items).toEqual([])
  }
}

/** Each person who must not learn that a directive exists, with that directive. */
export const BLIND: [string, (blind: Blind) => Client, (blind: Blind) => FullDirective][] = [
  ['counsel who is not a member, sealed', ({ outsider }) => outsider.client, ({ sealed }) => sealed],
  ['counsel who is not a member, restricted', ({ outsider }) => outsider.client, ({ restricted }) => restricted],
  ['an auditor, restricted', ({ cast }) => cast.auditor, ({ restricted }) => restricted],
  ['a walled lead counsel, sealed', ({ walled }) => walled.client, ({ sealed }) => sealed],
  ['a walled lead counsel, open', ({ walled }) => walled.client, ({ open }) => open],
  ['an administrator, sealed', ({ cast }) => cast.administrator, ({ sealed }) => sealed],
  ['an administrator, open', ({ cast }) => cast.administrator, ({ open }) => open],
  ['an auditor, sealed', ({ cast }) => cast.auditor, ({ sealed }) => sealed],
  ['an auditor, open', ({ cast }) => cast.auditor, ({ open }) => open],
  ['counsel whose membership has ended', ({ former }) => former.client, ({ sealed }) => sealed],
  ['counsel whose membership begins tomorrow', ({ future }) => future.client, ({ sealed }) => sealed],
]

const plain = ({ status, body, headers }: Answer) => ({
  status,
  body: { ...body, request_id: null },
  headers: [...headers].filter(([name]) => !['date', 'x-request-id', 'keep-alive'].includes(name)),
})

async function ok(answer: Promise<Answer>): Promise<void> {
  const { status, body } = await answer
  if (status >= 300) throw new Error(`answered ${status} ${JSON.stringify(body)}`)
}
