import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective, requireVersion } from '../directives/access.js'
import { grantAccess } from '../directives/grant-access.js'
import { requireWorker } from '../directives/tasks.js'
import { requireAnother } from '../domain/access/second-person.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { listMeasures } from './lists.js'
import { Measure } from './measure.entity.js'
import { ownMeasure } from './own-measure.js'
import type { MeasureView } from './remediation.schema.js'

type View = z.infer<typeof MeasureView>

/** Assigns another verifier to a measure; the open task to judge its evidence is transferred. */
@Injectable()
export class ChangeVerifier {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `measure/owner_verifies`, `measure/dropped`, `task/person_cannot_work`. */
  run(actor: Actor, input: { reference: string; id: string; version: number; person_id: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const measure = await ownMeasure(tx, access, input.id)
      await requireVersion(tx, directive.id, measure, input.version)
      if (measure.dropped_at) throw new Refused('measure/dropped')
      requireAnother('measure.verify', input.person_id, [measure.person_id])
      await requireWorker(tx, directive.id, input.person_id)
      await grantAccess(tx, {
        ...{ directive_id: directive.id, person_id: input.person_id, given_by: actor.id },
        ...({ level: 'work', source: 'task' } as const),
      })
      await tx.manager.update(Measure, { id: measure.id }, { verifier_id: input.person_id, version: measure.version + 1 })
      await tx.execute(
        `UPDATE task SET person_id = $2, version = version + 1
         WHERE subject_id = $1 AND kind = 'judge_evidence' AND done_at IS NULL AND cancelled_at IS NULL`,
        [measure.id, input.person_id],
      )
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'measure.verifier_changed' })
      return one(await listMeasures(tx, access, measure.id))
    })
  }
}
