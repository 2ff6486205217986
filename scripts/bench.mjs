// npm run -s bench -- NAME: builds if needed, then measures. Each bench prints the ratio of two sides that ran in turns in the
// same run.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build, root } from './build.mjs'

const [name, ...words] = process.argv.slice(2)
const benches = readdirSync(join(root, 'bench'))
  .filter((file) => file.endsWith('.bench.mjs'))
  .map((file) => file.replace('.bench.mjs', ''))
if (!name || !existsSync(join(root, 'bench', `${name}.bench.mjs`))) {
  process.stderr.write(`Usage: npm run -s bench -- NAME, where NAME is one of: ${benches.join(', ')}\n`)
  process.exit(2)
}
await build({ only: 'server', say: (line) => process.stderr.write(`${line} …\n`) })
const { run } = await import(`../bench/${name}.bench.mjs`)
await run(words)
