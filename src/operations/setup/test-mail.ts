import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Ledger } from '../../ledger/ledger.js'
import { Outbox } from '../../outbox/outbox.js'
import type { Actor } from '../../platform/database/actor.js'
import { Door } from '../../platform/database/door.js'
import type { MailTestView } from './setup.schema.js'

/** Sends a test to the administrator's own address, in the same way as every other mail: through the outbox, a worker and the channel. */
@Injectable()
export class TestMail {
  constructor(
    private readonly door: Door,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  async run(actor: Actor): Promise<MailTestView> {
    const asked = await this.door.as(actor, async (tx) => {
      const id = randomUUID()
      await tx.execute('INSERT INTO mail_test (id, person_id, asked_at) VALUES ($1, $2, $3)', [id, actor.id, tx.now])
      await this.ledger.append(tx, 'settings:mail', { kind: 'mail.tested', details: { id } })
      await this.outbox.put(tx, { kind: 'mail_test.send', subject_id: id, actor_id: actor.id })
      return { asked_at: tx.now.toISOString() }
    })
    this.outbox.ring()
    return asked
  }
}
