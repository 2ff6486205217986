import type { EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm'
import { Refused } from '../../domain/errors.js'
import type { Tx } from './unit-of-work.js'

/** The row of a table that matches. Throws `resource/not_found`; a row that row-level security hides counts as missing. */
export async function rowOf<Row extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<Row>,
  where: FindOptionsWhere<Row>,
): Promise<Row> {
  const row = await tx.manager.findOneBy(entity, where)
  if (!row) throw new Refused('resource/not_found')
  return row
}

/** The row of a list, requested by its id. Throws `resource/not_found` if there is none, or if the reader cannot see it. */
export function one<Row>(rows: readonly Row[]): Row {
  const [row] = rows
  if (row === undefined) throw new Refused('resource/not_found')
  return row
}

/**
 * Compares the version of a row with the one that the client saw. Throws `resource/stale` with the kinds of the events that changed it,
 * so that the client can say what happened. It is the only place that decides this.
 */
export function requireSeen(version: number, seen: number, changed: readonly string[]): void {
  if (version !== seen) throw new Refused('resource/stale', { version, changed: [...changed] })
}
