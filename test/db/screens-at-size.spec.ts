import { join } from 'node:path'
import pg from 'pg'
import { Calendar } from '../../src/insight/calendar.js'
import { Docket } from '../../src/insight/docket.js'
import { WorklistQuery } from '../../src/insight/insight.schema.js'
import { MyWork } from '../../src/insight/my-work.js'
import { Overview } from '../../src/insight/overview.js'
import { waitingCounts } from '../../src/insight/waiting-counts.js'
import { Worklist } from '../../src/insight/worklist.js'
import type { Actor } from '../../src/platform/database/actor.js'
import { type Tx, UnitOfWork } from '../../src/platform/database/unit-of-work.js'
import { startApp, type TestApp } from '../harness/app.js'
import { actorOf } from '../harness/enter.js'

// The rows of `npm run -s bench -- growth` with 6,000 directives. The bench measures the time; this spec counts the rows that each
// statement of a screen visits, which depends neither on the machine nor on what else it does.

const MANY = 6_000
const { COUNSEL, EXECUTIVE, rowsOf, shapeOf } = loadedByNode<{
  COUNSEL: string
  EXECUTIVE: string
  rowsOf(directives: number): string[]
  shapeOf(directives: number): { open: number }
}>(join(__dirname, '..', '..', 'bench', 'growth-rows.mjs'))
const { open } = shapeOf(MANY)
/** The longest list shows 1,001 rows, and an executive sees four directives in five. */
const MOST_VISITED = 1_400
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)

let app: TestApp
let actors: Record<'counsel' | 'executive', Actor>

beforeAll(async () => {
  app = await startApp({ worker: false, empty: true })
  await app.asSuperuser(`SET session_replication_role = replica; ${rowsOf(MANY).join('; ')}`)
  await app.asSuperuser('VACUUM ANALYZE')
  actors = {
    counsel: await actorOf(app, { id: COUNSEL, role: 'counsel' }),
    executive: await actorOf(app, { id: EXECUTIVE, role: 'executive' }),
  }
})
afterAll(() => app?.stop())

interface Node {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  Plans?: Node[]
}

/** The most rows that one scan of the plan visits, with the scan. */
function visited(node: Node): { rows: number; scan: string } {
  const isScan = node['Relation Name'] !== undefined || node['Index Name'] !== undefined
  const rows = isScan ? (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'] : 0
  const own = { rows, scan: `${node['Node Type']} ${node['Index Name'] ?? node['Relation Name']}` }
  return (node.Plans ?? []).map(visited).reduce((most, one) => (one.rows > most.rows ? one : most), own)
}

const literal = (value: unknown): string => {
  if (value === null) return 'NULL'
  if (Array.isArray(value)) return literal(`{${value.join()}}`)
  return pg.escapeLiteral(value instanceof Date ? value.toISOString() : String(value))
}

/** The statements of a screen, each with the rows that it visits, planned as the screen has them planned. */
async function asked(run: (work: UnitOfWork) => Promise<unknown>) {
  const statements: { sql: string; rows: number; scan: string }[] = []
  const work = app.http.get(UnitOfWork)
  let n = 0
  await run({
    read: (actor: Actor, read: (tx: Tx) => Promise<unknown>) =>
      work.read(actor, (tx) => {
        const watched =
          (as: 'hot' | 'query') =>
          async (sql: string, parameters: readonly unknown[] = []) => {
            n += 1
            const name = `asked_${n}`
            await tx.query(`PREPARE ${name} AS ${sql}`)
            const execute = `EXECUTE ${name} ${parameters.length > 0 ? `(${parameters.map(literal).join()})` : ''}`
            const [row] = await tx.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(
              `EXPLAIN (ANALYZE, TIMING OFF, COSTS OFF, FORMAT JSON) ${execute}`,
            )
            await tx.query(`DEALLOCATE ${name}`)
            statements.push({ sql, ...visited((row as NonNullable<typeof row>)['QUERY PLAN'][0].Plan) })
            return tx[as](sql, parameters)
          }
        return read({ ...tx, hot: watched('hot'), query: watched('query') } as Tx)
      }),
  } as UnitOfWork)
  return statements
}

const worklist = (query: Record<string, string>) => (work: UnitOfWork, actor: Actor) =>
  new Worklist(work).run(actor, WorklistQuery.parse(query))

const SCREENS: Record<string, (work: UnitOfWork, actor: Actor) => Promise<unknown>> = {
  'every screen': (work, actor) => work.read(actor, (tx) => waitingCounts(tx, actor)),
  worklist: worklist({}),
  'worklist, newest': worklist({ state: 'all', sort: 'opened' }),
  'worklist, overdue': worklist({ late: 'true' }),
  'my work': (work, actor) => new MyWork(work).run(actor),
  overview: (work, actor) => new Overview(work).run(actor),
  'calendar month': (work, actor) => new Calendar(work).run(actor, { from: day(0), to: day(30), settled: 'false' }),
  docket: (work, actor) => new Docket(work).run(actor),
}

describe(`with ${MANY} directives`, () => {
  it.each(
    Object.entries(SCREENS).flatMap(([screen, run]) => [['counsel', screen, run] as const, ['executive', screen, run] as const]),
  )('no statement for a %s visits many more rows than are shown: %s', async (reader, _, run) => {
    const statements = await asked((work) => run(work, actors[reader]))
    expect(statements.length).toBeGreaterThan(0)
    const tooMany = statements.filter(({ sql, rows }) => rows > (sql.includes('GROUP BY n.stage') ? open : MOST_VISITED))
    expect(tooMany).toEqual([])
  })

  it('every policy for reading looks up the directive of each row, and cannot read all directives first', async () => {
    const policies = await app.asSuperuser<{ name: string; qual: string }>(
      `SELECT tablename || '.' || policyname AS name, qual FROM pg_policies WHERE cmd = 'SELECT' AND 'edict_app' = ANY (roles) AND qual ~ 'FROM directive d\\M'`,
    )
    expect(policies.length).toBeGreaterThan(40)
    const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0
    const unbounded = policies.filter(
      ({ qual }) => count(qual, /FROM (directive d|actor_grant g|actor_audited a)\s/g) !== count(qual, /OFFSET 0\)/g),
    )
    expect(unbounded.map(({ name }) => name)).toEqual([])
  })
})
