import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { IsNull } from 'typeorm'
import type { z } from 'zod'
import { lockDirective, requireVersion } from '../../directives/access.js'
import { recordOf } from '../../directives/records.js'
import { Document } from '../../documents/document.entity.js'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { one } from '../../platform/database/rows.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Ground } from './ground.entity.js'
import type { GroundBody, GroundView } from './grounds.schema.js'
import { groundsOf } from './list-grounds.js'

type View = z.infer<typeof GroundView>

/** Records the stated grounds of the directive. A later entry replaces the previous one, which can still be read. */
@Injectable()
export class WriteGround {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /**
   * The first entry names no `previous`. Throws `ground/already_written`, or `resource/stale` if `previous` has already been
   * replaced.
   */
  run(
    actor: Actor,
    input: z.infer<typeof GroundBody> & { reference: string; previous: { id: string; version: number } | null },
  ): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const directive_id = access.directive.id
      const live = await tx.manager.findOneBy(Ground, { directive_id, superseded_at: IsNull() })
      if (input.previous === null && live) throw new Refused('ground/already_written')
      if (input.previous !== null) {
        await recordOf(tx, directive_id, Ground, { id: input.previous.id })
        // Where an entry was written, one is live.
        const before = live as Ground
        await requireVersion(tx, directive_id, before, input.previous.version)
        await tx.manager.update(Ground, { id: before.id }, { superseded_at: tx.now })
      }
      if (input.document_id) await recordOf(tx, directive_id, Document, { id: input.document_id })
      await tx.manager.insert(Ground, {
        ...input,
        id: randomUUID(),
        directive_id,
        written_by: actor.id,
        written_at: tx.now,
        version: (live?.version ?? 0) + 1,
      })
      await this.ledger.append(tx, `directive:${directive_id}`, { kind: live ? 'ground.rewritten' : 'ground.written' })
      return one(await groundsOf(tx, access))
    })
  }
}
