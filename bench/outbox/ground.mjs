import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '../../dist/platform/database/migrate.js'
import { createDatabaseAndOwner } from '../../dist/platform/embedded-postgres/database-roles.js'
import { startEmbeddedPostgres } from '../../dist/platform/embedded-postgres/launcher.js'

/** A PostgreSQL of its own with Edict's schema, and connections to it. */
export async function aGround() {
  const folder = mkdtempSync(join(tmpdir(), 'edict-outbox-'))
  const server = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), fast: true })
  const urls = await createDatabaseAndOwner(server.superuserUrl, server.passwords)
  await migrate(urls.ownerUrl)
  const own = new URL(server.superuserUrl)
  own.pathname = new URL(urls.appUrl).pathname
  const clients = []
  const connect = async (connectionString) => {
    const client = new pg.Client({ connectionString, options: '-c timezone=UTC' })
    await client.connect()
    clients.push(client)
    return client
  }
  return {
    urls,
    superuserUrl: own.href,
    superuser: await connect(own.href),
    connect,
    async stop() {
      for (const client of clients) await client.end()
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** `many` reminders that are due at the same instant. */
export const dueReminders = (client, many) =>
  client.query(
    `INSERT INTO outbox (id, kind, subject_id, due_at)
     SELECT gen_random_uuid(), 'reminder.send', gen_random_uuid(), edict_now() - interval '1 minute' FROM generate_series(1, $1)`,
    [many],
  )

/** Prints one line, and whether its aim is met. @returns 1 if it is missed */
export function judge(text, isMet) {
  process.stdout.write(`${isMet ? 'met   ' : 'MISSED'} ${text}\n`)
  return isMet ? 0 : 1
}
