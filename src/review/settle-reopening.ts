import { Injectable } from '@nestjs/common'
import { IsNull } from 'typeorm'
import type { z } from 'zod'
import { lockDirective, requireVersion } from '../directives/access.js'
import { recordOf } from '../directives/records.js'
import { settleTasksAbout } from '../directives/tasks.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { listReopenings } from './list-reopenings.js'
import { Reopening } from './reopening.entity.js'
import type { ReopeningSettleBody, ReopeningView } from './reopening.schema.js'

type View = z.infer<typeof ReopeningView>

/** Resolves the open reopenings of a row that has ended or was replaced. The caller holds the lock and appends the event. */
export async function settleReopeningsOf(tx: Tx, actor: Actor, subjectId: string): Promise<void> {
  const open = await tx.manager.findBy(Reopening, { subject_id: subjectId, settled_at: IsNull() })
  for (const { id, version } of open) {
    const settled = { settled_at: tx.now, settled_by: actor.id, outcome: 'changed' as const, version: version + 1 }
    await tx.manager.update(Reopening, { id }, settled)
    await settleTasksAbout(tx, id, actor)
  }
}

/** Resolves a reopened item: confirmed unchanged, or changed. For its responsible person and for people who work on the case. */
@Injectable()
export class SettleReopening {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `review/reopening_settled`; `review/adopt_again` for a reading, which is resolved by adopting it. */
  run(
    actor: Actor,
    input: z.infer<typeof ReopeningSettleBody> & { reference: string; id: string; version: number },
  ): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference, ['case', 'work'])
      const { directive } = access
      const isOwn = ({ person_id }: Reopening) => person_id === actor.id
      const reopening = await recordOf(tx, directive.id, Reopening, { id: input.id }, (row) =>
        access.sees('reopening', { own: isOwn(row) }),
      )
      if (!isOwn(reopening) && !access.levels.includes('case')) throw new Refused('access/forbidden')
      await requireVersion(tx, directive.id, reopening, input.version)
      if (reopening.settled_at) throw new Refused('review/reopening_settled')
      if (reopening.subject_kind === 'reading') throw new Refused('review/adopt_again')
      await tx.manager.update(
        Reopening,
        { id: reopening.id },
        {
          settled_at: tx.now,
          settled_by: actor.id,
          outcome: input.outcome,
          note: input.note,
          version: reopening.version + 1,
        },
      )
      await settleTasksAbout(tx, reopening.id, actor)
      await this.ledger.append(tx, `directive:${directive.id}`, {
        kind: 'reopening.settled',
        details: { outcome: input.outcome },
      })
      return one(await listReopenings(tx, access, reopening.id))
    })
  }
}
