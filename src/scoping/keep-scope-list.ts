import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { listAxisItems } from './lists.js'
import type { AxisItemBody, AxisItemChange, AxisItemView } from './registers.schema.js'
import { ScopeAxisItem } from './scope-axis-item.entity.js'

type View = z.infer<typeof AxisItemView>

/**
 * Keeps the lists of products, groups, access paths and places. They are the whole organisation's: whoever keeps them sees every name, so
 * that none may tell of a directive.
 */
@Injectable()
export class KeepScopeList {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `scope/name_taken`. */
  add(actor: Actor, input: z.infer<typeof AxisItemBody>): Promise<View> {
    return this.work.as(actor, async (tx) => {
      await refuseTaken(tx, input.axis, input.name)
      const id = randomUUID()
      await tx.manager.insert(ScopeAxisItem, {
        id,
        ...input,
        retired_at: null,
        retired_by: null,
        retire_reason: null,
        made_by: actor.id,
        made_at: tx.now,
        version: 1,
      })
      return this.told(tx, id, 'scope_axis_item.added')
    })
  }

  /** Throws `scope/name_taken`, `scope/item_retired`, `resource/stale`. Only a group says who decides, and on what. */
  change(actor: Actor, input: z.infer<typeof AxisItemChange> & { id: string; version: number }): Promise<View> {
    const { id, version, decided_by, decided_on, ...named } = input
    return this.work.as(actor, async (tx) => {
      const item = await standing(tx, id, version)
      if (named.name !== undefined) await refuseTaken(tx, item.axis, named.name, id)
      const decided = item.axis === 'group' ? { ...(decided_by && { decided_by }), ...(decided_on && { decided_on }) } : {}
      await tx.manager.update(ScopeAxisItem, { id }, { ...named, ...decided, version: version + 1 })
      return this.told(tx, id, 'scope_axis_item.changed')
    })
  }

  /** It is offered no more; where a directive concerns it already, it stays. Throws `scope/item_retired`, `resource/stale`. */
  retire(actor: Actor, input: { id: string; version: number; reason: string }): Promise<View> {
    const { id, version, reason } = input
    return this.work.as(actor, async (tx) => {
      await standing(tx, id, version)
      const retired = { retired_at: tx.now, retired_by: actor.id, retire_reason: reason }
      await tx.manager.update(ScopeAxisItem, { id }, { ...retired, version: version + 1 })
      return this.told(tx, id, 'scope_axis_item.retired')
    })
  }

  private async told(tx: Tx, id: string, kind: string): Promise<View> {
    await this.ledger.append(tx, 'settings:scope', { kind })
    const [view] = await listAxisItems(tx, id)
    return view as View
  }
}

async function standing(tx: Tx, id: string, version: number): Promise<ScopeAxisItem> {
  await tx.query('SELECT FROM scope_axis_item WHERE id = $1 FOR UPDATE', [id])
  const item = await tx.manager.findOneBy(ScopeAxisItem, { id })
  if (!item) throw new Refused('resource/not_found')
  if (item.version !== version)
    throw new Refused('resource/stale', { version: item.version, changed: ['scope_axis_item.changed'] })
  if (item.retired_at) throw new Refused('scope/item_retired')
  return item
}

/** Taken while a name is looked for and written, so that of two who give one name the second is told. Any constant will do. */
const NAMES_LOCK = 7_243_005

async function refuseTaken(tx: Tx, axis: string, name: string, besides: string | null = null): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [NAMES_LOCK])
  const taken = await tx.query(
    `SELECT 1 FROM scope_axis_item WHERE axis = $1 AND lower(name) = lower($2) AND retired_at IS NULL AND ($3::uuid IS NULL OR id <> $3)`,
    [axis, name, besides],
  )
  if (taken.length > 0) throw new Refused('scope/name_taken')
}
