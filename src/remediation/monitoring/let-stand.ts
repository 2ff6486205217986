import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { one } from '../../platform/database/rows.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { listStanding } from './list-standing.js'
import type { StandBody, StandingView } from './monitoring.schema.js'
import { firstOfSeries, lockStanding, type WhichStanding } from './standing.js'

type View = z.infer<typeof StandingView>

/** Marks an obligation as ongoing, or records the end condition and the deadline of a commitment. */
@Injectable()
export class LetStand {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `monitoring/already_ended`, `review/already_waived`; a deadline of another directive is `resource/not_found`. */
  run(actor: Actor, input: z.infer<typeof StandBody> & WhichStanding): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const { access, row, entity } = await lockStanding(tx, input)
      const { directive } = access
      const said = {
        ends_when: input.ends_when,
        // If no deadline is given, the current one is kept: its first due date shows whether there may have been a breach.
        ...(input.deadline_id === null ? {} : { deadline_id: await firstOfSeries(tx, directive.id, input.deadline_id) }),
        version: row.version + 1,
      }
      const of_kind = input.kind === 'obligation' ? { stands: true, ends_on: input.ends_on } : { until_on: input.ends_on }
      await tx.manager.update(entity, { id: row.id }, { ...said, ...of_kind })
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: `${input.kind}.stands` })
      return one(await listStanding(tx, access, row.id))
    })
  }
}
