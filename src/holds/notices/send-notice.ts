import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../../directives/access.js'
import { addRecord, requireLinked } from '../../directives/records.js'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import { Outbox } from '../../outbox/outbox.js'
import type { Actor } from '../../platform/database/actor.js'
import { one } from '../../platform/database/rows.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { listNotices } from './list-notices.js'
import { Notice } from './notice.entity.js'
import type { NoticeBody, NoticeView } from './notices.schema.js'
import { Recipients } from './recipients.js'
import { refuseWhatReveals } from './refuse-what-reveals.js'
import { requireOpenHold } from './require-notice.js'

type Input = z.infer<typeof NoticeBody> & { reference: string }

/** Sends a notice: to the custodians of a hold, or as an instruction to staff, who need to know what to do but not why. */
@Injectable()
export class SendNotice {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
    private readonly recipients: Recipients,
  ) {}

  /**
   * Throws `notice/reveals` until it is confirmed, `notice/of_a_hold` if kind and hold do not match, `hold/released`, and the
   * refusals of `Recipients.add`. A hold or measure of another directive is `resource/not_found`.
   */
  async run(actor: Actor, input: Input): Promise<z.infer<typeof NoticeView>> {
    const view = await this.work.as(actor, async (tx) => {
      const { directive } = await lockDirective(tx, input.reference)
      await requireCause(tx, directive.id, input)
      await refuseWhatReveals(tx, directive, input, input.reveals_confirmed)
      const id = await addRecord(tx, directive.id, Notice, { ...input, sent_by: actor.id, sent_at: tx.now })
      await this.recipients.add(tx, { id, directive_id: directive.id }, actor, input)
      await this.ledger.append(tx, `directive:${directive.id}`, {
        kind: input.kind === 'hold' ? 'notice.hold_planned' : 'notice.instruction_planned',
      })
      return one(await listNotices(tx, directive.id, id))
    })
    this.outbox.ring()
    return view
  }
}

async function requireCause(tx: Tx, directiveId: string, input: Input): Promise<void> {
  if ((input.kind === 'hold') !== (input.hold_id !== null) || (input.measure_id !== null && input.kind !== 'instruction'))
    throw new Refused('notice/of_a_hold')
  if (input.hold_id) await requireOpenHold(tx, directiveId, input.hold_id)
  if (input.measure_id) await requireLinked(tx, 'measure', directiveId, [input.measure_id])
}
