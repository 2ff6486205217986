// Which spec reaches which guard, recorded in one run of the specs without any mutant, and kept in test/mutants/coverage.json. A run
// runs each spec that it uses without any mutant first, and records those that the file does not know.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './compile.mjs'

const FILE = join(root, 'test/mutants/coverage.json')
/** Jest loads the product itself for these, so no mutant can be switched in them; and these start nothing of the product. */
const NOT = /^test\/(documents\/(hard-letters|reader-process)|db\/embedded-postgres)\.spec\.ts$/

/** @typedef {{ seconds: number, seen: string[], text?: string }} Spec `text`: a digest of the spec when it was recorded */

export const digestOf = (spec) =>
  createHash('sha256')
    .update(readFileSync(join(root, spec)))
    .digest('hex')
    .slice(0, 8)

export function specs() {
  const below = (folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((file) => file.endsWith('.spec.ts') && !NOT.test(file))
  return ['src', ...['unit', 'deadlines', 'db', 'http', 'mail', 'letters', 'documents'].map((part) => `test/${part}`)]
    .flatMap(below)
    .concat('test/faults/queue-board.spec.ts')
    .sort()
}

/** @returns {{ guards: string[], map: Record<string, Spec> }} every guard of that time, and what each spec reaches */
export function recorded() {
  if (!existsSync(FILE)) return { guards: [], map: {} }
  const { guards, specs: known } = JSON.parse(readFileSync(FILE, 'utf8'))
  const map = Object.fromEntries(
    Object.entries(known).map(([spec, [seconds, seen, text]]) => [
      spec,
      { seconds, text, seen: seen.map((nth) => (nth < 0 ? `!${guards[-nth - 1]}` : guards[nth])) },
    ]),
  )
  return { guards, map }
}

export function keep(mutants, map) {
  const guards = mutants.map(({ id }) => id).sort()
  const nth = new Map(guards.map((id, at) => [id, at]))
  const number = (id) => (id.startsWith('!') ? -nth.get(id.slice(1)) - 1 : nth.get(id))
  const rows = Object.entries(map)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([spec, { seconds, seen, text }]) =>
        `${JSON.stringify(spec)}:${JSON.stringify([seconds, seen.map(number).sort((a, b) => a - b), text])}`,
    )
  writeFileSync(
    FILE,
    `{"guards":${JSON.stringify(guards, null, 0).replaceAll('","', '",\n"')},\n"specs":{\n${rows.join(',\n')}\n}}\n`,
  )
}

/** The specs that the map does not know, or that reach a file with a guard that it does not know; and, if asked, those that changed. */
export function unknown(chosen, { guards, map }, changed) {
  const known = new Set(guards)
  const fileOf = (id) => id.replace(/^!/, '').split(':', 1)[0]
  if (!changed && chosen.every(({ id }) => known.has(id))) return []
  const files = new Set(chosen.filter(({ id }) => !known.has(id)).map(({ file }) => file))
  const differs = (spec) => changed && map[spec].text !== digestOf(spec)
  return specs().filter((spec) => !map[spec] || differs(spec) || map[spec].seen.some((id) => files.has(fileOf(id))))
}

/** The recorded map, without what is gone. */
export function current(mutants, { map }) {
  const ids = new Set(mutants.map(({ id }) => id))
  return Object.fromEntries(
    specs().flatMap((spec) => {
      if (!map[spec]) return []
      const { seconds, seen, text } = map[spec]
      return [[spec, { seconds, text, seen: seen.filter((id) => ids.has(id.replace(/^!/, ''))) }]]
    }),
  )
}
