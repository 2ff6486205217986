import { Readable } from 'node:stream'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { accessTo } from '../directives/access.js'
import { keepDocument } from '../documents/keep-document.js'
import { requireAnother } from '../domain/access/second-person.js'
import type { Letter as LetterBody } from '../domain/letters/blocks.js'
import { Temporal } from '../domain/time.js'
import { Ledger } from '../ledger/ledger.js'
import { Outbox } from '../outbox/outbox.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { type ArrivedFile, FileStore } from '../platform/files/file-store.js'
import { Letter } from './letter.entity.js'
import type { LetterView } from './letters.schema.js'
import { readLetter, viewLetter } from './list-letters.js'
import { LetterRendering } from './rendering/render-letter.js'
import { lockSubmitted } from './submitted.js'

type View = z.infer<typeof LetterView>

interface Input {
  reference: string
  id: string
  version: number
}

/** Approves a letter that another person wrote, and freezes its bytes. */
@Injectable()
export class ApproveLetter {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly rendering: LetterRendering,
    private readonly files: FileStore,
    private readonly outbox: Outbox,
  ) {}

  /**
   * The letter is dated with the day of its approval. Throws `letter/own_approval`, `letter/not_at_this_stage`, `resource/stale`.
   */
  async run(actor: Actor, input: Input): Promise<View> {
    const { letter, directiveId } = await this.work.read(actor, async (tx) => {
      const access = await accessTo(tx, input.reference)
      const today = Temporal.Instant.from(tx.now.toISOString())
        .toZonedDateTimeISO(await zoneOf(tx, access.directive.agency_id, actor.zone))
        .toPlainDate()
        .toString()
      return { letter: { ...(await readLetter(tx, access, input.id)), dated_on: today }, directiveId: access.directive.id }
    })
    // Typesetting takes seconds, so it happens before the directive is locked.
    const file = await this.files.arrive(Readable.from(await this.rendering.pdf(letter)), {
      compartment: directiveId,
      limit: Number.MAX_SAFE_INTEGER,
    })
    try {
      const view = await this.work.as(actor, (tx) => this.approve(tx, actor, input, letter, file))
      this.outbox.ring()
      return view
    } finally {
      await file.drop()
    }
  }

  private async approve(tx: Tx, actor: Actor, input: Input, body: LetterBody, file: ArrivedFile): Promise<View> {
    const { access, letter } = await lockSubmitted(tx, input)
    requireAnother('letter.approve', actor.id, [letter.author_id])
    const directive_id = access.directive.id
    const document_id = await keepDocument(
      tx,
      {
        directive_id,
        title: body.title,
        file_name: `${body.title.replace(/[^\p{L}\p{N} .-]/gu, '')}.pdf`,
        media_type: 'application/pdf',
        class: 'fact',
        origin: 'letter',
        added_by: actor.id,
        quarantined: false,
      },
      file,
    )
    const approved = { stage: 'approved', body, approver_id: actor.id, approved_at: tx.now, document_id }
    await tx.manager.update(Letter, { id: letter.id }, { ...approved, version: letter.version + 1 })
    await this.outbox.put(tx, { kind: 'document.read', subject_id: document_id, directive_id })
    await this.ledger.append(tx, `directive:${directive_id}`, { kind: 'letter.approved', class: 'work_product' })
    return viewLetter(tx, access, letter.id)
  }
}

async function zoneOf(tx: Tx, agencyId: string | null, otherwise: string): Promise<string> {
  const [agency] = await tx.query<{ zone: string }>('SELECT zone FROM agency WHERE id = $1', [agencyId])
  return agency?.zone ?? otherwise
}
