import { writeFileSync } from 'node:fs'
import pg from 'pg'
import { explanationsOf } from '../../scripts/mutants/explained.cjs'
import { sample } from '../../scripts/mutants/sample.cjs'
import { type LowerLock, startLowerLock } from '../db/lower-lock.js'
import { freshClone } from '../harness/cluster.js'
import { without } from './constraints.js'
import { type DatabaseMutant, databaseMutants, together } from './database-guards.js'
import { GRANTS } from './grants.js'
import { Matrix } from './matrix.js'
import { findProbes, tryStored } from './probes.js'
import { triggerDifference } from './triggers.js'

// Removes each guard of the database alone, in a transaction on three full directives that is rolled back. Run by `scripts/mutants.mjs`,
// with the file for the answers: `{ id, by }` for a guard whose removal was noticed, and the SQL for those that specs should be asked
// about.

interface Answer {
  id: string
  kind: string
  by: string | null
  /** The second guard that catches it, and who notices that both are gone. */
  explained?: { nth: number; second: string; by: string }
  sql?: string
  /** Both removed, for the specs: rows show nothing. */
  both?: { nth: number; second: string; sql: string }[]
  function?: string | null
  table?: string | null
}

/**
 * The lines that the reviewed list would have in addition. Each grant adds a line of its own, so all are given at once: one by one, they
 * would take most of the run.
 */
async function newLines(client: pg.Client, mutants: readonly DatabaseMutant[]): Promise<Set<string>> {
  const lines = async () => (await client.query<{ line: string }>(GRANTS)).rows.map(({ line }) => line)
  const before = new Set(await lines())
  const all = mutants.filter(({ kind }) => kind === 'grant').map(({ sql }) => sql)
  const after = await without(client, all.join(';') || 'SELECT', lines)
  return new Set(after.filter((line) => !before.has(line)))
}

const RENEWED_EVERY = 25

/** A vacuum would wait for the transaction that has changed its table's grants, while that waits to change the table again. */
const NO_VACUUM = `
  DO $$ DECLARE t record; BEGIN
    FOR t IN SELECT c.oid::regclass AS of, c.reltoastrelid <> 0 AS toasted FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' LOOP
      EXECUTE format('ALTER TABLE %s SET (autovacuum_enabled = false%s)', t.of, CASE WHEN t.toasted THEN ', toast.autovacuum_enabled = false' END);
    END LOOP;
  END $$`

async function withoutGuards(
  lock: LowerLock,
  mutants: readonly DatabaseMutant[],
  every: ReadonlyMap<string, DatabaseMutant>,
  say: (line: string) => void,
): Promise<Answer[]> {
  const client = new pg.Client({ connectionString: lock.app.database.superuserUrl })
  await client.connect()
  try {
    await client.query(NO_VACUUM)
    await client.query('BEGIN')
    const listed = await newLines(client, mutants)
    // What is rolled back stays in the tables as dead rows until they are vacuumed, and everything gets slower: after a few hundred guards,
    // a hundred times.
    const renewed = async () => {
      await client.query('ROLLBACK')
      await client.query('VACUUM')
      await client.query('BEGIN')
      opened = null
    }
    // It opens every table to every role, so that the policies alone decide.
    let opened: Matrix | null = null
    const matrix = async () => {
      opened ??= await Matrix.on(client, lock)
      return opened
    }
    const noticed = async (mutant: DatabaseMutant, few = false): Promise<string | null> => {
      const { kind, table, sql } = mutant
      if (kind === 'grant') return listed.has(mutant.line as string) ? 'the reviewed list of grants' : null
      if (kind === 'trigger') return triggerDifference(client, mutant)
      if (kind === 'function') return (await matrix()).ofFunction(sql, mutant.function as string)
      return (await matrix()).ofTable(sql, table as string, mutant.acts ?? ['see'], few)
    }
    const answerFor = async (mutant: DatabaseMutant): Promise<Answer> => {
      const { id, kind, sql, table, function: called } = mutant
      // Where a second guard is known, both are tried before everybody is asked about one: most of these survive alone.
      const explanations = explanationsOf(id).filter(({ second }) => every.has(second))
      const few = kind === 'row_policy' || kind === 'row_condition' ? explanations.length > 0 : false
      const by = await noticed(mutant, few)
      if (by) return { id, kind, by }
      const both: NonNullable<Answer['both']> = []
      for (const { nth, second } of explanations) {
        const removed = together(mutant, every.get(second) as DatabaseMutant)
        const seen = await noticed({ ...mutant, sql: removed })
        if (seen) return { id, kind, by: null, explained: { nth, second, by: seen } }
        both.push({ nth, second, sql: removed })
      }
      const late = few ? await noticed(mutant) : null
      if (late) return { id, kind, by: late }
      return { id, kind, by: null, sql, both, table, function: called }
    }
    const answers: Answer[] = []
    const began = Date.now()
    const last = (one: DatabaseMutant) => Number(one.kind !== 'grant' && one.kind !== 'trigger')
    for (const mutant of [...mutants].sort((a, b) => last(a) - last(b))) {
      if (answers.length > 0 && answers.length % RENEWED_EVERY === 0 && last(mutant)) await renewed()
      try {
        answers.push(await answerFor(mutant))
      } catch (error) {
        // The guard is not shown to hold, so it survives.
        say(`${mutant.id} cannot be removed: ${(error as Error).message}`)
        answers.push({ id: mutant.id, kind: mutant.kind, by: null })
        // Nothing more can be tried in a transaction that failed.
        await renewed()
      }
      if (answers.length % 100 === 0 && last(mutant))
        say(`${answers.length} of ${mutants.length} guards of the database after ${Math.round((Date.now() - began) / 1_000)} s`)
    }
    return answers
  } finally {
    await client.end()
  }
}

async function listed(url: string): Promise<DatabaseMutant[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const mutants = await databaseMutants(client)
  await client.end()
  return mutants
}

async function run([mode, file, part, ...wanted]: string[]): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`)
  if (mode === 'write') {
    const database = await freshClone()
    const missing = await findProbes(database.superuserUrl)
    await database.drop()
    for (const name of missing)
      say(`No row was found that only ${name} refuses: write one in test/mutants/constraint-probes.json.`)
    process.exitCode = missing.length ? 1 : 0
    return
  }
  if (mode === 'list') {
    const database = await freshClone()
    const mutants = await listed(database.superuserUrl)
    await database.drop()
    writeFileSync(file as string, JSON.stringify(mutants.map(({ id, sql }) => [id, sql])))
    return
  }
  const lock = await startLowerLock()
  // Its statements would meet the changes of the schema, and each would wait for the other.
  await lock.app.http.close()
  try {
    const constraints = (await tryStored(lock.app.database.superuserUrl)).map(({ name, before, after }) => ({
      id: `constraint ${name}`,
      kind: 'constraint',
      by: before === name.split('.')[1] && after === 'accepted' ? 'its row' : null,
    }))
    const mutants = await listed(lock.app.database.superuserUrl)
    const answers = await withoutGuards(lock, sample(mutants, wanted, part), new Map(mutants.map((one) => [one.id, one])), say)
    writeFileSync(file as string, JSON.stringify([...sample(constraints, wanted, part), ...answers]))
  } finally {
    await lock.app.database.drop()
  }
}

void run(process.argv.slice(2)).then(
  () => process.exit(),
  (error: Error) => {
    process.stderr.write(`${error.stack}\n`)
    process.exit(1)
  },
)
