import { Injectable } from '@nestjs/common'
import { Settings } from '../../platform/config/settings.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import type { OutboxKind } from '../kinds.js'
import { type Channel, mailChannel } from './mail-channel.js'
import type { MailState } from './mail-state.schema.js'

interface Row {
  subject_id: string
  outbox: 'ready' | 'leased' | 'dead' | null
  error_code: string | null
  next_try_at: Date | null
  delivery: 'sending' | 'sent' | 'refused' | null
  sent_at: Date | null
  answer: string | null
}

/** What became of mails, from the outbox, the deliveries and the channel. The only place that decides what a screen says about a mail. */
@Injectable()
export class MailStates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly settings: Settings,
  ) {}

  /** By the subject of the effect; nothing for a subject whose mail was never planned. */
  async of(kind: OutboxKind, subjects: readonly string[]): Promise<ReadonlyMap<string, MailState>> {
    if (subjects.length === 0) return new Map()
    return this.work.asWorker(async (tx) => {
      const channel = await mailChannel(tx)
      const rows = await findRows(tx, kind, subjects)
      return new Map(rows.map((row) => [row.subject_id, this.stateOf(row, channel)]))
    })
  }

  /** Whether this installation has a mail server at all. */
  get isConfigured(): boolean {
    return this.settings.mail !== null
  }

  private stateOf(row: Row, channel: Channel): MailState {
    const { error_code: code, answer } = row
    if (row.delivery === 'sent') return said('sent', row.sent_at)
    if (row.outbox === 'dead' || row.delivery === 'refused') return said('failed', null, code ?? 'mail/refused', answer)
    if (row.outbox === null) return said('not_needed', null)
    if (!this.isConfigured) return said('no_server', null, 'mail/not_configured')
    if (channel.state !== 'closed') return said('down', channel.since, channel.error_code, channel.answer)
    return code === null ? said('waiting', null) : said('retrying', row.next_try_at, code)
  }
}

function said(state: MailState['state'], at: Date | null, code: string | null = null, answer: string | null = null): MailState {
  return { state, at: at?.toISOString() ?? null, code, answer }
}

function findRows(tx: Tx, kind: OutboxKind, subjects: readonly string[]): Promise<Row[]> {
  return tx.query<Row>(
    `SELECT s.id AS subject_id, o.state AS outbox, o.error_code, NULLIF(o.next_try_at, 'infinity') AS next_try_at,
       d.state AS delivery, d.sent_at, d.answer
     FROM unnest($2::uuid[]) AS s (id)
     LEFT JOIN outbox o ON o.kind = $1 AND o.subject_id = s.id
     LEFT JOIN outbox_done f ON f.kind = $1 AND f.subject_id = s.id
     LEFT JOIN delivery d ON d.kind = split_part($1, '.', 1) AND d.subject_id = s.id
     WHERE o.id IS NOT NULL OR f.subject_id IS NOT NULL`,
    [kind, subjects],
  )
}
