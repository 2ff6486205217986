import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { type Access, lockDirective, requireVersion } from '../directives/access.js'
import { Document } from '../documents/document.entity.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { HoldSystem } from './hold-system.entity.js'
import type { DeletionBody, HoldView, SystemBody } from './holds.schema.js'
import { listHolds } from './list-holds.js'
import { requireOpenHold } from './notices/require-notice.js'

type View = z.infer<typeof HoldView>
interface OfSystem {
  reference: string
  id: string
  version: number
}

/** Names a system inside the caller's transaction; the caller appends the event. Its deletion counts as running until somebody says otherwise. */
export async function addSystem(
  tx: Tx,
  system: Pick<HoldSystem, 'directive_id' | 'hold_id' | 'name' | 'added_by'>,
): Promise<void> {
  await tx.manager.insert(HoldSystem, {
    id: randomUUID(),
    ...system,
    deletion: 'running',
    off_by: null,
    off_at: null,
    document_id: null,
    added_at: tx.now,
    recorded_by: null,
    recorded_at: null,
    voided_at: null,
    void_reason: null,
    version: 1,
  })
}

/** Names a system that holds what is to be kept, and records what became of its automatic deletion. */
@Injectable()
export class KeepSystem {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Its automatic deletion counts as running until somebody says otherwise. Throws `hold/released`. */
  add(actor: Actor, input: z.infer<typeof SystemBody> & { reference: string; id: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const hold = await requireOpenHold(tx, access.directive.id, input.id)
      await addSystem(tx, { directive_id: access.directive.id, hold_id: hold.id, name: input.name, added_by: actor.id })
      return this.told(tx, access, hold.id, { kind: 'hold.system_added' })
    })
  }

  /** Throws `hold/off_in_the_future`, `hold/system_void`, `hold/released`; a document of another directive is `resource/not_found`. */
  record(actor: Actor, input: OfSystem & z.infer<typeof DeletionBody>): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const { access, system } = await this.open(tx, input)
      const off =
        input.deletion === 'off' ? { off_by: input.off_by, off_at: new Date(input.off_at) } : { off_by: null, off_at: null }
      if (off.off_at && off.off_at > tx.now) throw new Refused('hold/off_in_the_future')
      if (
        input.document_id &&
        !(await tx.manager.existsBy(Document, { id: input.document_id, directive_id: access.directive.id }))
      )
        throw new Refused('resource/not_found')
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
      return this.told(tx, access, system.hold_id, { kind: 'hold.deletion_recorded' })
    })
  }

  /** Takes back a system that was named in error. Throws as `record`. */
  void(actor: Actor, input: OfSystem & { reason: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const { access, system } = await this.open(tx, input)
      const version = system.version + 1
      await tx.manager.update(HoldSystem, { id: system.id }, { voided_at: tx.now, void_reason: input.reason, version })
      return this.told(tx, access, system.hold_id, { kind: 'hold.system_voided', reason: input.reason })
    })
  }

  private async open(tx: Tx, input: OfSystem): Promise<{ access: Access; system: HoldSystem }> {
    const access = await lockDirective(tx, input.reference)
    const system = await tx.manager.findOneBy(HoldSystem, { id: input.id, directive_id: access.directive.id })
    if (!system) throw new Refused('resource/not_found')
    await requireOpenHold(tx, access.directive.id, system.hold_id)
    await requireVersion(tx, access.directive.id, system, input.version)
    if (system.voided_at) throw new Refused('hold/system_void')
    return { access, system }
  }

  private async told(tx: Tx, access: Access, holdId: string, happened: { kind: string; reason?: string }): Promise<View> {
    await this.ledger.append(tx, `directive:${access.directive.id}`, happened)
    const [view] = await listHolds(tx, access, holdId)
    return view as View
  }
}
