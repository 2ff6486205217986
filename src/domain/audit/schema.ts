import type { EventBody, Row } from './fold.js'

/** The stream in which migrations record the columns of ledgered tables. */
export const SCHEMA_STREAM = 'settings:schema'

/** What an event of `settings:schema` records about one column. */
export interface RegisteredColumn {
  /** Its PostgreSQL type. */
  readonly type: string
  /** The value for rows whose last event is older than the column. Absent if every event contains the column. */
  readonly older?: unknown
  /** Its earlier names, oldest first: an event older than a rename contains the value under one of them. */
  readonly was?: readonly string[]
}

/** What `settings:schema` records about a table. The newest event of a table is complete. */
export interface RegisteredTable {
  readonly table: string
  readonly columns: Readonly<Record<string, RegisteredColumn>>
  /** Names of dropped columns. They are never reused for another column. */
  readonly gone?: readonly string[]
  /** The table's earlier names, oldest first. */
  readonly was?: readonly string[]
  readonly dropped?: true
}

/** The ledgered tables after the given events of `settings:schema`, by name. */
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
 * A row of an event of any age, with today's columns: what the table must contain if this was the row's last event.
 * Names that no version of the table had are kept, so that the comparison with the table fails on them. The same holds for a missing
 * column without an older value.
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
