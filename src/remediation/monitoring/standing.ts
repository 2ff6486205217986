import { type Access, lockDirective } from '../../directives/access.js'
import { recordAt } from '../../directives/records.js'
import { Refused } from '../../domain/errors.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { Obligation } from '../../review/obligation.entity.js'
import { Commitment } from '../commitment.entity.js'

/** The kind (obligation or commitment) and the row. */
export interface WhichStanding {
  readonly reference: string
  readonly kind: 'obligation' | 'commitment'
  readonly id: string
  readonly version: number
}

export interface Standing {
  readonly access: Access
  readonly row: Obligation | Commitment
  readonly entity: typeof Obligation | typeof Commitment
}

/** Locks the directive and finds the row. Throws `monitoring/already_ended`, `review/already_waived`, `resource/stale`. */
export async function lockStanding(tx: Tx, { reference, kind, id, version }: WhichStanding): Promise<Standing> {
  const access = await lockDirective(tx, reference)
  const entity = kind === 'obligation' ? Obligation : Commitment
  const row = await recordAt<Obligation | Commitment>(tx, access.directive.id, entity, { id, version })
  if ('waived_at' in row && row.waived_at) throw new Refused('review/already_waived')
  if (row.ended_at) throw new Refused('monitoring/already_ended')
  return { access, row, entity }
}

/** The first of the series that a deadline of the directive belongs to. Throws `resource/not_found`. */
export async function firstOfSeries(tx: Tx, directiveId: string, deadlineId: string): Promise<string> {
  const [deadline] = await tx.query<{ first: string }>(
    'SELECT COALESCE(series_id, id) AS first FROM deadline WHERE id = $1 AND directive_id = $2',
    [deadlineId, directiveId],
  )
  if (!deadline) throw new Refused('resource/not_found')
  return deadline.first
}
