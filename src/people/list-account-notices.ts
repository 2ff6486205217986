import { Injectable } from '@nestjs/common'
import { MailStates } from '../outbox/delivery/mail-states.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { AccountNotices } from './account.schema.js'
import { effectOf, type SaidNotice, sayNotice } from './say-notice.js'

/** How many of the newest are shown. */
const SHOWN = 30

/** What the caller was told about the security of accounts, newest first. */
@Injectable()
export class ListAccountNotices {
  constructor(
    private readonly work: Door,
    private readonly mails: MailStates,
  ) {}

  async run(actor: Actor): Promise<AccountNotices> {
    const told = await this.work.read(actor, async (tx) => {
      const rows = await tx.query<SaidNotice & { id: string; made_at: Date }>(
        `SELECT n.id, n.code, n.params, n.made_at, about.name AS about, by.name AS by FROM account_notice n
         LEFT JOIN person about ON about.id = n.about_id LEFT JOIN person by ON by.id = n.by_id
         WHERE n.person_id = $1 ORDER BY n.made_at DESC, n.id LIMIT $2`,
        [actor.id, SHOWN],
      )
      return rows.map((row) => ({
        id: row.id,
        code: row.code,
        at: row.made_at.toISOString(),
        what: sayNotice(tx.locale, row),
        effect: effectOf(tx.locale, row.code),
      }))
    })
    const mails = await this.mails.of(
      'account_notice.send',
      told.map(({ id }) => id),
    )
    // The server's own words are for administrators.
    const mailOf = (id: string) => {
      const mail = mails.get(id)
      return mail ? { ...mail, answer: null } : null
    }
    return { items: told.map((notice) => ({ ...notice, mail: mailOf(notice.id) })) }
  }
}
