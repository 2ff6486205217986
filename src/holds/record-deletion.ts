import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { recordOf } from '../directives/records.js'
import { Document } from '../documents/document.entity.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { HoldSystem } from './hold-system.entity.js'
import { lockSystem, recorded } from './hold-systems.js'
import type { HoldDeletionBody, HoldView } from './holds.schema.js'

type View = z.infer<typeof HoldView>

interface OfSystem {
  reference: string
  id: string
  version: number
}

/** Records the state of a system's automatic deletion. */
@Injectable()
export class RecordDeletion {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `hold/off_in_the_future`, `hold/system_void`, `hold/released`; a document of another directive is `resource/not_found`. */
  run(actor: Actor, input: OfSystem & z.infer<typeof HoldDeletionBody>): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const { access, system } = await lockSystem(tx, input)
      const off =
        input.deletion === 'off' ? { off_by: input.off_by, off_at: new Date(input.off_at) } : { off_by: null, off_at: null }
      if (off.off_at && off.off_at > tx.now) throw new Refused('hold/off_in_the_future')
      if (input.document_id) await recordOf(tx, access.directive.id, Document, { id: input.document_id })
      await tx.manager.update(
        HoldSystem,
        { id: system.id },
        {
          deletion: input.deletion,
          ...off,
          document_id: input.document_id,
          recorded_by: actor.id,
          recorded_at: tx.now,
          version: system.version + 1,
        },
      )
      return recorded(tx, this.ledger, access, system.hold_id, { kind: 'hold.deletion_recorded' })
    })
  }
}
