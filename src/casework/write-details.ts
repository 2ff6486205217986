import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective, requireVersion } from '../directives/access.js'
import { changeDetails } from '../directives/details.js'
import type { DetailsBody } from '../directives/directive.schema.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { FollowFacts } from './follow-facts.js'

/** Completes or corrects the details of a directive: title, summary, agency, instrument, addressee. Its deadlines follow. */
@Injectable()
export class WriteDetails {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly follow: FollowFacts,
  ) {}

  /** Throws the refusals of `changeDetails`; `resource/stale`. */
  async run(
    actor: Actor,
    input: z.infer<typeof DetailsBody> & { reference: string; version: number },
  ): Promise<{ reference: string; version: number }> {
    const { reference, version, ...details } = input
    const changed = await this.work.as(actor, async (tx) => {
      const { directive } = await lockDirective(tx, reference)
      await requireVersion(tx, directive.id, directive, version)
      const after = await changeDetails(tx, directive, details)
      await this.ledger.append(tx, `directive:${directive.id}`, {
        kind: 'directive.details_written',
        details: { fields: Object.keys(details) },
      })
      await this.follow.run(tx, actor, after)
      return { reference: directive.reference, version: after.version }
    })
    this.follow.ring()
    return changed
  }
}
