// npm run -s edict -- …: builds if needed, then becomes the command line. Standard output contains only its answers.
import './runtime.mjs'
import { build } from './build.mjs'

try {
  await build({ only: 'server', say: (line) => process.stderr.write(`${line} …\n`) })
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
process.setSourceMapsEnabled(true)
await import('../dist/cli.js')
