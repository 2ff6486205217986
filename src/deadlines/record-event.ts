import { randomUUID } from 'node:crypto'
import { requireAnother } from '../domain/access/second-person.js'
import { type DeadlineEvent, type DeadlineEventKind, type EventBody, readDeadlineEvent } from '../domain/deadlines/events.js'
import { applyDeadlineEvent, type DeadlineState } from '../domain/deadlines/fold.js'
import type { Office, OfficeHours } from '../domain/deadlines/office.js'
import type { Outbox } from '../outbox/outbox.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { planReminders } from '../reminders/plan-reminders.js'
import { Deadline } from './deadline.entity.js'
import { DeadlineEvent as EventRow } from './deadline-event.entity.js'
import type { LawNow } from './laws.js'
import { proposeByNewest, refreshProposal } from './propose.js'

/** An event of a deadline, before it has a sequence number. */
export type Said = { [K in DeadlineEventKind]: { readonly kind: K; readonly body: EventBody<K> } }[DeadlineEventKind]

/** The fields of a deadline apart from its date. */
export interface NewDeadline {
  readonly directive_id: string
  readonly subject: string
  readonly demand_id: string | null
  /** The playbook item that started it. */
  readonly playbook_item?: string
  /** The previous occurrence of a recurring duty. */
  readonly previous_id?: string
  /** The first of its series. */
  readonly series_id?: string
}

/** What recording needs: a transaction, the current law, and the actor. */
export interface Recorder {
  readonly tx: Tx
  readonly outbox: Outbox
  readonly law: LawNow
  readonly actorId: string
}

/** Begins a deadline with `set`. The caller appends to the ledger. @returns its id */
export async function beginDeadline(recorder: Recorder, deadline: NewDeadline, body: EventBody<'set'>): Promise<string> {
  const { tx, actorId } = recorder
  const id = randomUUID()
  const event = placed({ kind: 'set', body }, 1, tx.now)
  const state = applyDeadlineEvent([], event, recorder.law)
  const row = {
    id,
    playbook_item: null,
    previous_id: null,
    series_id: null,
    ...deadline,
    version: 1,
    made_by: actorId,
    made_at: tx.now,
    checked_by: null,
    checked_at: null,
  }
  const after = { ...row, ...columns(state) }
  await tx.manager.insert(Deadline, after)
  await keep(recorder, after, event)
  return id
}

/**
 * Adds one event to a deadline: its row is the fold of its events, and its reminders are planned in the same transaction. The caller
 * holds the directive's lock and appends to the ledger.
 * @throws Refused as `applyDeadlineEvent`; `deadline/own_check`
 */
export async function recordEvent(recorder: Recorder, row: Deadline, said: Said): Promise<void> {
  const { tx, law, actorId } = recorder
  const before = await eventsOf(tx, row.id)
  const event = placed(said, before.length + 1, tx.now)
  const state = applyDeadlineEvent(before, event, law)
  if (said.kind === 'checked' && row.check_needed === 'second_person') await refuseOwnCheck(tx, row.id, actorId)
  const after = { ...columns(state), ...checkedBy(row, state, said, recorder), version: row.version + 1 }
  await tx.manager.update(Deadline, { id: row.id }, after)
  await keep(recorder, { ...row, ...after }, event)
  const stands = { ...row, ...after }
  await refreshProposal(tx, law, stands)
  if (MOVERS.includes(said.kind)) await proposeByNewest(tx, law, stands)
}

// An event that moves a date uses the calendar version of the date; a newer version is proposed.
const MOVERS: readonly DeadlineEventKind[] = ['extended', 'resumed', 'corrected', 'removed']

function placed({ kind, body }: Said, seq: number, now: Date): DeadlineEvent {
  return readDeadlineEvent({ kind, seq, at: now, body })
}

async function keep({ tx, outbox, actorId }: Recorder, row: Deadline, event: DeadlineEvent): Promise<void> {
  await tx.manager.insert(EventRow, {
    id: randomUUID(),
    directive_id: row.directive_id,
    deadline_id: row.id,
    seq: event.seq,
    kind: event.kind,
    body: event.body,
    by: actorId,
    at: tx.now,
  })
  await planReminders(tx, outbox, row)
}

/** A check applies to the date that was checked. If the date moves, a new check is needed. */
function checkedBy(row: Deadline, state: DeadlineState, said: Said, { tx, actorId }: Recorder) {
  if (said.kind === 'checked') return { checked_by: actorId, checked_at: tx.now }
  if (state.checked_seq === null) return { checked_by: null, checked_at: null }
  return { checked_by: row.checked_by, checked_at: row.checked_at }
}

/** Nobody who gave or moved the date since it was last checked can check it. A check that was removed does not count. */
async function refuseOwnCheck(tx: Tx, deadlineId: string, actorId: string): Promise<void> {
  const givers = await tx.query<{ by: string | null }>(
    `SELECT e.by FROM deadline_event e
     WHERE e.deadline_id = $1 AND e.kind IN ('set', 'corrected', 'recounted', 'extended', 'resumed', 'removed') AND NOT EXISTS (
       SELECT FROM deadline_event c WHERE c.deadline_id = e.deadline_id AND c.kind = 'checked' AND c.seq > e.seq AND NOT EXISTS (
         SELECT FROM deadline_event r WHERE r.deadline_id = e.deadline_id AND r.kind = 'removed' AND (r.body ->> 'seq')::int = c.seq))`,
    [deadlineId],
  )
  requireAnother(
    'deadline.check',
    actorId,
    givers.map(({ by }) => by),
  )
}

export async function eventsOf(tx: Tx, deadlineId: string): Promise<DeadlineEvent[]> {
  const rows = await tx.query<{ kind: string; seq: number; at: Date; body: unknown }>(
    'SELECT kind, seq, at, body FROM deadline_event WHERE deadline_id = $1 ORDER BY seq',
    [deadlineId],
  )
  return rows.map(readDeadlineEvent)
}

function columns(state: DeadlineState) {
  const { start } = state.reckoning
  const { steps, ambiguous, calendar, tzdb } = state.answer
  const pause = state.reckoning.moves.find((move) => 'paused_at' in move && move.resumed_at === null)
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
    rule_id: 'by_rule' in start ? start.by_rule.rule_id : null,
    reckoning: state.reckoning,
    explanation: { steps, ambiguous, calendar, tzdb },
    calendars: 'by_rule' in start ? partsOf(start.by_rule.calendar_version) : [],
    provisional: state.provisional,
    extension: state.extension,
    check_needed: state.check_needed,
    paused_at: pause && 'paused_at' in pause ? new Date(pause.paused_at) : null,
  }
}

/** The parts of a version: 'US-FED@2026.1+US-MA@2026.1' names two. */
function partsOf(version: string): string[] {
  return version === 'none' ? [] : version.split('+').map((part) => part.split('@')[0]!)
}

/** The known hours of the agency's office. */
export async function officeOf(tx: Tx, agencyId: string | null): Promise<Office | null> {
  if (!agencyId) return null
  const [agency] = await tx.query<{ zone: string; office_hours: OfficeHours | null }>(
    'SELECT zone, office_hours FROM agency WHERE id = $1',
    [agencyId],
  )
  return agency?.office_hours ? { zone: agency.zone, hours: agency.office_hours } : null
}
