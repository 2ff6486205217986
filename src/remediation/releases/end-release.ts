import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective, requireVersion } from '../../directives/access.js'
import { cancelTasksAbout, settleTasksAbout } from '../../directives/tasks.js'
import { requireAnother } from '../../domain/access/second-person.js'
import { phrase } from '../../domain/catalogue/phrase.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { one } from '../../platform/database/rows.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { listMeasures } from '../lists.js'
import type { MeasureView } from '../remediation.schema.js'
import { Release } from './release.entity.js'
import { waitingRelease } from './waiting-release.js'

type View = z.infer<typeof MeasureView>
type Input = { reference: string; id: string; version: number; reason: string; as: 'refused' | 'withdrawn' }

/** Ends a pending release: another person refuses it, or it is withdrawn. It can be requested again. */
@Injectable()
export class EndRelease {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `release/settled`; `release/own_refusal` for the person who requested it, who can withdraw it. */
  run(actor: Actor, input: Input): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const release = await waitingRelease(tx, directive.id, input.id)
      await requireVersion(tx, directive.id, release, input.version)
      if (input.as === 'refused') requireAnother('release.refuse', actor.id, [release.asked_by])
      const ended =
        input.as === 'refused'
          ? { refused_by: actor.id, refused_at: tx.now, refuse_reason: input.reason }
          : { withdrawn_by: actor.id, withdrawn_at: tx.now, withdraw_reason: input.reason }
      await tx.manager.update(Release, { id: release.id }, { ...ended, version: release.version + 1 })
      if (input.as === 'refused') await settleTasksAbout(tx, release.id, actor, 'confirm_release')
      else await cancelTasksAbout(tx, release.id, phrase('task/release_withdrawn'))
      await this.ledger.append(tx, `directive:${directive.id}`, {
        kind: input.as === 'refused' ? 'release.refused' : 'release.withdrawn',
        reason: input.reason,
      })
      return one(await listMeasures(tx, access, release.measure_id))
    })
  }
}
