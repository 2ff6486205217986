import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { type Access, lockDirective, requireVersion } from '../../directives/access.js'
import { Document } from '../../documents/document.entity.js'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { authenticityOf } from '../authenticity.js'
import type { AuthenticityBody, AuthenticityCheckView, AuthenticityView } from './authenticity.schema.js'
import { AuthenticityCheck } from './authenticity-check.entity.js'

type View = z.infer<typeof AuthenticityView>

/** Records whether the directive was found to come from the agency that it names. */
@Injectable()
export class CheckAuthenticity {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Throws `authenticity/contact_not_verified` for a call to whom nobody verified, or to another agency: the number on a forged letter
   * is the forger's. `authenticity/in_the_future`.
   */
  run(actor: Actor, input: z.infer<typeof AuthenticityBody> & { reference: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const checkedAt = input.checked_at === null ? tx.now : new Date(input.checked_at)
      if (checkedAt > tx.now) throw new Refused('authenticity/in_the_future')
      if (input.contact_id) await requireVerified(tx, input.contact_id, directive.agency_id)
      if (input.document_id && !(await tx.manager.existsBy(Document, { id: input.document_id, directive_id: directive.id })))
        throw new Refused('resource/not_found')
      await tx.manager.insert(AuthenticityCheck, {
        id: randomUUID(),
        directive_id: directive.id,
        method: input.method,
        result: input.result,
        contact_id: input.contact_id,
        document_id: input.document_id,
        note: input.note,
        checked_by: actor.id,
        checked_at: checkedAt,
        recorded_at: tx.now,
        voided_by: null,
        voided_at: null,
        void_reason: null,
        version: 1,
      })
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'authenticity.checked' })
      return viewAuthenticity(tx, access)
    })
  }
}

/** Takes a check back that should not have been recorded; it stays, struck through. */
@Injectable()
export class VoidCheck {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `authenticity/already_void`. */
  run(actor: Actor, input: { reference: string; id: string; version: number; reason: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const check = await tx.manager.findOneBy(AuthenticityCheck, { id: input.id, directive_id: directive.id })
      if (!check) throw new Refused('resource/not_found')
      await requireVersion(tx, directive.id, check, input.version)
      if (check.voided_at) throw new Refused('authenticity/already_void')
      await tx.manager.update(
        AuthenticityCheck,
        { id: check.id },
        { voided_by: actor.id, voided_at: tx.now, void_reason: input.reason, version: check.version + 1 },
      )
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'authenticity.voided', reason: input.reason })
      return viewAuthenticity(tx, access)
    })
  }
}

/** What the checks say, and each of them, newest first. */
export async function viewAuthenticity(tx: Tx, access: Access): Promise<View> {
  if (!access.sees('authenticity_check')) return { standing: null, checks: [] }
  const checks = await tx.query<z.infer<typeof AuthenticityCheckView>>(
    `SELECT c.id, c.method, c.result, CASE WHEN k.id IS NOT NULL THEN json_build_object('id', k.id, 'name', k.name) END AS contact,
       c.document_id, CASE WHEN $2 OR d.class = 'fact' THEN d.title END AS document_title, c.note, person_ref(c.checked_by) AS checked_by,
       c.checked_at, c.recorded_at, CASE WHEN c.voided_by IS NOT NULL THEN person_ref(c.voided_by) END AS voided_by, c.voided_at, c.void_reason, c.version
     FROM authenticity_check c LEFT JOIN agency_contact k ON k.id = c.contact_id LEFT JOIN document d ON d.id = c.document_id
     WHERE c.directive_id = $1 ORDER BY c.recorded_at DESC, c.id`,
    [access.directive.id, access.sees('document', { class: 'legal_advice' })],
  )
  return { standing: await authenticityOf(tx, access.directive.id), checks }
}

async function requireVerified(tx: Tx, contactId: string, agencyId: string | null): Promise<void> {
  const verified = await tx.query('SELECT 1 FROM agency_contact WHERE id = $1 AND agency_id = $2 AND verified_at IS NOT NULL', [
    contactId,
    agencyId,
  ])
  if (verified.length === 0) throw new Refused('authenticity/contact_not_verified')
}
