import type { z } from 'zod'
import { requireVersion } from '../directives/access.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import { type Tx } from '../platform/database/unit-of-work.js'
import { ComplianceOption } from './compliance-option.entity.js'
import { listOptions } from './lists.js'
import type { OptionView } from './scoping.schema.js'

type View = z.infer<typeof OptionView>

export async function changeable(tx: Tx, directiveId: string, id: string, version: number): Promise<void> {
  const option = await tx.manager.findOneBy(ComplianceOption, { id, directive_id: directiveId })
  if (!option) throw new Refused('resource/not_found')
  await requireVersion(tx, directiveId, option, version)
  if (option.withdrawn_at) throw new Refused('option/withdrawn')
  const [view] = await listOptions(tx, directiveId, id)
  if (view?.decided) throw new Refused('option/decided')
}

export async function recorded(tx: Tx, ledger: Ledger, directiveId: string, id: string, kind: string): Promise<View> {
  await ledger.append(tx, `directive:${directiveId}`, { kind, class: 'work_product' })
  const [view] = await listOptions(tx, directiveId, id)
  return view as View
}
