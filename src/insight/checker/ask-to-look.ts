import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { lockDirective } from '../../directives/access.js'
import { Outbox } from '../../outbox/outbox.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'

/** Has one directive checked immediately, so that a resolved problem disappears before the next hourly run. */
@Injectable()
export class AskToLook {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outbox: Outbox,
  ) {}

  async run(actor: Actor, { reference }: { reference: string }): Promise<{ asked_at: Date }> {
    const asked = await this.work.as(actor, async (tx) => {
      const { directive } = await lockDirective(tx, reference)
      await this.outbox.put(tx, {
        kind: 'checker.look',
        subject_id: randomUUID(),
        directive_id: directive.id,
        actor_id: actor.id,
      })
      return { asked_at: tx.now }
    })
    this.outbox.ring()
    return asked
  }
}
