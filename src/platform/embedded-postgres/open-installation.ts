import { keptSecretKey } from '../config/secret-key.js'
import { type DatabaseUrls, type DeclaredSettings, Settings } from '../config/settings.js'
import { createDatabaseAndOwner, databaseUrls } from './database-roles.js'
import { runningEmbeddedPostgres, startEmbeddedPostgres } from './launcher.js'

/** The resources of an entry point. */
export interface Installation {
  settings: Settings
  /**
   * Settles when the embedded PostgreSQL ends by itself: the process should then end too. Never settles for a separate database.
   */
  lost: Promise<void>
  /** Stops what was started for this process, once everything is drained. */
  stop(): Promise<void>
}

export interface OpenOptions {
  /**
   * Use the embedded PostgreSQL of an Edict that is already running on this data, if there is one: for the command line and
   * workers.
   */
  share?: boolean
}

/**
 * Completes the settings: the database named in the environment, or the embedded PostgreSQL, started with its roles and database;
 * and the key likewise. Does not touch the schema. Throws `EmbeddedPostgresError`.
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
