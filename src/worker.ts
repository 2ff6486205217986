import 'reflect-metadata'
import { readSettings } from './platform/config/settings.js'
import { waitForDatabase } from './platform/database/wait-for-database.js'
import { openInstallation } from './platform/embedded-postgres/open-installation.js'
import { openDoor, say } from './platform/process.js'
import { startWorker } from './worker-process.js'

/** The entry point of the worker: a process that only sweeps. Any number can run in parallel. */
await openDoor(async (closing) => {
  const installation = await openInstallation(readSettings(), { share: true })
  closing(() => installation.stop())
  await waitForDatabase(installation.settings.database.worker_url)
  closing(await startWorker(installation.settings))
  say('The worker is running.')
})
