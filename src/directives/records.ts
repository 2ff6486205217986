import { randomUUID } from 'node:crypto'
import { type EntityTarget, type FindOptionsWhere, In, type QueryDeepPartialEntity } from 'typeorm'
import { Refused } from '../domain/errors.js'
import { rowOf } from '../platform/database/rows.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { Slots } from '../platform/slot.js'
import { requireVersion } from './access.js'

/** A row that belongs to one directive. */
interface DirectiveRecord {
  id: string
  directive_id: string
}

/** The columns of a new record: every column that cannot be null, and any others. */
type NewRecord<Row> = { [Column in keyof Own<Row> as null extends Row[Column] ? never : Column]: Row[Column] } & {
  [Column in keyof Own<Row>]?: Row[Column]
}
type Own<Row> = Omit<Row, keyof DirectiveRecord | 'version'>

/**
 * A record of the directive. To change it, lock the directive first. Throws `resource/not_found`, also for a record of another directive
 * and for one that is not `seen` by the actor.
 */
export async function recordOf<Row extends DirectiveRecord>(
  tx: Tx,
  directiveId: string,
  entity: EntityTarget<Row>,
  { id }: { id: string },
  seen?: (row: Row) => boolean,
): Promise<Row> {
  const row = await rowOf(tx, entity, { id, directive_id: directiveId } as FindOptionsWhere<Row>)
  if (seen && !seen(row)) throw new Refused('resource/not_found')
  return row
}

/** The same, at the version that the client saw. Also throws `resource/stale`. */
export async function recordAt<Row extends DirectiveRecord & { version: number }>(
  tx: Tx,
  directiveId: string,
  entity: EntityTarget<Row>,
  { id, version }: { id: string; version: number },
  seen?: (row: Row) => boolean,
): Promise<Row> {
  const row = await recordOf(tx, directiveId, entity, { id }, seen)
  await requireVersion(tx, directiveId, row, version)
  return row
}

/** Refuses ids that are not records of the directive, or do not match `where`, as `resource/not_found`. */
export async function requireRecords<Row extends DirectiveRecord>(
  tx: Tx,
  directiveId: string,
  entity: EntityTarget<Row>,
  ids: readonly string[],
  where: FindOptionsWhere<Row> = {},
): Promise<void> {
  const asked = [...new Set(ids)]
  const found = await tx.manager.countBy(entity, { ...where, id: In(asked), directive_id: directiveId } as FindOptionsWhere<Row>)
  if (found !== asked.length) throw new Refused('resource/not_found')
}

/** Inserts a record of the directive at version 1. Columns that are not named are null. @returns its id */
export async function addRecord<Row extends DirectiveRecord>(
  tx: Tx,
  directiveId: string,
  entity: EntityTarget<Row>,
  values: NewRecord<Row>,
): Promise<string> {
  const id = randomUUID()
  const row = { ...values, id, directive_id: directiveId, version: 1 }
  await tx.manager.insert(entity, row as unknown as QueryDeepPartialEntity<Row>)
  return id
}

/**
 * A record that an earlier room may link to without knowing its table. The room that owns the table fills the slot with SQL that
 * selects those of the ids `$2` that belong to the directive `$1`.
 */
export const LINKED = new Slots<Linked, string>('linked records', ['demand', 'evidence', 'measure'])

type Linked = 'demand' | 'evidence' | 'measure'

/** Refuses ids that are not records of this directive, as `resource/not_found`. */
export async function requireLinked(tx: Tx, kind: Linked, directiveId: string, ids: readonly string[]): Promise<void> {
  const asked = [...new Set(ids)]
  if (asked.length === 0) return
  const found = await tx.query(LINKED.of(kind), [directiveId, asked])
  if (found.length !== asked.length) throw new Refused('resource/not_found')
}
