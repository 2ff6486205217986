import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { type Access, lockDirective, requireVersion } from '../../directives/access.js'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import { Outbox } from '../../outbox/outbox.js'
import type { Actor } from '../../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Measure } from '../measure.entity.js'
import { refuseWhileReleaseWaits } from '../releases/waiting-release.js'
import { addCall, attachedSwitch, expectedNow, passOver, planCheck } from './call-switch.js'
import { listMeasureSwitches } from './list-switches.js'
import { Switch } from './switch.entity.js'
import type { MeasureSwitchView } from './switches.schema.js'

type View = z.infer<typeof MeasureSwitchView>
type OfMeasure = { reference: string; id: string }

/** Says which switch carries a measure out, or that none does any more. */
@Injectable()
export class AttachSwitch {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Throws `switch/needs_inverse`, `switch/thrown`, `release/waiting`, `switch/retired`, `switch/under_way`; `resource/not_found` for a
   * switch that is not there.
   */
  run(actor: Actor, input: OfMeasure & { version: number; switch_id: string | null }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const measure = await measureOf(tx, access, input.id)
      await requireVersion(tx, access.directive.id, measure, input.version)
      if (input.switch_id !== null) {
        const found = await tx.manager.findOneBy(Switch, { id: input.switch_id })
        if (!found) throw new Refused('resource/not_found')
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

/** Asks the switch of a measure whether it is on or off, or what it would do. One person may: nothing changes there. */
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
      const measure = await measureOf(tx, access, input.id)
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

async function measureOf(tx: Tx, access: Access, id: string): Promise<Measure> {
  const measure = await tx.manager.findOneBy(Measure, { id, directive_id: access.directive.id })
  const own = measure !== null && [measure.person_id, measure.verifier_id].includes(access.actor.id)
  if (!measure || !access.sees('measure', { own })) throw new Refused('resource/not_found')
  return measure
}

/**
 * What two people released is undone by the switch that did it; and what they are about to release is what the first of them saw. A
 * switch that is retired can do neither: it may be taken off at any time.
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

/** A question while an act is under way would be judged by what is only coming. A planned look is no hindrance. */
async function refuseWhileUnderWay(tx: Tx, measureId: string): Promise<void> {
  const under = await tx.query(
    `SELECT FROM switch_call WHERE measure_id = $1 AND asked_by IS NOT NULL AND state IN ('waiting', 'calling')`,
    [measureId],
  )
  if (under.length > 0) throw new Refused('switch/under_way')
}

async function viewOf(tx: Tx, access: Access, measureId: string): Promise<View> {
  const [view] = await listMeasureSwitches(tx, access, measureId)
  // A measure from which the last switch was taken before it was ever called.
  return view ?? { measure_id: measureId, switch: null, standing: NOTHING, next_check_at: null, calls: [] }
}

const NOTHING: View['standing'] = { says: 'unknown', state: null, at: null, last_verified: null, unanswered_since: null }
