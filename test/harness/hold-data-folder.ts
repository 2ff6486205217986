import { join } from 'node:path'
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres/launcher.js'
import { guardedFolder } from './guarded-folder.js'

// A process that starts the embedded PostgreSQL on a folder, prints where, and holds it until it is told to stop or killed.
// node test/harness/typescript.cjs test/harness/hold-data-folder.ts [FOLDER]      without one: in its own guarded folder
const say = (what: object) => process.stdout.write(`${JSON.stringify(what)}\n`)
const dataDir = process.argv[2] ?? join(guardedFolder().path, 'data')

startEmbeddedPostgres({ dataDir, fast: true }).then(
  ({ superuserUrl, pid, stop }) => {
    process.on('SIGTERM', () => stop().then(() => process.exit(0)))
    process.on('SIGUSR2', () => process.exit(3))
    setInterval(() => undefined, 60_000)
    say({ dataDir, superuserUrl, pid })
  },
  (error: Error) => {
    say({ refused: error.message })
    process.exit(1)
  },
)
