import { Injectable, Logger } from '@nestjs/common'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { codeOf } from './code-of.js'
import { MailChannel } from './delivery/mail-channel.js'
import { HandlerRegistry } from './handler-registry.js'
import { ChannelDown, Deferred, Postpone, StaleEpoch } from './handlers.js'
import { bury, type ClaimedRow, defer, fail, giveBack, postpone } from './rows.js'

/** Records the outcome of a run that did not succeed. */
@Injectable()
export class Outcomes {
  private readonly log = new Logger('sweeper')

  constructor(
    private readonly work: UnitOfWork,
    private readonly handlers: HandlerRegistry,
    private readonly channel: MailChannel,
  ) {}

  async failed(row: ClaimedRow, error: unknown): Promise<void> {
    if (error instanceof StaleEpoch) return
    const seen = { kind: row.kind, id: row.id }
    if (error instanceof ChannelDown) {
      await this.work.asWorker(async (tx) => {
        await giveBack(tx, row)
        await this.channel.fail(tx, error.code, error.answer)
      })
      return
    }
    if (error instanceof Deferred) {
      await this.work.asWorker((tx) => defer(tx, row, error.code))
      this.log.warn({ message: 'a message was not accepted yet', ...seen, code: error.code })
      return
    }
    if (error instanceof Postpone) {
      await this.work.asWorker((tx) => postpone(tx, row, error.until, error.code))
      this.log.warn({ message: 'an effect waits', ...seen, code: error.code, until: error.until.toISOString() })
      return
    }
    const code = codeOf(error)
    const became = await this.work.asWorker(async (tx) => {
      const outcome = await fail(tx, row, code)
      if (outcome === 'dead') await this.tellHandler(tx, row, code)
      return outcome
    })
    if (became === 'dead') this.sayDead(row, code)
    else this.log.warn({ message: 'an effect failed', ...seen, attempts: row.attempts, code })
  }

  /** Dead-letters a row that lost its owner too often. */
  async lost(row: ClaimedRow): Promise<void> {
    const code = 'outbox/lease_lost'
    await this.work.asWorker(async (tx) => {
      if (await bury(tx, row, code)) await this.tellHandler(tx, row, code)
    })
    this.sayDead(row, code)
  }

  sayDead(row: ClaimedRow, code: string): void {
    this.log.error({
      message: 'an effect was given up: it needs a person',
      kind: row.kind,
      id: row.id,
      attempts: row.attempts,
      code,
    })
  }

  /** The row is dead-lettered even if the handler cannot record what that means: the queue shows it. */
  private async tellHandler(tx: Tx, row: ClaimedRow, code: string): Promise<void> {
    const handler = this.handlers.of(row.kind)
    if (!handler.gaveUp) return
    await tx.execute('SAVEPOINT given_up')
    try {
      await handler.gaveUp(tx, row, code)
    } catch (error) {
      await tx.execute('ROLLBACK TO SAVEPOINT given_up')
      this.log.error({
        message: 'what was given up is not recorded at its subject',
        kind: row.kind,
        id: row.id,
        code: codeOf(error),
      })
    }
  }
}
