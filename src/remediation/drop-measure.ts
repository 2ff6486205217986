import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective, requireVersion } from '../directives/access.js'
import { cancelTasksAbout } from '../directives/tasks.js'
import { phrase } from '../domain/catalogue/phrase.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { listMeasures } from './lists.js'
import { Measure } from './measure.entity.js'
import { ownMeasure } from './own-measure.js'
import { Release } from './releases/release.entity.js'
import type { MeasureView } from './remediation.schema.js'

type View = z.infer<typeof MeasureView>

/** Drops a measure, with the reason; it stays on record. A released measure is reversed by a release, not dropped. */
@Injectable()
export class DropMeasure {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `measure/dropped`, `measure/released`. */
  run(actor: Actor, input: { reference: string; id: string; version: number; reason: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const measure = await ownMeasure(tx, access, input.id)
      await requireVersion(tx, access.directive.id, measure, input.version)
      if (measure.dropped_at) throw new Refused('measure/dropped')
      const releases = await tx.manager.findBy(Release, { measure_id: measure.id })
      if (measure.in_force_at || releases.some(({ confirmed_at }) => confirmed_at)) throw new Refused('measure/released')
      for (const release of releases.filter(({ refused_at, withdrawn_at }) => !refused_at && !withdrawn_at)) {
        await tx.manager.update(
          Release,
          { id: release.id },
          { withdrawn_by: actor.id, withdrawn_at: tx.now, withdraw_reason: input.reason, version: release.version + 1 },
        )
        await cancelTasksAbout(tx, release.id, phrase('task/measure_dropped'))
      }
      await cancelTasksAbout(tx, measure.id, phrase('task/measure_dropped'))
      await tx.manager.update(
        Measure,
        { id: measure.id },
        { dropped_by: actor.id, dropped_at: tx.now, drop_reason: input.reason, version: measure.version + 1 },
      )
      await this.ledger.append(tx, `directive:${access.directive.id}`, { kind: 'measure.dropped', reason: input.reason })
      return one(await listMeasures(tx, access, measure.id))
    })
  }
}
