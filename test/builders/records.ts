import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from '../harness/client.js'

type Row = Record<string, any>

/**
 * What the tests of all records expect of one record. It is written by hand from the plan and not from src, in a separate file in
 * `test/records/`, for the specs of both locks, of the routes and of everything that examines a full directive.
 */
export interface WrittenRecord {
  table: string
  /** What `read` and `work` see of it: in the application (src/domain/access/policy.spec.ts), and in the database. */
  upper: readonly [read: string, work: string]
  lower: { read: Rule; work: Rule }
  /** What may be written at which level below `case`. */
  writes: { add: { read?: Rule; work?: Rule }; change: { read?: Rule; work?: Rule } }
  /** Its routes under a directive, and who may call them, by the letters of test/http/route-table.ts. */
  routes: readonly `${'GET' | 'POST' | 'PATCH'} /${string} ${string}`[]
  /** The list whose rows the response about its directive counts, if the record has its own tab. */
  counted?: string
  /** A valid body for each of its writes, so that it can be refused only for lack of access. */
  bodies: Record<string, unknown>
  /** Adds one to a directive. @returns the ids that its routes use */
  put: (by: { counsel: Client; at: string; privileged: string }) => Promise<Record<string, string>>
}

type Rule = (row: Row, me: string) => boolean

export const always: Rule = () => true
export const never: Rule = () => false

const FOLDER = join(__dirname, '..', 'records')

/** Every record with a separate file, by its kind. */
export const RECORDS: Readonly<Record<string, WrittenRecord>> = Object.fromEntries(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file.slice(0, -'.ts'.length).replaceAll('-', '_'), require(join(FOLDER, file)).record]),
)

/** The records whose number is in the response about their directive: their kind, their list, and whether read access shows them. */
export const countedRecords = Object.entries(RECORDS).flatMap(([kind, { counted, upper }]) =>
  counted ? [{ kind, list: counted, reads: upper[0] !== 'never' }] : [],
)

/** One part of every record, by its kind. */
export const ofRecords = <Part extends keyof WrittenRecord>(part: Part): Record<string, WrittenRecord[Part]> =>
  Object.fromEntries(Object.entries(RECORDS).map(([kind, record]) => [kind, record[part]]))
