// Which spec reaches which guard, recorded in one run of the specs without any mutant, and kept in test/mutants/coverage.json.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './compile.mjs'
import { each } from './pool.mjs'

const FILE = join(root, 'test/mutants/coverage.json')
/** Jest loads the product itself for these, so no mutant can be switched in them; and these start nothing of the product. */
const NOT = /^test\/(documents\/(hard-letters|reader-process)|db\/embedded-postgres)\.spec\.ts$/

/** @typedef {{ seconds: number, seen: string[] }} Spec */

export function specs() {
  const below = (folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((file) => file.endsWith('.spec.ts') && !NOT.test(file))
  return ['src', ...['unit', 'deadlines', 'db', 'http', 'mail', 'letters', 'documents'].map((part) => `test/${part}`)]
    .flatMap(below)
    .sort()
}

/** @returns {{ guards: string[], map: Record<string, Spec> }} every guard of that time, and what each spec reaches */
export function recorded() {
  if (!existsSync(FILE)) return { guards: [], map: {} }
  const { guards, specs: known } = JSON.parse(readFileSync(FILE, 'utf8'))
  const map = Object.fromEntries(
    Object.entries(known).map(([spec, [seconds, seen]]) => [
      spec,
      { seconds, seen: seen.map((nth) => (nth < 0 ? `!${guards[-nth - 1]}` : guards[nth])) },
    ]),
  )
  return { guards, map }
}

/** A guard is known once the specs of its file were recorded with it. */
function keep(mutants, chosen, known, map) {
  const now = new Set(chosen.map(({ id }) => id))
  const guards = mutants
    .map(({ id }) => id)
    .filter((id) => known.has(id) || now.has(id) || Object.values(map).some(({ seen }) => seen.includes(id)))
  guards.sort()
  const nth = new Map(guards.map((id, at) => [id, at]))
  const number = (id) => (id.startsWith('!') ? -nth.get(id.slice(1)) - 1 : nth.get(id))
  const rows = Object.entries(map)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([spec, { seconds, seen }]) =>
        `${JSON.stringify(spec)}:${JSON.stringify([seconds, seen.map(number).sort((a, b) => a - b)])}`,
    )
  writeFileSync(
    FILE,
    `{"guards":${JSON.stringify(guards, null, 0).replaceAll('","', '",\n"')},\n"specs":{\n${rows.join(',\n')}\n}}\n`,
  )
}

/**
 * The map, brought up to date for the chosen guards: specs that it does not know are recorded, and for a guard that it does not know, the
 * specs that reach another guard of its file. `all` records everything. A spec that changed since only leads to another order.
 * @param {import('./guards.mjs').Mutant[]} mutants
 * @param {import('./guards.mjs').Mutant[]} chosen
 */
export async function coverage(mutants, chosen, workers, { all = false, say }) {
  const { guards, map: before } = recorded()
  const known = new Set(guards)
  const files = new Set(chosen.filter(({ id }) => !known.has(id)).map(({ file }) => file))
  const ids = new Set(mutants.map(({ id }) => id))
  const fileOf = (id) => id.replace(/^!/, '').split(':', 1)[0]
  const stale = specs().filter((spec) => all || !before[spec] || before[spec].seen.some((id) => files.has(fileOf(id))))
  // A guard that is gone is no longer reached.
  const there = ({ seen, ...rest }) => ({ ...rest, seen: seen.filter((id) => ids.has(id.replace(/^!/, ''))) })
  const map = Object.fromEntries(specs().flatMap((spec) => (before[spec] ? [[spec, there(before[spec])]] : [])))
  if (stale.length === 0) return map
  say(`Recording ${stale.length} specs.`)
  // Creates the template with the cast, whose guards belong to no spec.
  await workers[0].run({ spec: 'test/db/guarded-tables.spec.ts' })
  await each(stale, workers, async (spec, worker) => {
    const { failures, seconds, seen } = await worker.run({ spec, record: true })
    if (failures.length) {
      say(`Without any mutant, ${spec} fails, so it is not used: ${failures[0].split('\n', 1)[0]}`)
      delete map[spec]
      return
    }
    map[spec] = { seconds: Math.round(seconds * 10) / 10, seen: seen.filter((id) => ids.has(id.replace(/^!/, ''))).sort() }
    keep(mutants, chosen, known, map)
  })
  return map
}
