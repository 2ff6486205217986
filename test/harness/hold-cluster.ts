import { startCluster } from './cluster.js'

/** The process that holds the PostgreSQL of a test run, until the run releases it or ends. */
async function hold(): Promise<void> {
  const { address, stop } = await startCluster()
  process.once('disconnect', () => void stop().then(() => process.exit(0)))
  // Ctrl-C also ends the run, which closes our connection to it.
  process.on('SIGINT', () => {})
  process.send?.(address)
}

void hold().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`)
  process.exit(1)
})
