import type { z } from 'zod'
import { type Access, lockDirective, requireVersion } from '../directives/access.js'
import { recordOf } from '../directives/records.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import { one } from '../platform/database/rows.js'
import { type Tx } from '../platform/database/unit-of-work.js'
import { HoldSystem } from './hold-system.entity.js'
import type { HoldView } from './holds.schema.js'
import { listHolds } from './list-holds.js'
import { requireOpenHold } from './notices/require-notice.js'

type View = z.infer<typeof HoldView>

interface OfSystem {
  reference: string
  id: string
  version: number
}

export async function lockSystem(tx: Tx, input: OfSystem): Promise<{ access: Access; system: HoldSystem }> {
  const access = await lockDirective(tx, input.reference)
  const system = await recordOf(tx, access.directive.id, HoldSystem, { id: input.id })
  await requireOpenHold(tx, access.directive.id, system.hold_id)
  await requireVersion(tx, access.directive.id, system, input.version)
  if (system.voided_at) throw new Refused('hold/system_void')
  return { access, system }
}

export async function recorded(
  tx: Tx,
  ledger: Ledger,
  access: Access,
  holdId: string,
  happened: { kind: string; reason?: string },
): Promise<View> {
  await ledger.append(tx, `directive:${access.directive.id}`, happened)
  return one(await listHolds(tx, access, holdId))
}
