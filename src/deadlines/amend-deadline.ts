import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { recordAt, requireLinked, requireRecords } from '../directives/records.js'
import { Document } from '../documents/document.entity.js'
import { Ledger } from '../ledger/ledger.js'
import { Outbox } from '../outbox/outbox.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { beginNext } from './begin-next.js'
import { Deadline } from './deadline.entity.js'
import { recorderFor, startedBy, viewDeadline } from './deadline-recorder.js'
import type { DeadlineEventBody, DeadlineView } from './deadlines.schema.js'
import { Laws } from './laws.js'
import { proposeFromRecords } from './propose.js'
import { eventsOf, officeOf, recordEvent } from './record-event.js'
import { saidBy } from './said.js'

type View = z.infer<typeof DeadlineView>

/** Appends an event to a deadline: an extension, a pause, a correction, completion, and so on. */
@Injectable()
export class AmendDeadline {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
    private readonly laws: Laws,
  ) {}

  /** Adds an event to a deadline. Throws the refusals of the fold, `resource/not_found`, `resource/stale`. */
  async run(
    actor: Actor,
    input: z.infer<typeof DeadlineEventBody> & { reference: string; id: string; version: number },
  ): Promise<View> {
    const view = await this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const row = await recordAt(tx, directive.id, Deadline, input)
      await requireFiled(tx, directive.id, input)
      const recorder = await recorderFor(tx, this.outbox, this.laws, actor)
      const said = saidBy(input, {
        at: tx.now.toISOString(),
        office: await officeOf(tx, directive.agency_id),
        before: await eventsOf(tx, row.id),
        started: input.kind === 'facts_corrected' ? await startedBy(tx, this.laws, directive, input.by_rule) : null,
      })
      await recordEvent(recorder, row, said)
      // Another deadline may count from the completion of this one.
      if (said.kind === 'met') await proposeFromRecords(tx, recorder.law, directive)
      const reason = 'reason' in input ? { reason: input.reason } : {}
      await this.ledger.append(tx, `directive:${directive.id}`, {
        kind: `deadline.${said.kind}`,
        ...reason,
        details: { deadline_id: row.id },
      })
      // A recurring duty starts again when this period is over, met or not.
      const next = said.kind === 'met' || said.kind === 'missed' ? await beginNext(recorder, row.id) : null
      if (next)
        await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'deadline.set', details: { deadline_id: next } })
      return viewDeadline(tx, access, row.id)
    })
    this.outbox.ring()
    return view
  }
}

// Everything that a deadline refers to must belong to the same directive.
async function requireFiled(tx: Tx, directiveId: string, input: z.infer<typeof DeadlineEventBody>): Promise<void> {
  const documents =
    input.kind === 'met' ? input.document_ids : input.kind === 'extended' && input.document_id ? [input.document_id] : []
  await requireRecords(tx, directiveId, Document, documents)
  if (input.kind === 'met') await requireLinked(tx, 'evidence', directiveId, input.evidence_ids)
}
