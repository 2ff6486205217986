/** The rows of a stream: table → id → the row as it was written, column by column. */
export type Rows = ReadonlyMap<string, ReadonlyMap<string, Row>>
export type Row = Readonly<Record<string, unknown>>

/** What the body of an event holds. `rows` are full rows after the action, never differences. */
export interface EventBody {
  readonly kind: string
  readonly class: string
  readonly at: string
  readonly actor_id: string | null
  readonly reason?: string
  readonly details?: Readonly<Record<string, unknown>>
  readonly rows: Readonly<Record<string, Readonly<Record<string, Row>>>>
}

/**
 * The rows of a stream after the given events: of each row, the last state that an event holds.
 * Stop the events earlier, and it is the stream as of then.
 */
export function fold(bodies: Iterable<EventBody>): Rows {
  const tables = new Map<string, Map<string, Row>>()
  for (const body of bodies) {
    for (const [table, rows] of Object.entries(body.rows)) {
      const known = tables.get(table) ?? new Map<string, Row>()
      for (const [id, row] of Object.entries(rows)) known.set(id, row)
      tables.set(table, known)
    }
  }
  return tables
}
