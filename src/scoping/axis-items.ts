import type { z } from 'zod'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import { one, requireSeen, rowOf } from '../platform/database/rows.js'
import { type Tx } from '../platform/database/unit-of-work.js'
import { listAxisItems } from './lists.js'
import type { AxisItemView } from './registers.schema.js'
import { ScopeAxisItem } from './scope-axis-item.entity.js'

type View = z.infer<typeof AxisItemView>

export async function standing(tx: Tx, id: string, version: number): Promise<ScopeAxisItem> {
  await tx.query('SELECT FROM scope_axis_item WHERE id = $1 FOR UPDATE', [id])
  const item = await rowOf(tx, ScopeAxisItem, { id })
  requireSeen(item.version, version, ['scope_axis_item.changed'])
  if (item.retired_at) throw new Refused('scope/item_retired')
  return item
}

/**
 * Held while a name is checked and written, so that if two people enter the same name, the second is refused. Any constant
 * will do.
 */
export const NAMES_LOCK = 7_243_005

export async function refuseTaken(tx: Tx, axis: string, name: string, besides: string | null = null): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [NAMES_LOCK])
  const taken = await tx.query(
    `SELECT 1 FROM scope_axis_item WHERE axis = $1 AND lower(name) = lower($2) AND retired_at IS NULL AND ($3::uuid IS NULL OR id <> $3)`,
    [axis, name, besides],
  )
  if (taken.length > 0) throw new Refused('scope/name_taken')
}

export async function recorded(tx: Tx, ledger: Ledger, id: string, kind: string): Promise<View> {
  await ledger.append(tx, 'settings:scope', { kind })
  return one(await listAxisItems(tx, id))
}
