// Counts the figures that the project tracks: `npm run -s figures [section…]`, with `--json` for programs. Each file in
// scripts/figures/ is one section. It exports `figures` ({ name: number }), or `count(root)`, which returns { figures, lists?: {
// name: string[] } } for the copy of the project at `root`; and `title`, if its file name does not say enough.
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const print = (line) => process.stdout.write(`${line}\n`)
const here = dirname(fileURLToPath(import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, lists: { type: 'boolean' }, root: { type: 'string', default: dirname(here) } },
})
const sections = readdirSync(join(here, 'figures'))
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -'.mjs'.length))
  .sort()
const unknown = positionals.filter((name) => !sections.includes(name))
if (unknown.length > 0) {
  process.stderr.write(`There is no section ${unknown.join(', ')}. Sections: ${sections.join(', ')}.\n`)
  process.exit(2)
}
const counted = {}
for (const name of positionals.length > 0 ? positionals : sections) {
  const { title = name, figures, count } = await import(pathToFileURL(join(here, 'figures', `${name}.mjs`)).href)
  counted[name] = { title, ...(count ? await count(values.root) : { figures }) }
}
if (values.json) print(JSON.stringify(counted, null, 2))
else
  for (const { title, figures, lists } of Object.values(counted)) {
    print(`\n${title}`)
    for (const [what, number] of Object.entries(figures)) print(`  ${String(number).padStart(7)}  ${what}`)
    if (values.lists)
      for (const [what, items] of Object.entries(lists ?? {}))
        print(`  ${what}\n${items.map((item) => `    ${item}`).join('\n')}`)
  }
