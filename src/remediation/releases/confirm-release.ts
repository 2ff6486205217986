import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { authenticityOf } from '../../assurance/authenticity.js'
import { keepOverride } from '../../assurance/overrides/keep-override.js'
import { Laws } from '../../deadlines/laws.js'
import { lockDirective, requireVersion } from '../../directives/access.js'
import { addTask, settleTasksAbout } from '../../directives/tasks.js'
import { isAuthor } from '../../domain/access/second-person.js'
import { phrase } from '../../domain/catalogue/phrase.js'
import { Refused } from '../../domain/errors.js'
import { missingGuards, type ReleaseAct, type ReleaseGuard } from '../../domain/remediation/release.js'
import { Ledger } from '../../ledger/ledger.js'
import { Outbox } from '../../outbox/outbox.js'
import type { Actor } from '../../platform/database/actor.js'
import { one } from '../../platform/database/rows.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { listMeasures } from '../lists.js'
import { Measure } from '../measure.entity.js'
import type { MeasureView } from '../remediation.schema.js'
import { standInForce } from '../stand-in-force.js'
import { callSwitch, type SwitchOrder } from '../switches/call-switch.js'
import { Release } from './release.entity.js'
import type { ReleaseConfirmBody } from './releases.schema.js'
import { waitingRelease } from './waiting-release.js'

type View = z.infer<typeof MeasureView>
type Input = z.infer<typeof ReleaseConfirmBody> & { reference: string; id: string; version: number }

/** Releases a measure at another person's request: from here on it may be applied, or reversed. */
@Injectable()
export class ConfirmRelease {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly laws: Laws,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Throws `release/settled`; `release/guards_missing` with the requirements that are neither met nor overridden by name. An override is
   * recorded, and reviewed by another person. If a switch is attached to the measure, it is operated; `switch/retired`.
   */
  async run(actor: Actor, input: Input): Promise<View> {
    const view = await this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const release = await waitingRelease(tx, directive.id, input.id)
      await requireVersion(tx, directive.id, release, input.version)
      const measure = await tx.manager.findOneByOrFail(Measure, { id: release.measure_id })
      const act = release.act as ReleaseAct
      const preconditions_met = act === 'undo' ? (input.preconditions_met ?? release.preconditions_met) : null
      const missing = await guardsOf(tx, actor, measure, { ...release, preconditions_met })
      const kept = missing.filter((guard) => !input.override?.guards.includes(guard))
      if (kept.length > 0) throw new Refused('release/guards_missing', { missing: kept })
      const override_id =
        missing.length > 0
          ? await keepOverride(tx, await this.laws.now(tx), directive, actor, {
              ...{ action: `release_${act}`, missing, reason: input.override?.reason as string, subject_id: release.id },
            })
          : null
      await tx.manager.update(
        Release,
        { id: release.id },
        {
          ...{ confirmed_by: actor.id, confirmed_at: tx.now, preconditions_met },
          ...{ passed: missing, override_id, version: release.version + 1 },
        },
      )
      await settleTasksAbout(tx, release.id, actor, 'confirm_release')
      if (act === 'undo') await askToUndo(tx, actor, measure)
      await standInForce(tx, measure.id)
      if (measure.switch_id) await callSwitch(tx, this.outbox, switchOrder(release, actor))
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'release.confirmed', details: { act, passed: missing } })
      return one(await listMeasures(tx, access, measure.id))
    })
    this.outbox.ring()
    return view
  }
}

const switchOrder = ({ id, directive_id, measure_id, act }: Release, actor: Actor): SwitchOrder => ({
  ...{ directive_id, measure_id, act: act as ReleaseAct, release_id: id, actor_id: actor.id },
})

async function guardsOf(tx: Tx, actor: Actor, measure: Measure, release: Release): Promise<ReleaseGuard[]> {
  const unmet = await tx.query(
    'SELECT 1 FROM measure_dependency WHERE measure_id = $1 AND ended_at IS NULL AND NOT measure_in_place(needs_id)',
    [measure.id],
  )
  return missingGuards({
    act: release.act as ReleaseAct,
    asked_by_actor: isAuthor('release.confirm', actor.id, [release.asked_by]),
    irreversible: measure.irreversible,
    genuine: (await authenticityOf(tx, measure.directive_id)) === 'genuine',
    dependencies_met: unmet.length === 0,
    preconditions_stated: release.preconditions_met !== null,
  })
}

// Applying it has been the owner's task since the measure was planned; reversing it becomes one now.
async function askToUndo(tx: Tx, actor: Actor, measure: Measure): Promise<void> {
  await addTask(tx, {
    directive_id: measure.directive_id,
    kind: 'do_measure',
    subject: phrase('task/undo_measure', { subject: measure.subject }),
    person_id: measure.person_id,
    made_by: actor.id,
    subject_id: measure.id,
  })
}
