import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective, requireVersion } from '../../directives/access.js'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import { Outbox } from '../../outbox/outbox.js'
import type { Actor } from '../../platform/database/actor.js'
import { rowOf } from '../../platform/database/rows.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Measure } from '../measure.entity.js'
import { ownMeasure } from '../own-measure.js'
import { refuseWhileReleaseWaits } from '../releases/waiting-release.js'
import { passOver, planCheck } from './call-switch.js'
import { refuseWhileUnderWay, viewOf } from './measure-switch.js'
import { Switch } from './switch.entity.js'
import type { MeasureSwitchView } from './switches.schema.js'

type View = z.infer<typeof MeasureSwitchView>

type OfMeasure = { reference: string; id: string }

/** Attaches a switch to a measure, or detaches it. */
@Injectable()
export class AttachSwitch {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Throws `switch/needs_inverse`, `switch/thrown`, `release/waiting`, `switch/retired`, `switch/under_way`; `resource/not_found`
   * for a switch that does not exist.
   */
  run(actor: Actor, input: OfMeasure & { version: number; switch_id: string | null }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const measure = await ownMeasure(tx, access, input.id)
      await requireVersion(tx, access.directive.id, measure, input.version)
      if (input.switch_id !== null) {
        const found = await rowOf(tx, Switch, { id: input.switch_id })
        if (found.retired_at) throw new Refused('switch/retired')
      }
      if (input.switch_id !== null && !measure.restricts) throw new Refused('switch/needs_inverse')
      await refuseWhileReleased(tx, measure)
      await refuseWhileUnderWay(tx, measure.id)
      await passOver(tx, measure.id, 'switch/detached')
      await tx.manager.update(Measure, { id: measure.id }, { switch_id: input.switch_id, version: measure.version + 1 })
      await planCheck(tx, this.outbox, measure.id)
      await this.ledger.append(tx, `directive:${access.directive.id}`, {
        kind: input.switch_id === null ? 'switch.detached' : 'switch.attached',
      })
      return viewOf(tx, access, measure.id)
    })
  }
}

/**
 * Only the switch that carried out a released action can reverse it, and a pending release must stay as the first person saw it.
 * A retired switch can do neither, so it can be detached at any time.
 */
async function refuseWhileReleased(tx: Tx, measure: Measure): Promise<void> {
  await refuseWhileReleaseWaits(tx, measure.id)
  if (measure.restored_at || measure.switch_id === null) return
  const thrown = await tx.query(
    `SELECT FROM release r JOIN switch s ON s.id = $2 AND s.retired_at IS NULL WHERE r.measure_id = $1 AND r.act = 'do' AND r.confirmed_at IS NOT NULL`,
    [measure.id, measure.switch_id],
  )
  if (thrown.length > 0) throw new Refused('switch/thrown')
}
