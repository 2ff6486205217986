import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { settleTasksAbout } from '../directives/tasks.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import { Outbox } from '../outbox/outbox.js'
import { Settings } from '../platform/config/settings.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Letter } from './letter.entity.js'
import type { LetterSendBody, LetterView } from './letters.schema.js'
import { requireLetter, viewLetter } from './list-letters.js'

/** Sends an approved letter to a verified contact. Its Message-ID is fixed here, before it is sent. */
@Injectable()
export class SendLetter {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
    private readonly settings: Settings,
  ) {}

  /** Throws `letter/no_contact`, `letter/contact_not_verified`, `letter/not_at_this_stage`, `resource/stale`. */
  async run(
    actor: Actor,
    input: z.infer<typeof LetterSendBody> & { reference: string; id: string; version: number },
  ): Promise<z.infer<typeof LetterView>> {
    const view = await this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const before = await requireLetter(tx, access, input.id, input.version)
      if (before.stage !== 'approved' && before.stage !== 'failed')
        throw new Refused('letter/not_at_this_stage', { stage: before.stage })
      const row = await tx.manager.findOneByOrFail(Letter, { id: input.id })
      const [contact] = await tx.query<{ id: string; email: string | null; verified: boolean }>(
        'SELECT id, email, verified_at IS NOT NULL AS verified FROM agency_contact WHERE id = $1 AND agency_id IS NOT DISTINCT FROM $2',
        [input.contact_id ?? row.contact_id, access.directive.agency_id],
      )
      if (!contact?.email) throw new Refused('letter/no_contact')
      if (!contact.verified) throw new Refused('letter/contact_not_verified')
      const sendingId = randomUUID()
      await tx.manager.update(
        Letter,
        { id: row.id },
        {
          stage: 'sending',
          fail_code: null,
          sending_id: sendingId,
          contact_id: contact.id,
          sent_to: contact.email,
          sent_by: actor.id,
          message_id: row.message_id ?? `<${randomUUID()}@${new URL(this.settings.http.public_url).hostname}>`,
          version: row.version + 1,
        },
      )
      await settleTasksAbout(tx, row.id, actor, 'letter_unsent')
      await this.outbox.put(tx, {
        kind: 'letter.send',
        subject_id: sendingId,
        directive_id: access.directive.id,
        actor_id: actor.id,
      })
      await this.ledger.append(tx, `directive:${access.directive.id}`, { kind: 'letter.queued', class: 'work_product' })
      return viewLetter(tx, access, row.id)
    })
    this.outbox.ring()
    return view
  }
}
