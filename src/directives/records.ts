import { Refused } from '../domain/errors.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { Slots } from '../platform/slot.js'

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
