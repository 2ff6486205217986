import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { keepOverride } from '../assurance/overrides/keep-override.js'
import { otherCounsel } from '../assurance/overrides/other-counsel.js'
import { Laws } from '../deadlines/laws.js'
import { type Access, accessTo } from '../directives/access.js'
import { keepDocument } from '../documents/keep-document.js'
import { isAuthor, requireAnother } from '../domain/access/second-person.js'
import { Refused } from '../domain/errors.js'
import type { Letter as LetterBody } from '../domain/letters/blocks.js'
import { Temporal } from '../domain/time.js'
import { Ledger } from '../ledger/ledger.js'
import { Outbox } from '../outbox/outbox.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import type { ArrivedFile } from '../platform/files/file-store.js'
import { Letter } from './letter.entity.js'
import { LetterFiles } from './letter-files.js'
import type { LetterView } from './letters.schema.js'
import { readLetter, viewLetter } from './list-letters.js'
import { lockSubmitted } from './submitted.js'

type View = z.infer<typeof LetterView>

interface Input {
  reference: string
  id: string
  version: number
  /** For an author, if nobody else is left: why the letter cannot wait for a second person. */
  alone_because?: string
}

/** Approves a letter that other people wrote, and freezes its bytes. */
@Injectable()
export class ApproveLetter {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly laws: Laws,
    private readonly files: LetterFiles,
    private readonly outbox: Outbox,
  ) {}

  /**
   * The letter is dated with the day of its approval. Nobody who saved a version of it or submitted it can approve it. If nobody else is
   * left, one of its authors can go ahead alone, by name and with a reason; that is recorded as an override, which another person
   * reviews. Throws `letter/own_approval`, `letter/second_person_left`, `letter/not_at_this_stage`, `resource/stale`.
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
    const file = await this.files.freeze(letter, directiveId)
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
    const override_id = await this.second(tx, actor, access, letter, input.alone_because)
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
    const approved = { stage: 'approved', body, approver_id: actor.id, approved_at: tx.now, document_id, override_id }
    await tx.manager.update(Letter, { id: letter.id }, { ...approved, version: letter.version + 1 })
    await this.outbox.put(tx, { kind: 'document.read', subject_id: document_id, directive_id })
    await this.ledger.append(tx, `directive:${directive_id}`, {
      kind: override_id === null ? 'letter.approved' : 'letter.approved_alone',
      class: 'work_product',
      ...(override_id === null ? {} : { reason: input.alone_because }),
    })
    return viewLetter(tx, access, letter.id)
  }

  /** The override by which one person goes ahead alone, or null for a second person. */
  private async second(tx: Tx, actor: Actor, access: Access, letter: Letter, reason: string | undefined): Promise<string | null> {
    const authors = await authorsOf(tx, letter)
    if (reason === undefined || !isAuthor('letter.approve', actor.id, authors)) {
      requireAnother('letter.approve', actor.id, authors)
      return null
    }
    if (await otherCounsel(tx, access.directive.id, authors)) throw new Refused('letter/second_person_left')
    return keepOverride(tx, await this.laws.now(tx), access.directive, actor, {
      ...{ action: 'approve_letter', missing: ['two_people'], reason, subject_id: letter.id },
    })
  }
}

/** Everyone who saved a version of a letter or submitted it. */
async function authorsOf(tx: Tx, letter: Letter): Promise<string[]> {
  const saved = await tx.query<{ person_id: string }>('SELECT DISTINCT person_id FROM letter_version WHERE letter_id = $1', [
    letter.draft_id,
  ])
  return [...saved.map(({ person_id }) => person_id), ...letter.author_ids, letter.author_id, letter.facts_checked_by]
}

async function zoneOf(tx: Tx, agencyId: string | null, otherwise: string): Promise<string> {
  const [agency] = await tx.query<{ zone: string }>('SELECT zone FROM agency WHERE id = $1', [agencyId])
  return agency?.zone ?? otherwise
}
