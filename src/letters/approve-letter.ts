import { Readable } from 'node:stream'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { accessTo, lockDirective } from '../directives/access.js'
import { keepDocument } from '../documents/keep-document.js'
import { Refused } from '../domain/errors.js'
import { claimsOf } from '../domain/letters/blocks.js'
import { composeLetter } from '../domain/letters/parse.js'
import { Temporal } from '../domain/time.js'
import { Ledger } from '../ledger/ledger.js'
import { Outbox } from '../outbox/outbox.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { FileStore } from '../platform/files/file-store.js'
import { requireLetter } from './draft-letter.js'
import { Letter } from './letter.entity.js'
import { LetterDraft } from './letter-draft.entity.js'
import type { LetterView } from './letters.schema.js'
import { readLetter, viewLetter } from './list-letters.js'
import { LetterRendering } from './rendering/render-letter.js'

type View = z.infer<typeof LetterView>

interface Input {
  reference: string
  id: string
  version: number
}

/** Hands a draft in for approval: from here on it is in the ledger, and its author signs that the facts were checked. */
@Injectable()
export class SubmitLetter {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `letter/facts_not_checked`, `letter/claim_unproved`, `letter/text_not_readable`, `letter/not_at_this_stage`, `resource/stale`. */
  run(actor: Actor, input: Input & { facts_checked: boolean }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const before = await requireLetter(tx, access, input.id, input.version)
      if (before.stage !== 'draft' && before.stage !== 'returned')
        throw new Refused('letter/not_at_this_stage', { stage: before.stage })
      if (!input.facts_checked) throw new Refused('letter/facts_not_checked')
      const draft = await tx.manager.findOneByOrFail(LetterDraft, { id: input.id })
      const body = composeLetter(draft.letterhead, draft.text)
      // Claims are joined to evidence in a later step of this room; until a claim is, it proves nothing.
      const [claim] = claimsOf(body)
      if (claim) throw new Refused('letter/claim_unproved', { claim: claim.text })
      const row = {
        template: draft.template,
        title: draft.title,
        body,
        contact_id: draft.contact_id,
        stage: 'submitted',
        author_id: draft.author_id,
        submitted_at: tx.now,
        facts_checked_by: actor.id,
        returned_at: null,
        return_reason: null,
      }
      if (before.stage === 'draft')
        await tx.manager.insert(Letter, {
          id: draft.id,
          draft_id: draft.id,
          directive_id: draft.directive_id,
          ...row,
          version: 1,
        })
      else await tx.manager.update(Letter, { id: draft.id }, { ...row, version: before.version + 1 - draft.version })
      await tx.manager.update(LetterDraft, { id: draft.id }, { submitted_at: tx.now })
      await this.ledger.append(tx, `directive:${access.directive.id}`, { kind: 'letter.submitted', class: 'work_product' })
      return viewLetter(tx, access, draft.id)
    })
  }
}

/** Approves a letter that somebody else wrote, and freezes its bytes; or returns it to its author with a reason. */
@Injectable()
export class ApproveLetter {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly rendering: LetterRendering,
    private readonly files: FileStore,
    private readonly outbox: Outbox,
  ) {}

  /** The letter bears the day on which it is approved. Throws `letter/own_approval`, `letter/not_at_this_stage`, `resource/stale`. */
  async approve(actor: Actor, input: Input): Promise<View> {
    const { letter, directiveId } = await this.work.read(actor, async (tx) => {
      const access = await accessTo(tx, input.reference)
      const today = Temporal.Instant.from(tx.now.toISOString())
        .toZonedDateTimeISO(await zoneOf(tx, access.directive.agency_id, actor.zone))
        .toPlainDate()
        .toString()
      return { letter: { ...(await readLetter(tx, access, input.id)), dated_on: today }, directiveId: access.directive.id }
    })
    // Files first, rows second: bytes that no row comes to name are an orphan, and nothing worse.
    const file = await this.files.receive(Readable.from(await this.rendering.pdf(letter)), {
      compartment: directiveId,
      limit: Number.MAX_SAFE_INTEGER,
    })
    const view = await this.work.as(actor, async (tx) => {
      const { access, row } = await this.submitted(tx, input)
      if (row.author_id === actor.id) throw new Refused('letter/own_approval')
      const documentId = await keepDocument(
        tx,
        {
          directive_id: directiveId,
          title: letter.title,
          file_name: `${letter.title.replace(/[^\p{L}\p{N} .-]/gu, '')}.pdf`,
          media_type: 'application/pdf',
          class: 'fact',
          origin: 'letter',
          added_by: actor.id,
          quarantined: false,
        },
        file,
      )
      await tx.manager.update(
        Letter,
        { id: row.id },
        {
          stage: 'approved',
          body: letter,
          approver_id: actor.id,
          approved_at: tx.now,
          document_id: documentId,
          version: row.version + 1,
        },
      )
      await this.outbox.put(tx, { kind: 'document.read', subject_id: documentId, directive_id: directiveId })
      await this.ledger.append(tx, `directive:${directiveId}`, { kind: 'letter.approved', class: 'work_product' })
      return viewLetter(tx, access, row.id)
    })
    this.outbox.ring()
    return view
  }

  /** Throws `letter/not_at_this_stage`, `resource/stale`. */
  return(actor: Actor, input: Input & { reason: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const { access, row } = await this.submitted(tx, input)
      await tx.manager.update(
        Letter,
        { id: row.id },
        { stage: 'returned', returned_at: tx.now, return_reason: input.reason, version: row.version + 1 },
      )
      await this.ledger.append(tx, `directive:${access.directive.id}`, {
        kind: 'letter.returned',
        class: 'work_product',
        reason: input.reason,
      })
      return viewLetter(tx, access, row.id)
    })
  }

  private async submitted(tx: Tx, input: Input) {
    const access = await lockDirective(tx, input.reference)
    const before = await requireLetter(tx, access, input.id, input.version)
    if (before.stage !== 'submitted') throw new Refused('letter/not_at_this_stage', { stage: before.stage })
    return { access, row: await tx.manager.findOneByOrFail(Letter, { id: input.id }) }
  }
}

async function zoneOf(tx: Tx, agencyId: string | null, otherwise: string): Promise<string> {
  const [agency] = await tx.query<{ zone: string }>('SELECT zone FROM agency WHERE id = $1', [agencyId])
  return agency?.zone ?? otherwise
}
