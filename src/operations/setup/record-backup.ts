import { randomUUID } from 'node:crypto'
import { userInfo } from 'node:os'
import pg from 'pg'

/** Records that a backup was made. As the owner of the tables, so that nothing that serves requests can claim it. */
export async function recordBackup(ownerUrl: string, note: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query('INSERT INTO backup_record (id, at, note, on_the_server_as) VALUES ($1, edict_now(), $2, $3)', [
      randomUUID(),
      note,
      userInfo().username,
    ])
    await client.query('CALL ledger_append_by_migration($1, $2, $3)', ['settings:backup', 'backup.recorded', '{}'])
    await client.query('COMMIT')
  } finally {
    await client.end()
  }
}
