import type { z } from 'zod'
import { recordAt } from '../directives/records.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import { one } from '../platform/database/rows.js'
import { type Tx } from '../platform/database/unit-of-work.js'
import { ComplianceOption } from './compliance-option.entity.js'
import { listOptions } from './lists.js'
import type { OptionView } from './scoping.schema.js'

type View = z.infer<typeof OptionView>

export async function changeable(tx: Tx, directiveId: string, id: string, version: number): Promise<void> {
  const option = await recordAt(tx, directiveId, ComplianceOption, { id, version })
  if (option.withdrawn_at) throw new Refused('option/withdrawn')
  const [view] = await listOptions(tx, directiveId, id)
  if (view?.decided) throw new Refused('option/decided')
}

export async function recorded(tx: Tx, ledger: Ledger, directiveId: string, id: string, kind: string): Promise<View> {
  await ledger.append(tx, `directive:${directiveId}`, { kind, class: 'work_product' })
  return one(await listOptions(tx, directiveId, id))
}
