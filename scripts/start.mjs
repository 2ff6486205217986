// npm start, and npm run demo: builds if needed, then becomes the HTTP server itself, so that a signal has a single process to
// reach.
import './runtime.mjs'
import { join } from 'node:path'
import { build, root } from './build.mjs'

const [mode, ...rest] = process.argv.slice(2)
if (rest.length > 0 || (mode !== undefined && mode !== 'demo')) {
  process.stderr.write('Usage: npm start, or npm run demo. Settings are environment variables; docs/operate.md lists them.\n')
  process.exit(2)
}
if (mode === 'demo') {
  process.env.EDICT_DATA ||= join(root, '.edict-demo')
  process.env.EDICT_DEMO = '1'
  process.env.ORGANISATION ||= 'Northlight Systems'
}
try {
  await build({ say: (line) => process.stdout.write(`${line}\n`) })
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
process.setSourceMapsEnabled(true)
// npm passes a signal only to its shell, which does not pass it on. So this process ends when its parent has ended.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), 1_000).unref()
}
await import('../dist/main.js')
