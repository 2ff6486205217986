import { Injectable } from '@nestjs/common'
import { InjectDataSource } from '@nestjs/typeorm'
import type { ClientBase } from 'pg'
import type { DataSource, EntityManager, QueryRunner } from 'typeorm'
import type { Locale } from '../../domain/catalogue/locale.js'
import { Refused } from '../../domain/errors.js'
import { Settings } from '../config/settings.js'
import type { Actor, RequestEnvelope } from './actor.js'
import { newestMigration, SCHEMA_SQL } from './migrate.js'
import { preparedName } from './prepared.js'

/** One transaction, for one actor, at one time. */
export interface Tx {
  readonly manager: EntityManager
  readonly actor: Actor | null
  /** The reader's locale: the actor's own, or the installation's. */
  readonly locale: Locale
  /** Business time: the database's clock when the transaction began. */
  readonly now: Date
  /** Runs SQL with `$1` parameters. Rows have the names of the columns. */
  query<Row = Record<string, unknown>>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>
  /** Like `query`, but prepared once per connection: for lists that screens request often, in a fixed set of texts. */
  hot<Row = Record<string, unknown>>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>
  /** Runs SQL without result rows. @returns how many rows it changed */
  execute(sql: string, parameters?: readonly unknown[]): Promise<number>
  /** The directive that this transaction changes: a repeated request is answered only if the person still has this level on it. */
  concerns: { directive_id: string; level: 'case' | 'work' | 'read' } | null
  /**
   * Runs `step` immediately before the commit, after every check that could still refuse it. For a change outside the database, such as
   * naming a file, that a rollback could not undo. Steps do not run for a repeated request.
   */
  beforeCommit(step: () => Promise<void>): void
}

/**
 * The only way to the database. Sets the actor inside the transaction, so that it does not stay set on a connection, and returns
 * the stored response for a repeated request (docs/architecture.md, "Requests"). Throws `service/schema_newer` if the schema has
 * moved on.
 */
@Injectable()
export class UnitOfWork {
  private readonly schema = newestMigration()

  constructor(
    @InjectDataSource('app') private readonly app: DataSource,
    @InjectDataSource('worker') private readonly worker: DataSource,
    private readonly settings: Settings,
  ) {}

  /**
   * Runs a write as `actor`. Either all of it commits or none of it. With a request envelope, the first run keeps its result
   * under the key and a repeat returns that result without running again. Throws what `work` throws;
   * `request/idempotency_key_reused` if the key was used for a different request.
   */
  as<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction(this.app, actor, 'READ WRITE', async (tx) => {
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
    return this.transaction(this.app, actor, 'READ ONLY', work)
  }

  /** Works without an actor: sign-in, links, the catalogue of agencies. Sees no directive. */
  asNobody<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction(this.app, null, 'READ WRITE', work)
  }

  /**
   * A single statement without an actor, in its own transaction: identifying the caller, which every request does first. Sees no
   * directive. Everything the caller does next starts a transaction with all its checks.
   */
  async look<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    const runner = this.app.createQueryRunner()
    try {
      return await hot<Row>(runner, sql, parameters)
    } finally {
      await runner.release()
    }
  }

  /** Works as the sweeper: ids, instants and states, never content. */
  asWorker<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction(this.worker, null, 'READ WRITE', work)
  }

  private async transaction<T>(
    source: DataSource,
    actor: Actor | null,
    mode: 'READ WRITE' | 'READ ONLY',
    work: (tx: Tx) => Promise<T>,
  ): Promise<T> {
    const runner = source.createQueryRunner()
    try {
      await runner.connect()
      await runner.startTransaction()
      const [begun] = await hot<Begun>(runner, BEGIN, [actor?.id ?? '', mode === 'READ ONLY' ? 'on' : 'off'])
      // A newer version has taken over while this process runs: its writes under older rules could not be trusted.
      if (!begun || begun.schema > this.schema) throw new Refused('service/schema_newer')
      const steps: (() => Promise<void>)[] = []
      const result = await work(open(runner, actor, actor?.locale ?? this.settings.locale, begun.now, steps))
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
const BEGIN = `SELECT set_config('edict.actor', $1, true), set_config('transaction_read_only', $2, true),
  set_config('plan_cache_mode', CASE $2 WHEN 'on' THEN 'force_generic_plan' ELSE 'auto' END, true), edict_now() AS now, ${SCHEMA_SQL} AS schema`

interface Begun {
  now: Date
  schema: number
}

async function hot<Row>(runner: QueryRunner, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
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

async function earlierAnswer<T>(tx: Tx, actor: Actor, envelope: RequestEnvelope): Promise<{ answer: T } | null> {
  // Two concurrent requests with the same key: the second one waits here and then finds the response to the first.
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${actor.id} ${envelope.route} ${envelope.key}`])
  const [row] = await tx.query<{ request_hash: Buffer; answer: T }>(
    'SELECT request_hash, answer FROM request_key WHERE person_id = $1 AND route = $2 AND key = $3',
    [actor.id, envelope.route, envelope.key],
  )
  if (!row) return null
  if (!row.request_hash.equals(envelope.hash)) throw new Refused('request/idempotency_key_reused')
  return { answer: row.answer }
}

async function keepAnswer(tx: Tx, actor: Actor, envelope: RequestEnvelope, answer: unknown): Promise<void> {
  const kept = await tx.execute(
    `INSERT INTO request_key (person_id, route, key, request_hash, directive_id, level, answer, made_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
    [
      actor.id,
      envelope.route,
      envelope.key,
      envelope.hash,
      tx.concerns?.directive_id ?? null,
      tx.concerns?.level ?? null,
      answer === undefined ? null : JSON.stringify(answer),
      tx.now,
    ],
  )
  // The row exists but is hidden: the actor has lost access to its directive. The write took effect once, and does not take
  // effect again.
  if (kept !== 1) throw new Refused('resource/not_found')
}
