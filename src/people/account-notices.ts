import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { AccountNoticeCode } from '../domain/account-notices.js'
import { Outbox } from '../outbox/outbox.js'
import type { Tx } from '../platform/database/unit-of-work.js'

export interface AccountNotice {
  readonly code: AccountNoticeCode
  /** The person whose account it concerns; the recipient by default. */
  readonly about_id?: string | null
  /** The person who caused it; null for the recipient, or for nobody who is known. */
  readonly by_id?: string | null
  readonly params?: Readonly<Record<string, string>>
}

/** Tells people about the security of accounts: on their account page, and by mail. */
@Injectable()
export class AccountNotices {
  constructor(private readonly outbox: Outbox) {}

  /** In the transaction of the cause. Ring the doorbell after the commit. */
  async tell(tx: Tx, personId: string, { code, about_id = null, by_id = null, params = {} }: AccountNotice): Promise<void> {
    const id = randomUUID()
    await tx.execute(
      `INSERT INTO account_notice (id, person_id, code, about_id, by_id, params, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, personId, code, about_id, by_id, JSON.stringify(params), tx.now],
    )
    await this.outbox.put(tx, { kind: 'account_notice.send', subject_id: id })
  }

  ring(): void {
    this.outbox.ring()
  }
}
