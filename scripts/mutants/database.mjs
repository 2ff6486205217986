// The guards of the database, removed in a transaction that is rolled back (test/mutants/database.ts), and those of the routes, removed in
// one running application (test/mutants/routes.ts).
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './compile.mjs'

const database = (address, folder, ...words) => script('database.ts', address, folder, ...words)

async function script(name, address, folder, ...words) {
  const command = [join(root, 'test/harness/typescript.cjs'), join(root, 'test/mutants', name), ...words]
  const env = { ...process.env, EDICT_BUILT: join(folder, 'dist'), EDICT_TEST_CLUSTER: address }
  const [code] = await once(spawn(process.execPath, command, { cwd: root, stdio: 'inherit', env }), 'exit')
  return code
}

/** Finds a row for each constraint that has none, and lists the grants. The exit code is 1 if no row was found for one of them. */
export async function writeProbes(address, folder) {
  const code = await database(address, folder, 'write')
  spawnSync(
    process.execPath,
    [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'format', '--write', 'test/mutants/constraint-probes.json'],
    {
      cwd: root,
    },
  )
  return code
}

/** Each guard, and who noticed that it was gone; for the others, the SQL that removes it and the specs to ask. */
export async function databaseGuards(address, folder, part, wanted) {
  const file = join(folder, 'database.json')
  if ((await database(address, folder, 'run', file, part, ...wanted)) !== 0)
    throw new Error('The guards of the database could not be tried.')
  return JSON.parse(readFileSync(file, 'utf8')).map((one) => (one.by || one.explained ? one : { ...one, specs: specsOf(one) }))
}

/** Who notices that the policy of a route is gone, or something that it asks, by id; null if nobody does. */
export async function routeGuards(address, folder, guards) {
  const file = join(folder, 'routes.json')
  writeFileSync(file, JSON.stringify(guards.map(({ id, kind, what }) => ({ id, kind, what }))))
  if ((await script('routes.ts', address, folder, file)) !== 0) throw new Error('The guards of the routes could not be tried.')
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** The SQL that removes each guard of the database, by id. */
export async function databaseSql(address, folder) {
  const file = join(folder, 'database-sql.json')
  if ((await database(address, folder, 'list', file)) !== 0) throw new Error('The guards of the database could not be listed.')
  return new Map(JSON.parse(readFileSync(file, 'utf8')))
}

/** Specs that read the catalogue, and compare it with what must be so for every table. */
const OF_CATALOGUE = ['test/db/guarded-tables.spec.ts']

/** The specs that speak most of what a function or a table is for. */
function specsOf({ id, kind, function: called, table }) {
  if (kind === 'row_security') return OF_CATALOGUE
  if (kind === 'constraint' || kind === 'grant') return []
  const words = [...new Set(`${called ?? ''}_${table ?? ''}`.split('_'))].filter((word) => word.length > 3)
  const said = /'([^'%]{8,})/.exec(id)?.[1]
  const score = (text) =>
    (called && text.includes(called) ? 20 : 0) +
    (said && text.includes(said.trim()) ? 20 : 0) +
    words.filter((word) => text.includes(word)).length
  return ['db', 'http']
    .flatMap((part) => readdirSync(join(root, 'test', part)).map((file) => `test/${part}/${file}`))
    .filter((file) => file.endsWith('.spec.ts') && !/(upper-lock|embedded-postgres|database-roles)/.test(file))
    .map((file) => ({ file, score: score(`${file} ${readFileSync(join(root, file), 'utf8')}`) }))
    .filter(({ score: points }) => points > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 8)
    .map(({ file }) => file)
}
