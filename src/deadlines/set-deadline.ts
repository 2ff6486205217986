import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { requireLinked } from '../directives/records.js'
import { Ledger } from '../ledger/ledger.js'
import { Outbox } from '../outbox/outbox.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { recorderFor, startedBy, viewDeadline } from './deadline-recorder.js'
import type { DeadlineBody, DeadlineView } from './deadlines.schema.js'
import { Laws } from './laws.js'
import { beginDeadline, officeOf } from './record-event.js'
import { givenStart } from './said.js'

type View = z.infer<typeof DeadlineView>

/** Sets a deadline, manually or from a rule. */
@Injectable()
export class SetDeadline {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
    private readonly laws: Laws,
  ) {}

  /** Throws the refusals of the engine and of the fold, `deadline/*`; `resource/not_found` for a demand of another directive. */
  async run(actor: Actor, input: z.infer<typeof DeadlineBody> & { reference: string }): Promise<View> {
    const view = await this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      if (input.demand_id !== null) await requireLinked(tx, 'demand', directive.id, [input.demand_id])
      const office = await officeOf(tx, directive.agency_id)
      const started = 'by_rule' in input ? await startedBy(tx, this.laws, directive, input.by_rule) : null
      const id = await beginDeadline(
        await recorderFor(tx, this.outbox, this.laws, actor),
        { directive_id: directive.id, subject: input.subject ?? started!.subject, demand_id: input.demand_id },
        {
          v: 2,
          start: started ? started.start : givenStart(input as Extract<typeof input, { due_zone: string }>),
          office,
          basis: input.basis ?? started!.basis,
          critical: input.critical,
          provisional: false,
          unconfirmed_rule: started?.unconfirmed_rule ?? false,
        },
      )
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'deadline.set', details: { deadline_id: id } })
      return viewDeadline(tx, access, id)
    })
    this.outbox.ring()
    return view
  }
}
