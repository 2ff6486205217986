import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { addRecord } from '../directives/records.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Commitment } from './commitment.entity.js'
import { listCommitments } from './lists.js'
import { firstOfSeries } from './monitoring/standing.js'
import type { CommitmentBody, CommitmentView } from './remediation.schema.js'

type View = z.infer<typeof CommitmentView>

/** Records a duty that we undertook in return; it survives the closing of the directive. */
@Injectable()
export class GiveCommitment {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** A deadline of another directive is `resource/not_found`. */
  run(actor: Actor, input: z.infer<typeof CommitmentBody> & { reference: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const { directive } = await lockDirective(tx, input.reference)
      const id = await addRecord(tx, directive.id, Commitment, {
        ...input,
        deadline_id: input.deadline_id === null ? null : await firstOfSeries(tx, directive.id, input.deadline_id),
        made_by: actor.id,
        made_at: tx.now,
      })
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'commitment.given' })
      const all = await listCommitments(tx, directive.id)
      return one(all.filter((commitment) => commitment.id === id))
    })
  }
}
