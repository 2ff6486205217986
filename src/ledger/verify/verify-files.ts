import type { Fault } from '../../domain/audit/chain.js'
import type { FileStore } from '../../platform/files/file-store.js'
import type { LedgerTable } from './compare-rows.js'
import type { Reader } from './reader.js'

const BATCH = 500

interface Named {
  id: string
  directive_id: string
  sha256: string
}

/**
 * Reads every file that a row of the ledger names by its hash, and compares the hash of the bytes. These are the tables with the
 * columns `directive_id` and `sha256`, which the chain protects.
 */
export async function* verifyFiles(
  reader: Reader,
  files: FileStore,
  tables: readonly LedgerTable[],
  directiveId: string | null,
): AsyncGenerator<Fault | null> {
  for (const { told } of tables.filter(({ told: { columns } }) => 'sha256' in columns && 'directive_id' in columns)) {
    let after = '00000000-0000-0000-0000-000000000000'
    for (;;) {
      const rows = await reader.query<Named>(
        `SELECT x.id, x.directive_id, x.sha256 FROM "${told.table}" x WHERE x.id > $1 AND ($2::uuid IS NULL OR x.directive_id = $2) ORDER BY x.id LIMIT ${BATCH}`,
        [after, directiveId],
      )
      for (const { id, directive_id, sha256 } of rows) {
        const intact = await files.verify(directive_id, sha256)
        yield intact
          ? null
          : { stream: `directive:${directive_id}`, seq: null, code: 'audit/file', table: told.table, row_id: id }
      }
      if (rows.length < BATCH) break
      after = (rows.at(-1) as Named).id
    }
  }
}
