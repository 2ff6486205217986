import type { Level } from '../../src/domain/access/policy.js'
import type { Role } from '../../src/domain/access/role.js'
import { startApp, type TestApp } from '../harness/app.js'
import type { Answer, Client } from '../harness/client.js'
import type { Cast } from './cast.js'
import { aColleague } from './colleague.js'
import { aFullDirective, type FullDirective } from './full-directive.js'
import { ask, keyOf, type Route, routesOfDirectives } from './routes.js'

export interface Asker {
  name: string
  client: Client
}

/** Three full directives (open, restricted and sealed), and everyone who sends requests about them. */
export class LockBench {
  private constructor(
    readonly app: TestApp,
    readonly cast: Cast,
    private readonly full: FullDirective[],
    private readonly routes: Route[],
    readonly askers: Asker[],
  ) {}

  static async start(): Promise<LockBench> {
    const app = await startApp({ worker: false })
    await app.setTime('2026-06-12T21:06:00Z')
    const cast = await app.cast()
    const full: FullDirective[] = []
    for (const visibility of ['open', 'restricted', 'sealed'])
      full.push(await aFullDirective(app, cast, { visibility, title: `A quillwort that is ${visibility}` }))
    return new LockBench(app, cast, full, await routesOfDirectives(cast.counsel), await everyKindOfAsker(app, cast, full))
  }

  /** Runs `work` with row-level security turned off. */
  async withoutPolicies(work: () => Promise<void>): Promise<void> {
    const tables = await this.app.asSuperuser<{ name: string }>(GUARDED)
    const all = (how: string) =>
      this.app.asSuperuser(tables.map(({ name }) => `ALTER TABLE ${name} ${how} ROW LEVEL SECURITY`).join('; '))
    expect(tables.length).toBeGreaterThan(20)
    await all('DISABLE')
    try {
      await work()
    } finally {
      await all('ENABLE')
    }
  }

  /** The answers that one client gets to every read. */
  async readAll({ client }: Asker): Promise<Record<string, unknown>> {
    const answers: Record<string, unknown> = {}
    for (const list of [...LISTS, `agencies/${this.app.agency_id}/letters`]) answers[list] = plain(await client.get(list))
    for (const one of this.full)
      for (const route of this.routes.filter(({ method }) => method === 'GET'))
        for (const document of route.path.includes('/documents/')
          ? [one.fact_document, one.privileged_document]
          : [one.fact_document]) {
          const named = { ...one, ids: { ...one.ids, documents: document } }
          answers[`${one.reference} ${keyOf(route)} ${document}`] = plain(await ask(client, route, named))
        }
    return answers
  }

  /**
   * The answers that one client gets to every write on a directive. Anyone who may change a restricted directive may change a
   * sealed one.
   */
  async writeAll({ client }: Asker): Promise<Record<string, unknown>> {
    const answers: Record<string, unknown> = {}
    for (const one of [this.full[0], this.full[2]] as FullDirective[])
      for (const route of this.routes.filter(({ method }) => method !== 'GET'))
        answers[`${one.reference} ${keyOf(route)}`] = plain(await ask(client, route, one, { version: 99 }))
    return answers
  }
}

async function everyKindOfAsker(app: TestApp, cast: Cast, full: readonly FullDirective[]): Promise<Asker[]> {
  const { counsel } = cast
  const made: Asker[] = [
    { name: 'who opened them', client: counsel },
    { name: 'who has a measure', client: cast.contributor },
    { name: 'the executive member', client: cast.executive },
    { name: 'the administrator', client: cast.administrator },
  ]
  const add = async (name: string, role: Role, level: Level | null, then?: (id: string, at: string) => Promise<Answer>) => {
    const { id, client } = await aColleague(app, role, name)
    for (const { reference } of full) {
      const at = `directives/${reference}`
      if (level) await done(counsel.post(`${at}/members`, { person_id: id, level, until: '2026-12-31T00:00:00Z' }))
      if (then) await done(then(id, at))
    }
    made.push({ name, client })
    return { id, client }
  }
  for (const role of ['counsel', 'contributor', 'executive', 'auditor', 'guest'] as const) {
    await add(`${role} by role alone`, role, null)
    for (const level of ['read', 'work'] as const) await add(`${role} with ${level}`, role, level)
  }
  await add('guest with case', 'guest', 'case')
  await add('auditor with case', 'auditor', 'case')
  for (const role of ['counsel', 'executive', 'auditor', 'guest'] as const)
    await add(`${role} walled off`, role, 'case', (id, at) => counsel.post(`${at}/walls`, { person_id: id, reason: 'so' }))
  await add('contributor whose membership ended', 'contributor', 'case', (id, at) =>
    counsel.post(`${at}/members/${id}/end`, { reason: 'so' }),
  )
  const leaver = await add('counsel who left', 'counsel', 'case')
  await done(cast.administrator.post(`people/${leaver.id}/end`, { reason: 'left' }, { version: 1 }))
  return made
}

async function done(answer: Promise<Answer>): Promise<void> {
  const { status, body } = await answer
  if (status >= 300) throw new Error(`answered ${status} ${JSON.stringify(body)}`)
}

const GUARDED = `SELECT oid::regclass::text AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relrowsecurity`

const LISTS = [
  'directives',
  'directives?stage=closed',
  'directives?sort=opened',
  'directives?late=true',
  'search?q=quillwort',
  'search?q=zephyrine',
  'my-work',
  'overview',
  'findings',
  'status',
  'left-work',
  'overrides',
  'overrides?state=all',
]

// An answer without the values that vary with time rather than with the caller. For a file, it only matters that it arrived.
const plain = ({ status, body }: Answer) => ({
  status,
  body: typeof body === 'object' ? JSON.parse(JSON.stringify(body, lasting)) : 'a file',
})
const lasting = (key: string, value: unknown) => (['request_id', 'now', 'at', 'swept_at'].includes(key) ? null : value)
