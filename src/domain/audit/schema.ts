import type { EventBody, Row } from './fold.js'

/** The stream in which migrations say what the columns of the ledger's tables are. */
export const SCHEMA_STREAM = 'settings:schema'

/** What an event of `settings:schema` says of one column. */
export interface RegisteredColumn {
  /** Its type in PostgreSQL. */
  readonly type: string
  /** The value of every row whose last event was written before the column existed. Absent where every event holds the column. */
  readonly older?: unknown
  /** Its earlier names, oldest first: an event from before a rename holds the value under one of them. */
  readonly was?: readonly string[]
}

/** All that `settings:schema` says of a table: the newest event of a table says everything. */
export interface RegisteredTable {
  readonly table: string
  readonly columns: Readonly<Record<string, RegisteredColumn>>
  /** Names of columns that were dropped. A name is never given to another column again. */
  readonly gone?: readonly string[]
  /** The table's earlier names, oldest first. */
  readonly was?: readonly string[]
  readonly dropped?: true
}

/** The tables of the ledger after the given events of `settings:schema`, by name. */
export function foldSchema(bodies: Iterable<EventBody>): ReadonlyMap<string, RegisteredTable> {
  const tables = new Map<string, RegisteredTable>()
  for (const { kind, details } of bodies) {
    if (kind !== 'schema.columns') continue
    const told = details as unknown as RegisteredTable
    for (const name of told.was ?? []) tables.delete(name)
    if (told.dropped) tables.delete(told.table)
    else tables.set(told.table, told)
  }
  return tables
}

/**
 * A row as an event of any age holds it, with today's columns: what the table must hold if the event was the row's last.
 * Names that no version of the table had are kept, so that a comparison with the table fails on them. So does a column that is missing
 * and has no older value.
 */
export function rowToday(told: RegisteredTable, row: Row): Row {
  const gone = new Set([...(told.gone ?? []), ...Object.values(told.columns).flatMap(({ was = [] }) => was)])
  const today: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(row)) if (!gone.has(name)) today[name] = value
  for (const [name, { was = [], ...column }] of Object.entries(told.columns)) {
    if (name in today) continue
    const earlier = was.find((old) => old in row)
    if (earlier !== undefined) today[name] = row[earlier]
    else if ('older' in column) today[name] = column.older
  }
  return today
}
