import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective, requireVersion } from '../directives/access.js'
import { type DeadlineEvent, readDeadlineEvent } from '../domain/deadlines/events.js'
import { applyDeadlineEvent, type DeadlineState, foldDeadline, isDeadlineRefusal } from '../domain/deadlines/fold.js'
import type { Office, OfficeHours } from '../domain/deadlines/office.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import { Outbox } from '../outbox/outbox.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { planReminders } from '../reminders/plan-reminders.js'
import { Deadline } from './deadline.entity.js'
import { DeadlineEvent as EventRow } from './deadline-event.entity.js'
import type { DeadlineBody, DeadlineEventBody, DeadlineView } from './deadlines.schema.js'
import { listDeadlines } from './list-deadlines.js'

type View = z.infer<typeof DeadlineView>

/** Sets a deadline, or adds to what is said of one. Its row is the fold of its events; its reminders are planned in the same transaction. */
@Injectable()
export class WriteDeadline {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  /** Throws the refusals of the fold, `deadline/*`. */
  async set(actor: Actor, input: z.infer<typeof DeadlineBody> & { reference: string }): Promise<View> {
    const view = await this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const office = await officeOf(tx, directive.agency_id)
      const { due_on, due_at, due_zone, safe_by, basis, critical } = input
      const event: DeadlineEvent = {
        kind: 'set',
        at: tx.now.toISOString(),
        body: { v: 1, due_on, due_at, due_zone, safe_by, office, basis, critical },
      }
      const state = applied(null, event)
      const id = randomUUID()
      const row = {
        id,
        directive_id: directive.id,
        subject: input.subject,
        version: 1,
        made_by: actor.id,
        made_at: tx.now,
        ...columns(state),
      }
      await tx.manager.insert(Deadline, row)
      await this.keep(tx, actor, row, event, 1)
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'deadline.set', details: { deadline_id: id } })
      return (await listDeadlines(tx, access, id))[0] as View
    })
    this.outbox.ring()
    return view
  }

  /** Corrects, extends, meets, misses or waives. Throws the refusals of the fold, `resource/not_found`, `resource/stale`. */
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
      const before = await eventsOf(tx, row.id)
      const state = foldDeadline(before)
      if (isDeadlineRefusal(state)) throw new Refused(state.code, state.params)
      await requireFiled(tx, directive.id, input)
      const event = await eventOf(tx, input, directive.agency_id)
      const after = columns(applied(state, event))
      await tx.manager.update(Deadline, { id: row.id }, { ...after, version: row.version + 1 })
      await this.keep(tx, actor, { ...row, ...after }, event, before.length + 1)
      const reason = 'reason' in input ? { reason: input.reason } : {}
      await this.ledger.append(tx, `directive:${directive.id}`, {
        kind: `deadline.${input.kind}`,
        ...reason,
        details: { deadline_id: row.id },
      })
      return (await listDeadlines(tx, access, row.id))[0] as View
    })
    this.outbox.ring()
    return view
  }

  private async keep(
    tx: Tx,
    actor: Actor,
    row: Pick<Deadline, 'id' | 'directive_id' | 'status' | 'due_version' | 'act_by' | 'due_at'>,
    event: DeadlineEvent,
    seq: number,
  ) {
    await tx.manager.insert(EventRow, {
      id: randomUUID(),
      directive_id: row.directive_id,
      deadline_id: row.id,
      seq,
      kind: event.kind,
      body: event.body,
      by: actor.id,
      at: tx.now,
    })
    await planReminders(tx, this.outbox, row)
  }
}

// What a deadline rests on is of the same directive.
async function requireFiled(tx: Tx, directiveId: string, input: z.infer<typeof DeadlineEventBody>): Promise<void> {
  const documents = input.kind === 'extended' && input.document_id ? [input.document_id] : []
  const evidence = input.kind === 'met' ? [...new Set(input.evidence_ids)] : []
  const [filed] = await tx.query<{ all: boolean }>(
    `SELECT (SELECT count(*) FROM document WHERE directive_id = $1 AND id = ANY ($2)) = cardinality($2::uuid[])
        AND (SELECT count(*) FROM evidence WHERE directive_id = $1 AND id = ANY ($3)) = cardinality($3::uuid[]) AS all`,
    [directiveId, documents, evidence],
  )
  if (!filed?.all) throw new Refused('resource/not_found')
}

async function eventOf(tx: Tx, input: z.infer<typeof DeadlineEventBody>, agencyId: string | null): Promise<DeadlineEvent> {
  const at = tx.now.toISOString()
  switch (input.kind) {
    case 'corrected': {
      const { due_on, due_at, due_zone, safe_by, basis, critical, reason } = input
      return {
        kind: input.kind,
        at,
        body: { v: 1, due_on, due_at, due_zone, safe_by, office: await officeOf(tx, agencyId), basis, critical, reason },
      }
    }
    case 'extended': {
      const { due_on, due_at, due_zone, safe_by, basis, reason, document_id } = input
      return {
        kind: input.kind,
        at,
        body: { v: 1, due_on, due_at, due_zone, safe_by, office: await officeOf(tx, agencyId), basis, reason, document_id },
      }
    }
    case 'met':
      return {
        kind: input.kind,
        at,
        body: { v: 1, met_at: input.met_at ?? at, note: input.note, evidence_ids: input.evidence_ids },
      }
    case 'missed':
      return { kind: input.kind, at, body: { v: 1, note: input.note } }
    case 'waived':
      return { kind: input.kind, at, body: { v: 1, reason: input.reason } }
  }
}

async function eventsOf(tx: Tx, deadlineId: string): Promise<DeadlineEvent[]> {
  const rows = await tx.query<{ kind: string; at: Date; body: unknown }>(
    'SELECT kind, at, body FROM deadline_event WHERE deadline_id = $1 ORDER BY seq',
    [deadlineId],
  )
  return rows.map((row) => {
    const event = readDeadlineEvent(row)
    if ('code' in event) throw new Refused(event.code, event.params)
    return event
  })
}

function applied(state: DeadlineState | null, event: DeadlineEvent): DeadlineState {
  const after = applyDeadlineEvent(state, event)
  if (isDeadlineRefusal(after)) throw new Refused(after.code, after.params)
  return after
}

function columns(state: DeadlineState) {
  return {
    basis: state.basis,
    critical: state.critical,
    status: state.status,
    due_on: state.due_on,
    due_at: new Date(state.due_at),
    due_zone: state.due_zone,
    precision: state.precision,
    safe_by: state.safe_by,
    act_by: new Date(state.act_by),
    settled_at: state.settled_at === null ? null : new Date(state.settled_at),
    due_version: state.version,
  }
}

async function officeOf(tx: Tx, agencyId: string | null): Promise<Office | null> {
  if (!agencyId) return null
  const [agency] = await tx.query<{ zone: string; office_hours: OfficeHours | null }>(
    'SELECT zone, office_hours FROM agency WHERE id = $1',
    [agencyId],
  )
  return agency?.office_hours ? { zone: agency.zone, hours: agency.office_hours } : null
}
