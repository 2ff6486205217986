import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { otherCounsel } from '../../assurance/overrides/other-counsel.js'
import { lockDirective } from '../../directives/access.js'
import { addRecord } from '../../directives/records.js'
import { addTask } from '../../directives/tasks.js'
import { phrase } from '../../domain/catalogue/phrase.js'
import { Refused } from '../../domain/errors.js'
import type { ReleaseAct } from '../../domain/remediation/release.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { one } from '../../platform/database/rows.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { listMeasures } from '../lists.js'
import type { Measure } from '../measure.entity.js'
import { ownMeasure } from '../own-measure.js'
import type { MeasureView } from '../remediation.schema.js'
import { Release } from './release.entity.js'
import type { ReleaseAskBody } from './releases.schema.js'

type View = z.infer<typeof MeasureView>

/** Requests that a measure be put into force, or reversed. Nothing happens until another person confirms. */
@Injectable()
export class AskRelease {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `measure/dropped`, `release/not_needed`, `release/nothing_to_undo`, `release/already_released`, `release/waiting`. */
  run(actor: Actor, input: z.infer<typeof ReleaseAskBody> & { reference: string; id: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const measure = await ownMeasure(tx, access, input.id)
      await requireReleasable(tx, measure, input.act)
      const id = await addRecord(tx, directive.id, Release, {
        ...input,
        measure_id: measure.id,
        asked_by: actor.id,
        asked_at: tx.now,
        preconditions_met: input.act === 'undo' ? input.preconditions_met : null,
        passed: [],
      })
      const other = await otherCounsel(tx, directive.id, [actor.id])
      if (other) {
        await addTask(tx, {
          directive_id: directive.id,
          kind: 'confirm_release',
          subject: phrase(`task/confirm_${input.act}`, { subject: measure.subject }),
          person_id: other,
          made_by: actor.id,
          subject_id: id,
          due_at: input.act === 'do' ? measure.due_at : null,
          due_zone: input.act === 'do' ? measure.due_zone : null,
        })
      }
      await this.ledger.append(tx, `directive:${directive.id}`, {
        kind: 'release.asked',
        reason: input.reason,
        details: { act: input.act },
      })
      return one(await listMeasures(tx, access, measure.id))
    })
  }
}

async function requireReleasable(tx: Tx, measure: Measure, act: ReleaseAct): Promise<void> {
  if (measure.dropped_at) throw new Refused('measure/dropped')
  const releases = await tx.manager.findBy(Release, { measure_id: measure.id })
  const released = (of: ReleaseAct) => releases.some((one) => one.act === of && one.confirmed_at !== null)
  if (act === 'do') {
    if (!measure.restricts && !measure.irreversible) throw new Refused('release/not_needed')
    if (measure.in_force_at || released('do')) throw new Refused('release/already_released')
  } else {
    if (!measure.restricts || !(measure.in_force_at || released('do'))) throw new Refused('release/nothing_to_undo')
    if (measure.restored_at || released('undo')) throw new Refused('release/already_released')
  }
  if (releases.some((one) => !one.confirmed_at && !one.refused_at && !one.withdrawn_at)) throw new Refused('release/waiting')
}
