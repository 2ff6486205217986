import 'reflect-metadata'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { tellCase } from '../../src/demo/tell-case.js'
import { startApp, type TestApp } from '../harness/app.js'
import { startCluster } from '../harness/cluster.js'
import { aFullDirective } from './full-directive.js'

/**
 * Writes the databases of this version that later versions must be able to migrate: the demo, and full directives. Run it in a
 * checkout of the version (test/dumps/README.md): node test/harness/typescript.cjs test/builders/write-dump.ts FOLDER
 */
const DUMPS: Record<string, (app: TestApp) => Promise<void>> = {
  demo: async (app) => {
    await tellCase(app.http)
  },
  full: async (app) => {
    const cast = await app.cast()
    for (const visibility of ['open', 'restricted', 'sealed']) await aFullDirective(app, cast, { visibility })
  },
}

/** Tables whose rows belong to this schema or this moment: a restored database has its own. */
const LEFT_OUT = ['migration', 'ledger_pending']

const COLUMNS = `
  SELECT c.relname AS table_name, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS columns
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  GROUP BY c.relname ORDER BY c.relname`

async function write(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const cluster = await startCluster()
  try {
    for (const [name, fill] of Object.entries(DUMPS)) {
      const app = await startApp()
      await fill(app)
      await app.sweep()
      const faults = await app.verifyLedger()
      if (faults.length > 0) throw new Error(`The ledger of ${name} does not verify.`)
      const lines: string[] = []
      for (const { table_name, columns } of await app.asSuperuser<{ table_name: string; columns: string }>(COLUMNS)) {
        if (LEFT_OUT.includes(table_name)) continue
        // As text from the database, because JavaScript would round some numbers.
        const rows = await app.asSuperuser<{ row: string }>(
          `SELECT to_jsonb(x)::text AS row FROM (SELECT ${columns} FROM ${table_name}) x ORDER BY 1`,
        )
        for (const { row } of rows) lines.push(`${table_name} ${row}\n`)
      }
      writeFileSync(join(folder, `${name}.gz`), gzipSync(lines.join(''), { level: 9 }))
      process.stdout.write(`${name}: ${lines.length} rows\n`)
      await app.stop()
    }
  } finally {
    await cluster.stop()
  }
}

write(resolve(process.argv[2] as string)).then(
  () => process.exit(0),
  (error) => {
    process.stderr.write(`${error.stack}\n`)
    process.exit(1)
  },
)
