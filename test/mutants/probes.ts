import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { alone, begin, type Constraint, constraints, find, keysOf, type Probe, tried, without } from './constraints.js'

const FILE = join(__dirname, 'constraint-probes.json')

/** The row that violates each constraint, by `table.constraint`. */
export const storedProbes = (): Record<string, Probe> => JSON.parse(readFileSync(FILE, 'utf8'))

const KINDS = ['foreign_key', 'unique', 'check'] as const

/** Runs `work` for each constraint, on a schema on which nothing else refuses its row. */
async function eachConstraint<T>(
  url: string,
  work: (one: Constraint, at: { client: pg.Client; all: Constraint[]; keys: Awaited<ReturnType<typeof keysOf>> }) => Promise<T>,
): Promise<T[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const all = await constraints(client)
    const keys = await keysOf(client)
    const done: T[] = []
    for (const kind of KINDS) {
      await begin(client, kind)
      for (const one of all.filter((constraint) => constraint.kind === kind))
        done.push(await alone(client, one, all, () => work(one, { client, all, keys })))
      await client.query('ROLLBACK')
    }
    return done
  } finally {
    await client.end()
  }
}

export interface Finding {
  name: string
  definition: string
  /** The constraint that refuses the stored row, `accepted`, or `no probe`. */
  before: string
  /** The same without the constraint. */
  after: string
}

/**
 * What becomes of the row of each constraint: with its constraint, and without. For a constraint that is too new to have a stored row,
 * one is searched.
 */
export async function tryStored(url: string): Promise<Finding[]> {
  const probes = storedProbes()
  return eachConstraint(url, async (one, { client, all, keys }) => {
    const { name, definition } = one
    const probe = probes[name] ?? (await find(client, one, all, keys))
    if (!probe) return { name, definition, before: 'no probe', after: 'no probe' }
    const before = await tried(client, one, probe, keys)
    return { name, definition, before, after: await without(client, one.drop, () => tried(client, one, probe, keys)) }
  })
}

/** Finds a row for each constraint that has none or whose row no longer serves, forgets those of constraints that are gone, and keeps the file. */
export async function findProbes(url: string): Promise<string[]> {
  const before = storedProbes()
  const after: Record<string, Probe> = {}
  const missing: string[] = []
  await eachConstraint(url, async (one, { client, all, keys }) => {
    const known = before[one.name]
    const serves =
      known &&
      `${one.table}.${await tried(client, one, known, keys)}` === one.name &&
      (await without(client, one.drop, () => tried(client, one, known, keys))) === 'accepted'
    const probe = serves ? known : await find(client, one, all, keys)
    if (probe) after[one.name] = probe
    else missing.push(one.name)
  })
  const lines = Object.keys(after)
    .sort()
    .map((name) => `  ${JSON.stringify(name)}: ${JSON.stringify(after[name])}`)
  writeFileSync(FILE, `{\n${lines.join(',\n')}\n}\n`)
  return missing
}
