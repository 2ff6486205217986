import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { type Access, lockDirective, requireVersion } from '../directives/access.js'
import type { Directive } from '../directives/directive.entity.js'
import { requireLinked } from '../directives/records.js'
import type { StartedByRule } from '../domain/deadlines/start-by-rule.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import { Outbox } from '../outbox/outbox.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { beginNext } from './begin-next.js'
import { Deadline } from './deadline.entity.js'
import type { ByRule, DeadlineBody, DeadlineEventBody, DeadlineView } from './deadlines.schema.js'
import { Laws } from './laws.js'
import { listDeadlines } from './list-deadlines.js'
import { proposeFromRecords } from './propose.js'
import { beginDeadline, eventsOf, officeOf, type Recorder, recordEvent } from './record-event.js'
import { startFor } from './rule-start.js'
import { givenStart, saidBy } from './said.js'

type View = z.infer<typeof DeadlineView>

/** Sets a deadline, by hand or by a rule, or adds to what is said of one. */
@Injectable()
export class WriteDeadline {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
    private readonly laws: Laws,
  ) {}

  /** Throws the refusals of the engine and of the fold, `deadline/*`; `resource/not_found` for a demand of another directive. */
  async set(actor: Actor, input: z.infer<typeof DeadlineBody> & { reference: string }): Promise<View> {
    const view = await this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      await requireLinked(tx, 'demand', directive.id, input.demand_id === null ? [] : [input.demand_id])
      const office = await officeOf(tx, directive.agency_id)
      const started = 'by_rule' in input ? await this.startOf(tx, directive, input.by_rule) : null
      const id = await beginDeadline(
        await this.recorder(tx, actor),
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
      return this.view(tx, access, id)
    })
    this.outbox.ring()
    return view
  }

  /** Adds to what is said of a deadline. Throws the refusals of the fold, `resource/not_found`, `resource/stale`. */
  async say(
    actor: Actor,
    input: z.infer<typeof DeadlineEventBody> & { reference: string; id: string; version: number },
  ): Promise<View> {
    const view = await this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const row = await tx.manager.findOneBy(Deadline, { id: input.id, directive_id: directive.id })
      if (!row) throw new Refused('resource/not_found')
      await requireVersion(tx, directive.id, row, input.version)
      await requireFiled(tx, directive.id, input)
      const recorder = await this.recorder(tx, actor)
      const said = saidBy(input, {
        at: tx.now.toISOString(),
        office: await officeOf(tx, directive.agency_id),
        before: await eventsOf(tx, row.id),
        started: input.kind === 'facts_corrected' ? await this.startOf(tx, directive, input.by_rule) : null,
      })
      await recordEvent(recorder, row, said)
      // Another one may run from when this one was met.
      if (said.kind === 'met') await proposeFromRecords(tx, recorder.law, directive)
      const reason = 'reason' in input ? { reason: input.reason } : {}
      await this.ledger.append(tx, `directive:${directive.id}`, {
        kind: `deadline.${said.kind}`,
        ...reason,
        details: { deadline_id: row.id },
      })
      // A duty that comes again begins anew when this time is over, met or not.
      const next = said.kind === 'met' || said.kind === 'missed' ? await beginNext(recorder, row.id) : null
      if (next)
        await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'deadline.set', details: { deadline_id: next } })
      return this.view(tx, access, row.id)
    })
    this.outbox.ring()
    return view
  }

  private async view(tx: Tx, access: Access, id: string): Promise<View> {
    return (await listDeadlines(tx, access, id))[0] as View
  }

  private async recorder(tx: Tx, actor: Actor): Promise<Recorder> {
    return { tx, outbox: this.outbox, law: await this.laws.now(tx), actorId: actor.id }
  }

  private async startOf(tx: Tx, directive: Directive, by: z.infer<typeof ByRule>): Promise<StartedByRule> {
    return startFor(tx, await this.laws.now(tx), directive, by)
  }
}

// What a deadline rests on is of the same directive.
async function requireFiled(tx: Tx, directiveId: string, input: z.infer<typeof DeadlineEventBody>): Promise<void> {
  const documents =
    input.kind === 'met'
      ? [...new Set(input.document_ids)]
      : input.kind === 'extended' && input.document_id
        ? [input.document_id]
        : []
  const [filed] = await tx.query<{ all: boolean }>(
    'SELECT (SELECT count(*) FROM document WHERE directive_id = $1 AND id = ANY ($2)) = cardinality($2::uuid[]) AS all',
    [directiveId, documents],
  )
  if (!filed?.all) throw new Refused('resource/not_found')
  if (input.kind === 'met') await requireLinked(tx, 'evidence', directiveId, input.evidence_ids)
}
