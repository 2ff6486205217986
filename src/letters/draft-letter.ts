import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { type Access, lockDirective } from '../directives/access.js'
import { addRecord } from '../directives/records.js'
import { LETTER_LOCALE, letterheadOf, type LetterView as TemplateView } from '../domain/letters/views.js'
import { sayInstant } from '../domain/moments.js'
import { Temporal } from '../domain/time.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { requireContact } from './addressed.js'
import { LetterDraft } from './letter-draft.entity.js'
import type { LetterDraftBody, LetterView } from './letters.schema.js'
import { viewLetter } from './list-letters.js'
import { LetterRendering } from './rendering/render-letter.js'

type View = z.infer<typeof LetterView>

/** Creates a letter from a template. A draft is private to the case and not in the ledger. */
@Injectable()
export class DraftLetter {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rendering: LetterRendering,
  ) {}

  /** Throws `letter/no_contact` for a contact of another agency. */
  run(actor: Actor, input: z.infer<typeof LetterDraftBody> & { reference: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      await requireContact(tx, access, input.contact_id)
      const view = await templateView(tx, access, input.template)
      const letterhead = letterheadOf(view)
      const id = await addRecord(tx, access.directive.id, LetterDraft, {
        ...input,
        title: letterhead.title,
        text: await this.rendering.fill(view),
        letterhead,
        author_id: actor.id,
        written_at: tx.now,
      })
      return viewLetter(tx, access, id)
    })
  }
}

interface Facts {
  addressee_name: string | null
  addressee_address: string | null
  agency_name: string | null
  agency_address: string | null
  agency_zone: string | null
  place: string | null
  instrument_name: string | null
  received_at: Date | null
  received_zone: string | null
}

/** The flat view for the template, from what is known about the directive. Unknown values are empty, or our own name. */
async function templateView(tx: Tx, access: Access, template: TemplateView['template']): Promise<TemplateView> {
  const { directive, actor } = access
  const [facts] = await tx.query<Facts>(FACTS, [directive.id])
  const zone = facts?.agency_zone ?? actor.zone
  const received =
    facts?.received_at && facts.received_zone
      ? sayInstant(
          LETTER_LOCALE,
          facts.received_at,
          facts.received_zone,
          facts.received_zone === zone ? (facts.place ?? undefined) : undefined,
        )
      : ''
  return {
    template,
    addressee_name: facts?.addressee_name ?? '(addressee)',
    addressee_address: facts?.addressee_address ?? '',
    agency_name: facts?.agency_name ?? '(agency)',
    agency_address: facts?.agency_address ?? '',
    agency_reference: directive.agency_reference,
    instrument_name: facts?.instrument_name ?? 'directive',
    dated_on: directive.dated_on,
    received,
    reference: directive.reference,
    signatory_name: actor.name,
    signatory_title: '',
    today: Temporal.Instant.from(tx.now.toISOString()).toZonedDateTimeISO(zone).toPlainDate().toString(),
  }
}

const FACTS = `
  SELECT s.name AS addressee_name, s.address AS addressee_address, a.name AS agency_name, a.office_address AS agency_address, a.zone AS agency_zone, a.place,
    i.name AS instrument_name, r.received_at, r.received_zone
  FROM directive d LEFT JOIN addressee s ON s.id = d.addressee_id LEFT JOIN agency a ON a.id = d.agency_id LEFT JOIN instrument i ON i.id = d.instrument_id
  LEFT JOIN LATERAL (SELECT received_at, received_zone FROM receipt WHERE directive_id = d.id ORDER BY oral, received_at LIMIT 1) r ON true
  WHERE d.id = $1`
