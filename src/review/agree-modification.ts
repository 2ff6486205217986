import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { type Access, lockDirective, requireVersion } from '../directives/access.js'
import { addTask, cancelTasksAbout, settleTasksAbout } from '../directives/tasks.js'
import { Document } from '../documents/document.entity.js'
import type { RecordClass } from '../domain/access/record-class.js'
import { say } from '../domain/catalogue/say.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { requireDemands } from './demands.js'
import { reopenedBy } from './list-reopenings.js'
import { listModifications } from './lists.js'
import { Modification } from './modification.entity.js'
import type {
  ModificationBody,
  ModificationConfirmBody,
  ModificationConfirmedView,
  ModificationView,
} from './modification.schema.js'
import { reopen } from './reopen.js'

type View = z.infer<typeof ModificationView>

/** Sets down what an official agreed to change. It changes nothing until the writing is filed, and somebody has the task to get it. */
@Injectable()
export class AgreeModification {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `review/in_the_future`; a demand of another directive is `resource/not_found`. */
  run(actor: Actor, input: z.infer<typeof ModificationBody> & { reference: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      await requireDemands(tx, directive.id, input.demand_ids)
      const agreedAt = new Date(input.agreed_at)
      if (agreedAt > tx.now) throw new Refused('review/in_the_future')
      const id = randomUUID()
      await tx.manager.insert(Modification, {
        id,
        directive_id: directive.id,
        demand_ids: [...new Set(input.demand_ids)],
        change: input.change,
        official: input.official,
        authority: input.authority,
        agreed_at: agreedAt,
        agreed_zone: input.agreed_zone,
        class: input.class,
        capacity: input.capacity,
        author_id: actor.id,
        written_at: tx.now,
        version: 1,
      })
      await addTask(tx, {
        directive_id: directive.id,
        kind: 'confirm_modification',
        subject: say('task/confirm_modification', { official: input.class === 'fact' ? input.official : null }),
        person_id: actor.id,
        made_by: actor.id,
        subject_id: id,
      })
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'modification.agreed', class: input.class })
      const [view] = await listModifications(tx, access, id)
      return view as View
    })
  }
}

/** Files the writing that confirms a modification: what comes of those demands is reopened, and told. */
@Injectable()
export class ConfirmModification {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `review/modification_settled`. */
  run(
    actor: Actor,
    input: z.infer<typeof ModificationConfirmBody> & { reference: string; id: string; version: number },
  ): Promise<z.infer<typeof ModificationConfirmedView>> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const modification = await unconfirmed(tx, access, input)
      if (!(await tx.manager.existsBy(Document, { id: input.document_id, directive_id: directive.id })))
        throw new Refused('resource/not_found')
      await tx.manager.update(
        Modification,
        { id: modification.id },
        {
          document_id: input.document_id,
          confirmed_by: actor.id,
          confirmed_at: tx.now,
          version: modification.version + 1,
        },
      )
      await settleTasksAbout(tx, modification.id, actor)
      const cause = { cause: 'modification', cause_id: modification.id } as const
      const demands = modification.demand_ids.map((id) => ({ kind: 'demand', id }) as const)
      await reopen(tx, actor, directive.id, cause, demands)
      await this.ledger.append(tx, `directive:${directive.id}`, {
        kind: 'modification.confirmed',
        class: modification.class as RecordClass,
      })
      const [view] = await listModifications(tx, access, modification.id)
      return { ...(view as View), reopenings: await reopenedBy(tx, access, cause) }
    })
  }
}

/** Voids a modification that no writing confirmed, with a reason: the demands stand as they were. */
@Injectable()
export class VoidModification {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `review/modification_settled`. */
  run(actor: Actor, input: { reference: string; id: string; version: number; reason: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const modification = await unconfirmed(tx, access, input)
      await tx.manager.update(
        Modification,
        { id: modification.id },
        { voided_by: actor.id, voided_at: tx.now, void_reason: input.reason, version: modification.version + 1 },
      )
      await cancelTasksAbout(tx, modification.id, say('task/modification_void', {}))
      await this.ledger.append(tx, `directive:${access.directive.id}`, {
        kind: 'modification.voided',
        class: modification.class as RecordClass,
        reason: input.reason,
      })
      const [view] = await listModifications(tx, access, modification.id)
      return view as View
    })
  }
}

async function unconfirmed(
  tx: Tx,
  { directive }: Access,
  { id, version }: { id: string; version: number },
): Promise<Modification> {
  const modification = await tx.manager.findOneBy(Modification, { id, directive_id: directive.id })
  if (!modification) throw new Refused('resource/not_found')
  await requireVersion(tx, directive.id, modification, version)
  if (modification.confirmed_at || modification.voided_at) throw new Refused('review/modification_settled')
  return modification
}
