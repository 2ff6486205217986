import 'reflect-metadata'
import { LoadCatalogue } from './agencies/load-catalogue.js'
import { LoadPlaybooks } from './agencies/playbooks/load-playbooks.js'
import { AppModule } from './app.module.js'
import { LoadCalendars } from './deadlines/calendars/load-calendars.js'
import { tellCase } from './demo/tell-case.js'
import { OfferFirstAdministrator } from './people/offer-first-administrator.js'
import { readSettings } from './platform/config/settings.js'
import { migrate } from './platform/database/migrate.js'
import { openInstallation } from './platform/embedded-postgres/open-installation.js'
import { createApplication } from './platform/http/application.js'
import { endsWith, openDoor, say } from './platform/process.js'
import { startWorker } from './worker-process.js'

/** The HTTP door: with nothing configured, all of Edict in one process. */
await openDoor(async (closing) => {
  const installation = await openInstallation(readSettings())
  closing(() => installation.stop())
  const { settings } = installation
  await migrate(settings.database.owner_url)

  const app = await createApplication(AppModule.with(settings), settings)
  closing(() => app.close())
  await app.get(LoadCatalogue).run()
  await app.get(LoadCalendars).run()
  await app.get(LoadPlaybooks).run()
  if (settings.run_worker) closing(await startWorker(settings))

  const readers = settings.demo ? await tellCase(app) : null

  await app.listen(settings.http.port, settings.http.host)
  say(`Edict is ready at ${settings.http.public_url}`)
  for (const { name, role, link } of readers ?? []) say(`  ${name} (${role.replace('_', ' ')}): ${link}`)
  const link = await app.get(OfferFirstAdministrator).run()
  if (link) say(`No accounts exist yet. The first administrator creates their account with this one-time link: ${link}`)
  endsWith(installation.lost, 'The embedded PostgreSQL stopped.')
})
