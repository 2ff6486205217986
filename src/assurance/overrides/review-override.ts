import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../../directives/access.js'
import { recordAt } from '../../directives/records.js'
import { settleTasksAbout } from '../../directives/tasks.js'
import { requireAnother } from '../../domain/access/second-person.js'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { one } from '../../platform/database/rows.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { GuardOverride } from './guard-override.entity.js'
import { listOverrides } from './list-overrides.js'
import type { OverrideView } from './overrides.schema.js'

type View = z.infer<typeof OverrideView>

/** Reviews another person's override with a remark. It reverses nothing: any consequence is separate work. */
@Injectable()
export class ReviewOverride {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `override/own_review`, `override/reviewed`. */
  run(actor: Actor, input: { reference: string; id: string; version: number; remark: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const { directive } = await lockDirective(tx, input.reference)
      const override = await recordAt(tx, directive.id, GuardOverride, input)
      if (override.reviewed_at) throw new Refused('override/reviewed')
      requireAnother('override.review', actor.id, [override.by])
      await tx.manager.update(
        GuardOverride,
        { id: override.id },
        { reviewed_by: actor.id, reviewed_at: tx.now, review_remark: input.remark, version: override.version + 1 },
      )
      await settleTasksAbout(tx, override.id, actor, 'review_override')
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'override.reviewed', class: 'work_product' })
      return one(await listOverrides(tx, directive.id, override.id))
    })
  }
}
