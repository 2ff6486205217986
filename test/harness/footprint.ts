import { existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { TestApp } from './app.js'

/**
 * Everything that a request could leave behind: the number of rows in each table, and the files in the store, including partial
 * uploads.
 */
export interface Footprint {
  rows: Record<string, number>
  files: string[]
}

export async function footprintOf(app: TestApp): Promise<Footprint> {
  const tables = await app.asOwner<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname`,
  )
  const counts = tables.map(({ name }) => `SELECT '${name}' AS name, count(*)::int AS count FROM ${name}`)
  const rows = await app.asSuperuser<{ name: string; count: number }>(counts.join(' UNION ALL '))
  return { rows: Object.fromEntries(rows.map(({ name, count }) => [name, count])), files: filesOf(app) }
}

/** The files that no row refers to, including partial uploads: a refused request leaves none. */
export async function strayFiles(app: TestApp): Promise<string[]> {
  const rows = await app.asSuperuser<{ directive_id: string; sha256: string }>('SELECT directive_id, sha256 FROM document')
  const named = new Set(rows.map(({ directive_id, sha256 }) => join(directive_id, sha256.slice(0, 2), sha256)))
  const store = join(app.settings.data_dir, 'files')
  return filesOf(app)
    .map((path) => relative(store, path))
    .filter((path) => !named.has(path))
}

function filesOf(app: TestApp): string[] {
  const store = join(app.settings.data_dir, 'files')
  if (!existsSync(store)) return []
  const entries = readdirSync(store, { withFileTypes: true, recursive: true })
  return entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])).sort()
}
