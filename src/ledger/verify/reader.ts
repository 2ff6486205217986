import pg from 'pg'

// The settings of `ledger_append`, so that equal rows are equal as JSON. Events are read in the order of an index, in small parts of it,
// which the planner would take for large ones.
const SETTINGS = `SET TimeZone = 'UTC'; SET IntervalStyle = 'postgres'; SET bytea_output = 'hex'; SET extra_float_digits = 1;
  SET enable_seqscan = off; SET enable_bitmapscan = off; SET jit = off`

/** A connection as the verifier. Its settings are those under which the ledger writes rows. */
export class Reader {
  private constructor(private readonly client: pg.Client) {}

  static async open(url: string): Promise<Reader> {
    const client = new pg.Client({ connectionString: url, application_name: 'edict audit verify' })
    await client.connect()
    await client.query(SETTINGS)
    return new Reader(client)
  }

  async query<Row = Record<string, unknown>>(sql: string | pg.QueryConfig, values?: unknown[]): Promise<Row[]> {
    return (await this.client.query(sql as string, values)).rows as Row[]
  }

  /** Rows as arrays, for many of them. */
  async rows<Row extends unknown[]>(text: string, values: unknown[]): Promise<Row[]> {
    return (await this.client.query({ text, values, rowMode: 'array' })).rows as Row[]
  }

  /** Runs `work` in one snapshot. Each is short: a long one would keep the database from cleaning up behind everybody. */
  async snapshot<T>(work: () => Promise<T>): Promise<T> {
    await this.client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    try {
      return await work()
    } finally {
      await this.client.query('COMMIT')
    }
  }

  /** Runs a statement that reads whole tables, in a snapshot of its own. */
  scan<Row>(sql: string): Promise<Row[]> {
    return this.snapshot(async () => {
      await this.client.query('SET LOCAL enable_seqscan = on')
      return this.query<Row>(sql)
    })
  }

  /** Runs a statement that may fail, inside a snapshot that goes on. */
  async unharmed<T>(work: () => Promise<T>): Promise<T> {
    await this.client.query('SAVEPOINT one')
    try {
      return await work()
    } catch (error) {
      await this.client.query('ROLLBACK TO SAVEPOINT one')
      throw error
    }
  }

  close(): Promise<void> {
    return this.client.end()
  }
}
