import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../../directives/access.js'
import { Ledger } from '../../ledger/ledger.js'
import { Outbox } from '../../outbox/outbox.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { ownMeasure } from '../own-measure.js'
import { addCall, attachedSwitch, expectedNow } from './call-switch.js'
import { refuseWhileUnderWay, viewOf } from './measure-switch.js'
import type { MeasureSwitchView } from './switches.schema.js'

type View = z.infer<typeof MeasureSwitchView>

type OfMeasure = { reference: string; id: string }

/**
 * Checks whether the switch of a measure is on or off, or what an action would do. One person may do this, because nothing
 * changes there.
 */
@Injectable()
export class AskSwitch {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  /** Throws `switch/not_attached`, `switch/retired`, `switch/under_way`. */
  async run(actor: Actor, input: OfMeasure & { dry_run: 'do' | 'undo' | null }): Promise<View> {
    const view = await this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference, ['case', 'work'])
      const measure = await ownMeasure(tx, access, input.id)
      const { directive } = access
      const switchId = await attachedSwitch(tx, directive.id, measure.id)
      await refuseWhileUnderWay(tx, measure.id)
      const call = { directive_id: directive.id, measure_id: measure.id, switch_id: switchId, asked_by: actor.id }
      if (input.dry_run) await addCall(tx, this.outbox, { ...call, act: input.dry_run, dry_run: true })
      else await addCall(tx, this.outbox, { ...call, act: 'verify', expects: await expectedNow(tx, measure.id) })
      await this.ledger.append(tx, `directive:${directive.id}`, {
        kind: input.dry_run ? 'switch.dry_run_asked' : 'switch.verify_asked',
      })
      return viewOf(tx, access, measure.id)
    })
    this.outbox.ring()
    return view
  }
}
