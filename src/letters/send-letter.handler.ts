import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { DocumentFiles } from '../documents/document-files.js'
import type { Role } from '../domain/access/role.js'
import { phrase } from '../domain/catalogue/phrase.js'
import { hasWords } from '../domain/catalogue/say.js'
import { Refused } from '../domain/errors.js'
import { LETTER_LOCALE } from '../domain/letters/views.js'
import { Ledger } from '../ledger/ledger.js'
import { Wire } from '../outbox/delivery/wire.js'
import { type Given, Handles, type Job, type OutboxHandler } from '../outbox/handlers.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import type { OutgoingMail } from '../platform/mail/mail-transport.js'
import { MailRendering } from '../platform/mail/render-mail.js'

/** What the worker sees of a letter being sent: ids and states, and the chosen address. */
interface Row {
  id: string
  directive_id: string
  stage: string
  sent_by: string
  sent_to: string
  message_id: string
  version: number
}

interface Content {
  title: string
  reference: string
  agency_reference: string
  addressee_name: string
  agency_name: string
  sealed: boolean
  contact_name: string
  signatory_name: string
  file_name: string
  document_id: string
  sha256: string
}

/**
 * Sends an approved letter to the mail server: the frozen bytes, to the chosen address, with the Message-ID that was fixed
 * beforehand. Reads with the current access of the person who sent it.
 */
@Injectable()
@Handles()
export class SendLetterHandler implements OutboxHandler {
  readonly kind = 'letter.send'
  readonly lease_seconds = 60
  /** Before the reminders: an agency's midnight may be near. */
  readonly wire_turn = 1

  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly files: DocumentFiles,
    private readonly wire: Wire,
    private readonly rendering: MailRendering,
  ) {}

  async run(job: Job): Promise<void> {
    const row = await this.work.asWorker((tx) => sending(tx, job.subject_id))
    if (!row) return
    this.wire.ready()
    const content = await this.readAsSender(job, row)
    if (!content) return this.record(job, row, { stage: 'failed', server_answer: null, code: 'letter/sender_lost_access' })
    try {
      const { response } = await this.wire.send(await this.compose(row, content))
      await this.record(job, row, { stage: 'sent', server_answer: response })
    } catch (error) {
      // If the mail server is down for a weekend, the letter must not be lost.
      if (!(error instanceof Refused) || !FOR_GOOD.includes(error.code)) throw error
      await this.record(job, row, { stage: 'failed', server_answer: String(error.params.answer ?? '') || null, code: error.code })
    }
  }

  private async readAsSender(job: Job, row: Row): Promise<Content | null> {
    const [sender] = await this.work.asWorker((tx) =>
      tx.query<{ id: string; role: Role; zone: string }>('SELECT id, role, zone FROM person WHERE id = $1 AND ended_at IS NULL', [
        row.sent_by,
      ]),
    )
    if (!sender) return null
    const [content] = await this.work.asRecipient(job, { ...sender, locale: null }, (tx) => tx.query<Content>(CONTENT, [row.id]))
    return content ?? null
  }

  private async compose(row: Row, content: Content): Promise<OutgoingMail> {
    const { contact_name, document_id, sha256, ...said } = content
    const cover = this.rendering.render(LETTER_LOCALE, 'letter', { ...said, signatory_title: '' })
    const bytes = await this.files.read({ id: document_id, directive_id: row.directive_id, sha256 })
    return {
      message_id: row.message_id,
      to: { name: contact_name, address: row.sent_to },
      ...cover,
      attachments: [{ file_name: content.file_name, media_type: 'application/pdf', content: bytes }],
    }
  }

  private async record(job: Job, row: Row, outcome: Outcome): Promise<void> {
    await this.work.asWorker(async (tx) => {
      if (outcome.code) await job.bury(tx, outcome.code)
      else await job.settle(tx)
      await this.keep(tx, row, outcome)
      await job.claimNext(tx)
    })
  }

  async gaveUp(tx: Tx, { subject_id }: Given, code: string): Promise<void> {
    const row = await sending(tx, subject_id)
    if (row) await this.keep(tx, row, { stage: 'failed', server_answer: null, code })
  }

  private async keep(tx: Tx, row: Row, outcome: Outcome): Promise<void> {
    await tx.execute(
      'UPDATE letter SET stage = $2, sent_at = $3, server_answer = $4, fail_code = $5, version = version + 1 WHERE id = $1',
      [row.id, outcome.stage, outcome.stage === 'sent' ? tx.now : null, outcome.server_answer, sayable(outcome.code)],
    )
    if (outcome.stage === 'failed') await giveBack(tx, row)
    await this.ledger.append(tx, `directive:${row.directive_id}`, { kind: `letter.${outcome.stage}` })
  }
}

interface Outcome {
  readonly stage: 'sent' | 'failed'
  readonly server_answer: string | null
  readonly code?: string
}

const FOR_GOOD: readonly string[] = ['mail/refused', 'mail/bad_address', 'file/altered']

/** A failure that our code did not foresee has a name for the log, but no words for the letter's page. */
const sayable = (code: string | undefined) =>
  code === undefined || (code.includes('/') && hasWords(code)) ? (code ?? null) : 'internal/unexpected'

/** The sender learns that the letter was not sent from a task, and not only from the letter's page. One task, however often it fails. */
async function giveBack(tx: Tx, row: Row): Promise<void> {
  await tx.execute(
    `INSERT INTO task (id, directive_id, kind, subject_code, subject_params, person_id, subject_id, made_at)
     SELECT $1, $2, 'letter_unsent', $3, '{}', $4, $5, $6
     WHERE NOT EXISTS (SELECT FROM task t WHERE t.subject_id = $5 AND t.kind = 'letter_unsent' AND t.done_at IS NULL AND t.cancelled_at IS NULL)`,
    [randomUUID(), row.directive_id, phrase('task/letter_unsent').code, row.sent_by, row.id, tx.now],
  )
}

async function sending(tx: Tx, sendingId: string): Promise<Row | null> {
  const [row] = await tx.query<Row>(
    'SELECT id, directive_id, stage, sent_by, sent_to, message_id, version FROM letter WHERE sending_id = $1',
    [sendingId],
  )
  return row?.stage === 'sending' ? row : null
}

const CONTENT = `
  SELECT r.title, d.visibility = 'sealed' AS sealed, d.reference, d.agency_reference, COALESCE(s.name, '') AS addressee_name, COALESCE(a.name, '') AS agency_name, c.name AS contact_name,
    p.name AS signatory_name, f.file_name, f.id AS document_id, f.sha256
  FROM letter r JOIN directive d ON d.id = r.directive_id JOIN document f ON f.id = r.document_id JOIN person p ON p.id = r.author_id
  JOIN agency_contact c ON c.id = r.contact_id LEFT JOIN addressee s ON s.id = d.addressee_id LEFT JOIN agency a ON a.id = d.agency_id
  WHERE r.id = $1`
