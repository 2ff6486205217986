import type { ClientBase } from 'pg'
import type { DataSource, QueryRunner } from 'typeorm'
import type { Locale } from '../../domain/catalogue/locale.js'
import { Refused } from '../../domain/errors.js'
import type { Actor } from './actor.js'
import { earlierAnswer, keepAnswer } from './kept-answers.js'
import { newestMigration, SCHEMA_SQL } from './migrate.js'
import { preparedName } from './prepared.js'
import type { Tx } from './tx.js'

type Mode = 'READ WRITE' | 'READ ONLY'

/** How a transaction finds out for whom it works: SQL that the database checks, with its parameters. */
interface Way {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/**
 * Transactions of one database role. The actor enters inside the transaction, so that nobody stays entered on a connection. Throws
 * `service/schema_newer` if the schema has moved on, and `access/not_signed_in` if the actor may no longer enter.
 */
export abstract class Transactions {
  private readonly schema = newestMigration()

  protected constructor(
    private readonly source: DataSource,
    private readonly locale: Locale,
  ) {}

  /**
   * Runs a write as `actor`. Either all of it commits or none of it. With a request envelope, the first run keeps its result
   * under the key and a repeat returns that result without running again (docs/architecture.md, "Requests"). Throws what `work`
   * throws; `request/idempotency_key_reused` if the key was used for a different request.
   */
  as<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction(actor, this.wayOf(actor), 'READ WRITE', async (tx) => {
      const envelope = actor.request
      if (!envelope) return work(tx)
      if (envelope.spent) throw new Error('A request has one unit of work that writes.')
      envelope.spent = true
      const before = await earlierAnswer<T>(tx, actor, envelope)
      if (before) return before.answer
      const answer = await work(tx)
      await keepAnswer(tx, actor, envelope, answer)
      return answer
    })
  }

  /** Reads as `actor`. */
  read<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction(actor, this.wayOf(actor), 'READ ONLY', work)
  }

  /** Works without an actor. Sees no directive. */
  asNobody<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction(null, null, 'READ WRITE', work)
  }

  /**
   * Runs one statement without an actor, in a transaction of its own: one round trip instead of four. `$1` is the newest schema that
   * this process knows; the statement must change nothing if `SCHEMA_SQL` is newer. Planned each time unless it is `prepared`, because
   * the size of a table that is sometimes empty changes too much for one plan.
   */
  async statement<Row>(sql: string, parameters: readonly unknown[], { prepared = false } = {}): Promise<Row[]> {
    const runner = this.source.createQueryRunner()
    const values = [this.schema, ...parameters]
    try {
      if (prepared) return await hot<Row>(runner, sql, values)
      const connection = (await runner.connect()) as Pick<ClientBase, 'query'>
      return (await connection.query(sql, values)).rows as Row[]
    } finally {
      await runner.release()
    }
  }

  /** How this role lets an actor in. Throws if it does not let them in that way. */
  protected wayOf({ entry }: Actor): Way {
    if (entry.by === 'proof' || entry.by === 'effect') throw new Error(`This role lets nobody in by ${entry.by}.`)
    return { sql: 'enter($2, $3)', parameters: [entry.by, entry.hash] }
  }

  protected async transaction<T>(actor: Actor | null, way: Way | null, mode: Mode, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner()
    try {
      await runner.connect()
      await runner.startTransaction()
      const readOnly = mode === 'READ ONLY' ? 'on' : 'off'
      const [begun] = way
        ? await hot<Begun>(runner, `${BEGIN}, ${way.sql} AS entered`, [readOnly, ...way.parameters])
        : await hot<Begun>(runner, `${BEGIN}, NULL AS entered`, [readOnly])
      // A newer version has taken over while this process runs: its writes under older rules could not be trusted.
      if (!begun || begun.schema > this.schema) throw new Refused('service/schema_newer')
      if (actor && begun.entered !== actor.id) throw new Refused('access/not_signed_in')
      const steps: (() => Promise<void>)[] = []
      const result = await work(open(runner, actor, actor?.locale ?? this.locale, begun.now, steps))
      // Deferred constraints and triggers would otherwise refuse at the commit, after the steps.
      if (steps.length > 0) await runner.query('SET CONSTRAINTS ALL IMMEDIATE')
      for (const step of steps) await step()
      await runner.commitTransaction()
      return result
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined)
      throw error
    } finally {
      await runner.release()
    }
  }
}

// Read-only statements belong to lists that screens request often: planned once, and not again for each cursor.
const BEGIN = `SELECT set_config('transaction_read_only', $1, true),
  set_config('plan_cache_mode', CASE $1 WHEN 'on' THEN 'force_generic_plan' ELSE 'auto' END, true), edict_now() AS now, ${SCHEMA_SQL} AS schema`

interface Begun {
  now: Date
  schema: number
  entered: string | null
}

/** Runs a statement that its connection prepares once. */
export async function hot<Row>(runner: QueryRunner, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
  const connection = (await runner.connect()) as Pick<ClientBase, 'query'>
  return (await connection.query({ name: preparedName(sql), text: sql, values: [...parameters] })).rows as Row[]
}

function open(runner: QueryRunner, actor: Actor | null, locale: Locale, now: Date, steps: (() => Promise<void>)[]): Tx {
  return {
    manager: runner.manager,
    actor,
    locale,
    now,
    concerns: null,
    beforeCommit: (step) => void steps.push(step),
    query: async <Row>(sql: string, parameters: readonly unknown[] = []) =>
      (await runner.query(sql, [...parameters], true)).records as Row[],
    hot: <Row>(sql: string, parameters?: readonly unknown[]) => hot<Row>(runner, sql, parameters),
    execute: async (sql, parameters = []) => (await runner.query(sql, [...parameters], true)).affected ?? 0,
  }
}
