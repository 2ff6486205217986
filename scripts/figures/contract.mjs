// How much of the contract is written by hand. Prints one line per figure: node scripts/figures/contract.mjs
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')
const filesIn = (folder, ending) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, text: readFileSync(join(root, folder, name), 'utf8') }))
const matches = (files, pattern) => files.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0)
const lines = (files) => matches(files, /\n/g)

const api = filesIn('web/src/api', '.ts')
const generated = api.filter(({ name }) => /generated|schema\.d\.ts/.test(name))
const byHand = api.filter((file) => !generated.includes(file))
const controllers = filesIn('src', '.controller.ts')

/** The figures of this part of the project, by name. */
export const figures = {
  'operations in the API': Object.values(JSON.parse(readFileSync(join(root, 'docs/api/openapi.json'), 'utf8')).paths).flatMap(
    Object.keys,
  ).length,
  'lines of generated types': lines(
    generated.filter(
      ({ name }) => /types\.gen\.ts$|schema\.d\.ts$/.test(name) && !name.includes('client/') && !name.includes('core/'),
    ),
  ),
  'lines of generated client, types included': lines(generated),
  'lines of web/src/api by hand': lines(byHand),
  'hand-written wrappers of an operation': matches(byHand, /\bhttp\.(GET|POST|PUT|PATCH|DELETE)\(/g),
  'hand-written queries': matches(byHand, /export const \w+Query\b/g),
  'parameters that name a schema twice': matches(
    controllers,
    /@(Body|Param|Query)\(\{ schema: (\w+) \}\) [^:]+: z\.infer<typeof \2>/g,
  ),
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  for (const [name, value] of Object.entries(figures)) process.stdout.write(`${String(value).padStart(7)}  ${name}\n`)
