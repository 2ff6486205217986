// Which spec reaches which guard, recorded in one run of the specs without any mutant, and kept in test/mutants/coverage.json.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './compile.mjs'
import { each } from './pool.mjs'

const FILE = join(root, 'test/mutants/coverage.json')
/** Jest loads the product itself for these, so no mutant can be switched in them; and these start nothing of the product. */
const NOT = /^test\/(documents\/(hard-letters|reader-process)|db\/embedded-postgres)\.spec\.ts$/

/** @typedef {{ hash: string, seconds: number, seen: string[] }} Spec */

export function specs() {
  const below = (folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((file) => file.endsWith('.spec.ts') && !NOT.test(file))
  return ['src', ...['unit', 'deadlines', 'db', 'http', 'mail', 'letters', 'documents'].map((part) => `test/${part}`)]
    .flatMap(below)
    .sort()
}

const hashOf = (spec) =>
  createHash('sha256')
    .update(readFileSync(join(root, spec)))
    .digest('hex')
    .slice(0, 12)

/** @returns {{ guards: string[], map: Record<string, Spec> }} every guard of that time, and what each spec reaches */
export function recorded() {
  if (!existsSync(FILE)) return { guards: [], map: {} }
  const { guards, specs: known } = JSON.parse(readFileSync(FILE, 'utf8'))
  const map = Object.fromEntries(
    Object.entries(known).map(([spec, [hash, seconds, seen]]) => [
      spec,
      { hash, seconds, seen: seen.map((nth) => (nth < 0 ? `!${guards[-nth - 1]}` : guards[nth])) },
    ]),
  )
  return { guards, map }
}

function keep(mutants, map) {
  const guards = mutants.map(({ id }) => id).sort()
  const nth = new Map(guards.map((id, at) => [id, at]))
  const number = (id) => (id.startsWith('!') ? -nth.get(id.slice(1)) - 1 : nth.get(id))
  const rows = Object.entries(map)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([spec, { hash, seconds, seen }]) =>
        `${JSON.stringify(spec)}:${JSON.stringify([hash, seconds, seen.map(number).sort((a, b) => a - b)])}`,
    )
  writeFileSync(
    FILE,
    `{"guards":${JSON.stringify(guards, null, 0).replaceAll('","', '",\n"')},\n"specs":{\n${rows.join(',\n')}\n}}\n`,
  )
}

/**
 * The map, brought up to date: specs that are new or changed, and for a guard that no spec is known to reach, the specs that reach
 * another guard of its file, are recorded. `all` records everything.
 * @param {import('./guards.mjs').Mutant[]} mutants
 */
export async function coverage(mutants, workers, { all = false, say }) {
  const { guards, map: before } = recorded()
  const known = new Set(guards)
  const files = new Set(mutants.filter(({ id }) => !known.has(id)).map(({ file }) => file))
  const fileOf = new Map(mutants.map(({ id, file }) => [id, file]))
  const stale = specs().filter((spec) => {
    const one = before[spec]
    return all || !one || one.hash !== hashOf(spec) || one.seen.some((id) => files.has(fileOf.get(id)))
  })
  // A guard that is gone is no longer reached.
  const there = ({ seen, ...rest }) => ({ ...rest, seen: seen.filter((id) => fileOf.has(id.replace(/^!/, ''))) })
  const map = Object.fromEntries(specs().flatMap((spec) => (before[spec] ? [[spec, there(before[spec])]] : [])))
  if (stale.length === 0) return map
  say(`Recording ${stale.length} specs.`)
  // Creates the template with the cast, whose guards belong to no spec.
  await workers[0].run({ spec: 'test/db/guarded-tables.spec.ts' })
  await each(stale, workers, async (spec, worker) => {
    const { failures, seconds, seen } = await worker.run({ spec, record: true })
    if (failures.length) {
      say(`Without any mutant, ${spec} fails, so it is not used: ${failures[0]}`)
      delete map[spec]
      return
    }
    map[spec] = { hash: hashOf(spec), seconds: Math.round(seconds * 10) / 10, seen: seen.sort() }
  })
  keep(mutants, map)
  return map
}
