import { hash } from 'node:crypto'
import type { EventBody, Row } from '../../domain/audit/fold.js'
import { type RegisteredTable, rowToday } from '../../domain/audit/schema.js'

/** The last state of each row that the events of a stream hold, as the number of the event and a digest: no content is kept. */
export class LastStates {
  /** Table → id → number and digest in one string, because there are many. */
  private readonly states = new Map<string, Map<string, string>>()
  /** Rows of the current batch. A row that changes again in it needs no digest in between. */
  private fresh = new Map<string, Map<string, { seq: number; name: string; row: Row }>>()
  /** Names of tables that `settings:schema` does not know. */
  readonly unknown = new Set<string>()
  size = 0

  constructor(private readonly digests: RowDigests) {}

  add(seq: number, rows: EventBody['rows']): void {
    for (const name in rows) {
      const table = this.digests.tableOf(name)
      if (table === undefined) this.unknown.add(name)
      if (!table) continue
      const known = this.fresh.get(table) ?? new Map()
      this.fresh.set(table, known)
      const of = rows[name] as Record<string, Row>
      for (const id in of) known.set(id, { seq, name, row: of[id] as Row })
    }
  }

  /** Replaces the rows that were added since by their digests. */
  settle(): void {
    for (const [table, rows] of this.fresh) {
      const states = this.states.get(table) ?? new Map<string, string>()
      this.states.set(table, states)
      const before = states.size
      for (const [id, { seq, name, row }] of rows) states.set(id, `${this.digests.of(table, row)} ${seq} ${name}`)
      this.size += states.size - before
    }
    this.fresh = new Map()
  }

  /** Whether this is the row's last state. Forgets the row: those that are left at the end are in no table. */
  agrees(table: string, id: string, digest: string): boolean {
    const state = this.states.get(table)?.get(id)
    if (!state?.startsWith(digest) || state[digest.length] !== ' ') return false
    this.states.get(table)?.delete(id)
    return true
  }

  /** The rows that did not agree, with the number of their last event and the name that it gives to the table. */
  *left(): Generator<{ table: string; id: string; seq: number; name: string }> {
    for (const [table, states] of this.states)
      for (const [id, state] of states) {
        const [, seq, name] = state.split(' ') as [string, string, string]
        yield { table, id, seq: Number(seq), name }
      }
  }
}

interface Written {
  readonly told: RegisteredTable
  /** The names of the columns, as jsonb orders and writes them. */
  readonly order: readonly (readonly [name: string, text: string])[]
}

/** Digests of rows as PostgreSQL writes them: SHA-256 of `to_jsonb(row)::text`. */
export class RowDigests {
  private readonly tables = new Map<string, Written>()
  /** Today's name of each name that a table has or had; null for tables that were dropped. */
  private readonly names = new Map<string, string | null>()

  constructor(tables: readonly RegisteredTable[], dropped: readonly string[]) {
    for (const name of dropped) this.names.set(name, null)
    for (const told of tables) {
      for (const name of [...(told.was ?? []), told.table]) this.names.set(name, told.table)
      const order = Object.keys(told.columns).sort(byLength)
      this.tables.set(told.table, { told, order: order.map((name) => [name, `${JSON.stringify(name)}: `]) })
    }
  }

  /** Today's name of a table; null if it was dropped, undefined if it is not known. */
  tableOf(name: string): string | null | undefined {
    return this.names.get(name)
  }

  of(table: string, row: Row): string {
    const { told, order } = this.tables.get(table) as Written
    let text = ''
    for (const [name, written] of order) {
      const value = row[name]
      // An event from before a migration. Its columns are read as `settings:schema` says.
      if (value === undefined) return digest(jsonbText(rowToday(told, row)))
      text += (text === '' ? '{' : ', ') + written + jsonbText(value)
    }
    if (Object.keys(row).length !== order.length) return digest(jsonbText(rowToday(told, row)))
    return digest(`${text}}`)
  }
}

const digest = (text: string) => hash('sha256', text, 'base64')

/**
 * A value as `jsonb` writes it. Numbers with an exponent differ, and so can fractions with zeros at the end: their rows are compared
 * in the database.
 */
export function jsonbText(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (value === null || typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return `[${value.map(jsonbText).join(', ')}]`
  const names = Object.keys(value).sort(byLength)
  return `{${names.map((name) => `${JSON.stringify(name)}: ${jsonbText((value as Row)[name])}`).join(', ')}}`
}

/** jsonb orders names by their length in bytes, and then by their bytes. */
function byLength(one: string, other: string): number {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length - b.length || a.compare(b)
}
