import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Refused } from '../../domain/errors.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Outbox } from '../outbox.js'

/**
 * Has a worker retry a dead-lettered effect, or dismiss it because a person has dealt with it. The worker does it, because requests
 * can neither read nor change the outbox, and only a worker knows what retrying each kind takes.
 */
@Injectable()
export class AskForQueueAct {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outbox: Outbox,
  ) {}

  /** Throws `resource/not_found` if the effect is not dead-lettered. */
  async run(actor: Actor, { id, act }: { id: string; act: 'retry' | 'dismiss' }): Promise<{ asked_at: Date }> {
    const [dead] = await this.work.asWorker((tx) => tx.query(`SELECT state FROM outbox WHERE id = $1 AND state = 'dead'`, [id]))
    const asked = await this.work.as(actor, async (tx) => {
      if (!dead) throw new Refused('resource/not_found')
      const subject_id = randomUUID()
      await tx.execute('INSERT INTO outbox_retry (id, outbox_id, asked_by, asked_at) VALUES ($1, $2, $3, $4)', [
        subject_id,
        id,
        actor.id,
        tx.now,
      ])
      await this.outbox.put(tx, { kind: `outbox.${act}`, subject_id, actor_id: actor.id })
      return { asked_at: tx.now }
    })
    this.outbox.ring()
    return asked
  }
}
