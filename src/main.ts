import 'reflect-metadata'
import { LoadCatalogue } from './agencies/load-catalogue.js'
import { LoadPlaybooks } from './agencies/playbooks/load-playbooks.js'
import { AppModule } from './app.module.js'
import { LoadCalendars } from './deadlines/calendars/load-calendars.js'
import { tellCase } from './demo/tell-case.js'
import { OfferFirstAdministrator } from './people/offer-first-administrator.js'
import { readSettings } from './platform/config/settings.js'
import { migrate } from './platform/database/migrate.js'
import { waitForDatabase } from './platform/database/wait-for-database.js'
import { openInstallation } from './platform/embedded-postgres/open-installation.js'
import { createApplication } from './platform/http/application.js'
import { endsWith, openDoor, say, step } from './platform/process.js'
import { startWorker } from './worker-process.js'

/** The HTTP server: with default settings, all of Edict in one process. */
await openDoor(async (closing) => {
  const declared = readSettings()
  const installation = await step(declared.database_urls ? 'Reading the settings' : 'Starting the embedded PostgreSQL', () =>
    openInstallation(declared),
  )
  closing(() => installation.stop())
  const { settings } = installation
  await waitForDatabase(settings.database.owner_url)
  await step('Updating the database', () => migrate(settings.database.owner_url))

  const app = await step('Starting the application', () => createApplication(AppModule.with(settings), settings))
  closing(() => app.close())
  await step('Loading agencies, calendars and playbooks', async () => {
    await app.get(LoadCatalogue).run()
    await app.get(LoadCalendars).run()
    await app.get(LoadPlaybooks).run()
  })
  if (settings.run_worker) closing(await step('Starting the background worker', () => startWorker(settings)))

  const readers = settings.demo ? await step('Preparing the demo case', () => tellCase(app)) : null

  await app.listen(settings.http.port, settings.http.host)
  const link = await app.get(OfferFirstAdministrator).run()
  say('')
  say(`Edict is ready at ${settings.http.public_url}`)
  say('')
  if (readers) say('  Sign in to the demo with one of these links, each of which works once:')
  for (const { name, role, link } of readers ?? []) say(`    ${name} (${role.replace('_', ' ')}): ${link}`)
  if (link) say(`  No accounts exist yet. The first administrator creates their account with this one-time link: ${link}`)
  say(`  Data folder: ${settings.data_dir}`)
  say(`  To stop: ${process.stdout.isTTY ? 'press Ctrl-C' : `send SIGTERM to process ${process.pid}`}`)
  say('')
  endsWith(installation.lost, 'The embedded PostgreSQL stopped.')
})
