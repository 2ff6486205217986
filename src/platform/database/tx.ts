import type { EntityManager } from 'typeorm'
import type { Locale } from '../../domain/catalogue/locale.js'
import type { Actor } from './actor.js'

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
