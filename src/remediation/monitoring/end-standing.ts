import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Deadline } from '../../deadlines/deadline.entity.js'
import { Laws } from '../../deadlines/laws.js'
import { recordEvent } from '../../deadlines/record-event.js'
import { recordOf } from '../../directives/records.js'
import { Document } from '../../documents/document.entity.js'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import { Outbox } from '../../outbox/outbox.js'
import type { Actor } from '../../platform/database/actor.js'
import { one } from '../../platform/database/rows.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { listStanding } from './list-standing.js'
import type { EndBody, StandingView } from './monitoring.schema.js'
import { lockStanding, type WhichStanding } from './standing.js'

type View = z.infer<typeof StandingView>

/** Ends an ongoing obligation or commitment, with the reason and the supporting document. Its open deadline is waived. */
@Injectable()
export class EndStanding {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
    private readonly laws: Laws,
  ) {}

  /** Throws `monitoring/not_standing`, `monitoring/already_ended`, `review/already_waived`; a document of another directive is `resource/not_found`. */
  async run(actor: Actor, input: z.infer<typeof EndBody> & WhichStanding): Promise<View> {
    const view = await this.work.as(actor, async (tx) => {
      const { access, row, entity } = await lockStanding(tx, input)
      const { directive } = access
      if ('stands' in row && !row.stands) throw new Refused('monitoring/not_standing')
      if (input.document_id) await recordOf(tx, directive.id, Document, { id: input.document_id })
      await tx.manager.update(
        entity,
        { id: row.id },
        {
          ended_at: tx.now,
          ended_by: actor.id,
          end_reason: input.reason,
          end_document_id: input.document_id,
          version: row.version + 1,
        },
      )
      if (row.deadline_id) await this.waive(tx, actor, row.deadline_id, input.reason)
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: `${input.kind}.ended`, reason: input.reason })
      return one(await listStanding(tx, access, row.id))
    })
    this.outbox.ring()
    return view
  }

  private async waive(tx: Tx, actor: Actor, firstId: string, reason: string): Promise<void> {
    if ((await tx.query(RESTS, [firstId])).length > 0) return
    const open = await tx.query<{ id: string }>(OPEN, [firstId])
    for (const { id } of open) {
      const recorder = { tx, outbox: this.outbox, law: await this.laws.now(tx), actorId: actor.id }
      const deadline = await tx.manager.findOneByOrFail(Deadline, { id })
      await recordEvent(recorder, deadline, { kind: 'waived', body: { v: 1, reason } })
    }
  }
}

// Other duties that use these deadlines, including an obligation that is to be met only once. While there are any, the deadlines
// are not waived.
const RESTS = `
  SELECT 1 FROM commitment WHERE deadline_id = $1 AND ended_at IS NULL
  UNION ALL SELECT 1 FROM obligation WHERE ended_at IS NULL AND waived_at IS NULL
    AND deadline_id IN (SELECT id FROM deadline WHERE id = $1 OR series_id = $1)`

const OPEN = `SELECT id FROM deadline WHERE (id = $1 OR series_id = $1) AND status IN ('open', 'paused') ORDER BY id`
