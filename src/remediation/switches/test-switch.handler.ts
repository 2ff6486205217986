import { Injectable } from '@nestjs/common'
import { Ledger } from '../../ledger/ledger.js'
import { Handles, type Job, type OutboxHandler } from '../../outbox/handlers.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { lockStream } from './call-switch.js'
import { CallTarget, isAnswered } from './call-target.js'

interface Tested {
  switch_id: string
  url: string
  subject: string
  sealed: Buffer
}

/** Asks a switch for its state, once: a tester wants to know the current state, not a later one after retries. */
@Injectable()
@Handles()
export class TestSwitchHandler implements OutboxHandler {
  readonly kind = 'switch.test'
  readonly lease_seconds = 60

  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly target: CallTarget,
  ) {}

  async run(job: Job): Promise<void> {
    const [tested] = await this.work.asWorker((tx) =>
      tx.query<Tested>(
        `SELECT s.id AS switch_id, s.url, s.subject, k.sealed FROM switch s JOIN switch_secret k ON k.switch_id = s.id
         WHERE s.test_id = $1 AND s.tested_at IS NULL`,
        [job.subject_id],
      ),
    )
    if (!tested) return
    const outcome = await this.target.run({ ...tested, id: job.subject_id, act: 'verify', dry_run: false })
    await this.work.asWorker(async (tx) => {
      await job.settle(tx)
      await lockStream(tx, 'settings:switches')
      const changed = await tx.execute(
        'UPDATE switch SET tested_at = $2, test_state = $3, test_error = $4 WHERE test_id = $1 AND tested_at IS NULL',
        [job.subject_id, tx.now, isAnswered(outcome) ? outcome.state : null, isAnswered(outcome) ? null : outcome.code],
      )
      if (changed === 1) await this.ledger.append(tx, 'settings:switches', { kind: 'switch.tested' })
    })
  }
}
