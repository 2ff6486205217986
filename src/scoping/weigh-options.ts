import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective, requireVersion } from '../directives/access.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { ComplianceOption } from './compliance-option.entity.js'
import { listOptions } from './lists.js'
import type { OptionBody, OptionView } from './scoping.schema.js'

type View = z.infer<typeof OptionView>

/** Sets down the ways to comply, side by side. What a decision names is changed no more: it was decided on as it stands. */
@Injectable()
export class WeighOptions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  add(actor: Actor, input: z.infer<typeof OptionBody> & { reference: string }): Promise<View> {
    const { reference, ...option } = input
    return this.work.as(actor, async (tx) => {
      const { directive } = await lockDirective(tx, reference)
      const id = randomUUID()
      await tx.manager.insert(ComplianceOption, {
        id,
        directive_id: directive.id,
        ...option,
        written_by: actor.id,
        written_at: tx.now,
        withdrawn_at: null,
        withdraw_reason: null,
        version: 1,
      })
      return this.told(tx, directive.id, id, 'option.written')
    })
  }

  /** Throws `option/decided`, `option/withdrawn`, `resource/stale`. */
  change(actor: Actor, input: z.infer<typeof OptionBody> & { reference: string; id: string; version: number }): Promise<View> {
    const { reference, id, version, ...option } = input
    return this.work.as(actor, async (tx) => {
      const { directive } = await lockDirective(tx, reference)
      await changeable(tx, directive.id, id, version)
      await tx.manager.update(ComplianceOption, { id }, { ...option, version: version + 1 })
      return this.told(tx, directive.id, id, 'option.changed')
    })
  }

  /** Throws `option/decided`, `option/withdrawn`, `resource/stale`. */
  withdraw(actor: Actor, input: { reference: string; id: string; version: number; reason: string }): Promise<View> {
    const { reference, id, version, reason } = input
    return this.work.as(actor, async (tx) => {
      const { directive } = await lockDirective(tx, reference)
      await changeable(tx, directive.id, id, version)
      const withdrawn = { withdrawn_at: tx.now, withdraw_reason: reason }
      await tx.manager.update(ComplianceOption, { id }, { ...withdrawn, version: version + 1 })
      return this.told(tx, directive.id, id, 'option.withdrawn')
    })
  }

  private async told(tx: Tx, directiveId: string, id: string, kind: string): Promise<View> {
    await this.ledger.append(tx, `directive:${directiveId}`, { kind, class: 'work_product' })
    const [view] = await listOptions(tx, directiveId, id)
    return view as View
  }
}

async function changeable(tx: Tx, directiveId: string, id: string, version: number): Promise<void> {
  const option = await tx.manager.findOneBy(ComplianceOption, { id, directive_id: directiveId })
  if (!option) throw new Refused('resource/not_found')
  await requireVersion(tx, directiveId, option, version)
  if (option.withdrawn_at) throw new Refused('option/withdrawn')
  const [view] = await listOptions(tx, directiveId, id)
  if (view?.decided) throw new Refused('option/decided')
}
