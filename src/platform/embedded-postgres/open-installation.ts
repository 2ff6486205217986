import { keptSecretKey } from '../config/secret-key.js'
import { type DatabaseUrls, type DeclaredSettings, Settings } from '../config/settings.js'
import { createDatabaseAndOwner, databaseUrls } from './database-roles.js'
import { runningEmbeddedPostgres, startEmbeddedPostgres } from './launcher.js'

/** What a door works with. */
export interface Installation {
  settings: Settings
  /** Settles when the embedded PostgreSQL ends by itself: the process should then end too. Never settles for your own database. */
  lost: Promise<void>
  /** Stops what was started for this process, once everything is drained. */
  stop(): Promise<void>
}

export interface OpenOptions {
  /** Use the embedded PostgreSQL of an Edict that already runs on this data, where there is one: for the command line and workers. */
  share?: boolean
}

/**
 * Makes the settings whole: the database as the environment names it, or the embedded PostgreSQL started with its roles and database made;
 * the key likewise. The schema is not touched. Throws `EmbeddedPostgresError`.
 */
export async function openInstallation(declared: DeclaredSettings, options: OpenOptions = {}): Promise<Installation> {
  const never = new Promise<void>(() => undefined)
  const nothing = () => Promise.resolve()
  const whole = (urls: DatabaseUrls) => new Settings(declared, urls, declared.secret_key ?? keptSecretKey(declared.data_dir))
  if (declared.database_urls) return { settings: whole(declared.database_urls), lost: never, stop: nothing }

  const running = options.share ? runningEmbeddedPostgres(declared.data_dir) : null
  if (running) return { settings: whole(databaseUrls(running.superuserUrl, running.passwords)), lost: never, stop: nothing }

  const server = await startEmbeddedPostgres({ dataDir: declared.data_dir })
  try {
    const urls = await createDatabaseAndOwner(server.superuserUrl, server.passwords)
    return { settings: whole(urls), lost: server.lost, stop: server.stop }
  } catch (error) {
    await server.stop()
    throw error
  }
}
