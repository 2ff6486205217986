/** The rows of a stream: table → id → the row as it was written, column by column. */
export type Rows = ReadonlyMap<string, ReadonlyMap<string, Row>>
export type Row = Readonly<Record<string, unknown>>

/** The content of an event's body. `rows` are full rows after the action, never differences. */
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
 * The rows of a stream after the given events: the last state of each row.
 * Given only the events up to a moment, it returns the stream as of that moment.
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
