import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { TestApp } from './app.js'

/** All that a request could leave behind: how many rows each table has, and which files lie in the store, half received ones too. */
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
  const store = join(app.settings.data_dir, 'files')
  const files = readdirSync(store, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
  return {
    rows: Object.fromEntries(rows.map(({ name, count }) => [name, count])),
    files: files.map((entry) => join(entry.parentPath, entry.name)).sort(),
  }
}
