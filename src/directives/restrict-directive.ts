import { Injectable } from '@nestjs/common'
import { SECOND_PERSON } from '../domain/access/second-person.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { lockDirective, requireVersion } from './access.js'
import { Directive } from './directive.entity.js'
import { grantAccess } from './grant-access.js'

const STRICTNESS = { open: 0, restricted: 1, sealed: 2 } as const

/** Restricts or seals a directive: from the commit on, members only. One person can do this; loosening takes two. */
@Injectable()
export class RestrictDirective {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Throws `directive/loosening_takes_two` if the new visibility is not stricter. A person who restricts an open directive
   * becomes its member, so that someone still has access.
   */
  run(
    actor: Actor,
    input: { reference: string; version: number; visibility: 'restricted' | 'sealed'; reason: string },
  ): Promise<{ reference: string; version: number }> {
    return this.work.as(actor, async (tx) => {
      const { directive } = await lockDirective(tx, input.reference)
      await requireVersion(tx, directive.id, directive, input.version)
      if (STRICTNESS[input.visibility] <= STRICTNESS[directive.visibility as keyof typeof STRICTNESS])
        throw new Refused(SECOND_PERSON['directive.loosen'].refusal)
      // On a restricted directive the person is a member already, perhaps until a date: sealing does not change that date.
      if (directive.visibility === 'open') {
        await grantAccess(tx, {
          directive_id: directive.id,
          person_id: actor.id,
          level: 'case',
          source: 'member',
          given_by: actor.id,
        })
      }
      await tx.manager.update(Directive, { id: directive.id }, { visibility: input.visibility, version: directive.version + 1 })
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: `directive.${input.visibility}`, reason: input.reason })
      return { reference: directive.reference, version: directive.version + 1 }
    })
  }
}
