import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective, requireVersion } from '../directives/access.js'
import { addTask, cancelTasksAbout } from '../directives/tasks.js'
import { phrase } from '../domain/catalogue/phrase.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import { Outbox } from '../outbox/outbox.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { Hold } from './hold.entity.js'
import type { HoldView, ReleaseBody } from './holds.schema.js'
import { listHolds } from './list-holds.js'
import { planRelease, supersedeRungs } from './notices/plan-rungs.js'
import { refuseWhatReveals } from './notices/refuse-what-reveals.js'
import { requireOpenHold } from './notices/require-notice.js'

/** Releases a hold: custodians who were told to preserve records are told that they no longer need to, and reminders stop. */
@Injectable()
export class ReleaseHold {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  /** Throws `hold/released`, `hold/release_words_needed` if someone must be told, `notice/reveals` until it is confirmed. */
  async run(
    actor: Actor,
    input: z.infer<typeof ReleaseBody> & { reference: string; id: string; version: number },
  ): Promise<z.infer<typeof HoldView>> {
    const view = await this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const hold = await requireOpenHold(tx, directive.id, input.id)
      await requireVersion(tx, directive.id, hold, input.version)
      const custodians = await custodiansOf(tx, hold.id)
      const words = custodians.length > 0 ? wordsOf(input) : null
      if (words) await refuseWhatReveals(tx, directive, words, input.reveals_confirmed)
      await tx.manager.update(
        Hold,
        { id: hold.id },
        {
          released_by: actor.id,
          released_at: tx.now,
          release_reason: input.reason,
          release_subject: words?.subject ?? null,
          release_text: words?.text ?? null,
          version: hold.version + 1,
        },
      )
      const ids = custodians.map(({ id }) => id)
      await supersedeRungs(tx, ids, 'released')
      for (const { id, told } of custodians)
        if (told) await planRelease(tx, this.outbox, { directive_id: directive.id, recipient_id: id })
      await this.settleTasks(tx, actor, directive.id, hold.id)
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'hold.released', reason: input.reason })
      return one(await listHolds(tx, access, hold.id))
    })
    this.outbox.ring()
    return view
  }

  /** Acknowledgements are no longer requested, and someone gets a task to resume the deletion that was switched off. */
  private async settleTasks(tx: Tx, actor: Actor, directiveId: string, holdId: string): Promise<void> {
    const notices = await tx.query<{ id: string }>('SELECT id FROM notice WHERE hold_id = $1', [holdId])
    for (const { id } of notices) await cancelTasksAbout(tx, id, phrase('task/notice_over'))
    const off = await tx.query(
      `SELECT 1 FROM hold_system WHERE hold_id = $1 AND deletion = 'off' AND voided_at IS NULL LIMIT 1`,
      [holdId],
    )
    if (off.length === 0) return
    await addTask(tx, {
      directive_id: directiveId,
      kind: 'resume_deletion',
      subject: phrase('task/resume_deletion'),
      person_id: actor.id,
      made_by: actor.id,
      subject_id: holdId,
    })
  }
}

function wordsOf({ subject, text }: z.infer<typeof ReleaseBody>): { subject: string; text: string } {
  if (subject === null || text === null) throw new Refused('hold/release_words_needed')
  return { subject, text }
}

/** The recipients with a valid notice of it, and whether it has reached them. */
function custodiansOf(tx: Tx, holdId: string): Promise<{ id: string; told: boolean }[]> {
  return tx.query(
    `SELECT r.id, EXISTS (SELECT FROM notice_rung x WHERE x.recipient_id = r.id AND x.rung = 'send' AND x.state = 'done') AS told
     FROM notice_recipient r JOIN notice n ON n.id = r.notice_id
     WHERE n.hold_id = $1 AND n.withdrawn_at IS NULL AND r.withdrawn_at IS NULL ORDER BY r.id`,
    [holdId],
  )
}
