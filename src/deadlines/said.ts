import type { z } from 'zod'
import type { DeadlineEvent } from '../domain/deadlines/events.js'
import type { Office } from '../domain/deadlines/office.js'
import type { Grant, Start } from '../domain/deadlines/reckoning.js'
import type { StartedByRule } from '../domain/deadlines/start-by-rule.js'
import { Refused } from '../domain/errors.js'
import type { DeadlineEventBody } from './deadlines.schema.js'
import type { Said } from './record-event.js'

type Input = z.infer<typeof DeadlineEventBody>

/** The input of an event other than the request. */
export interface Known {
  readonly at: string
  readonly office: Office | null
  readonly before: readonly DeadlineEvent[]
  /** The start from a rule for `facts_corrected`, calculated beforehand; null for every other kind. */
  readonly started: StartedByRule | null
}

const v = 2 as const

/** The event that a request records. */
export function saidBy(input: Input, { at, office, before, started }: Known): Said {
  switch (input.kind) {
    case 'corrected': {
      const { basis, critical, reason, as_of } = input
      return {
        kind: 'corrected',
        body: { v, as_of, start: givenStart(input), office, basis, critical, unconfirmed_rule: false, reason },
      }
    }
    case 'facts_corrected': {
      const { start, unconfirmed_rule, basis: citation } = started!
      const { basis = citation, critical, reason, as_of } = input
      return { kind: 'corrected', body: { v, as_of, start, office, basis, critical, unconfirmed_rule, reason } }
    }
    case 'extension_requested':
    case 'extension_denied':
      return { kind: input.kind, body: { v, as_of: input.as_of, note: input.note } }
    case 'extension_agreed': {
      const { as_of, agreed_with, note } = input
      return { kind: input.kind, body: { v, as_of, grant: grantOf(input), agreed_with, note } }
    }
    case 'extended': {
      const { as_of, basis, reason, document_id } = input
      return { kind: input.kind, body: { v, as_of, grant: grantOf(input), office, basis, reason, document_id } }
    }
    case 'paused': {
      const { paused_at = at, category, reason } = input
      return { kind: input.kind, body: { v, as_of: null, paused_at, category, reason } }
    }
    case 'resumed': {
      const { resumed_at = at, reason } = input
      return { kind: input.kind, body: { v, as_of: null, pause_seq: openPause(before), resumed_at, reason, office } }
    }
    case 'checked':
      return { kind: input.kind, body: { v, note: input.note } }
    case 'removed':
      return { kind: input.kind, body: { v, seq: input.seq, reason: input.reason, office } }
    case 'met': {
      const { met_at = at, note, evidence_ids, document_ids } = input
      return { kind: input.kind, body: { v: 1, met_at, note, evidence_ids, document_ids } }
    }
    case 'missed':
      return { kind: input.kind, body: { v: 1, note: input.note } }
    case 'waived':
      return { kind: input.kind, body: { v: 1, reason: input.reason } }
  }
}

interface When {
  due_on: string | null
  due_at: string | null
  due_zone?: string | undefined
  safe_by: string | null
}

export function givenStart({ due_on, due_at, due_zone, safe_by }: When & { due_zone: string }): Start {
  return { given: { due_on, due_at, due_zone, safe_by } }
}

function grantOf({
  period,
  due_on,
  due_at,
  due_zone,
  safe_by,
}: When & { period?: Extract<Grant, { period: unknown }>['period'] | undefined }): Grant {
  return period ? { period } : { until: { due_on, due_at, due_zone: due_zone!, safe_by } }
}

/** The current pause. Throws `deadline/not_paused`. */
function openPause(before: readonly DeadlineEvent[]): number {
  const removed = new Set(before.flatMap((event) => (event.kind === 'removed' ? [event.body.seq] : [])))
  const said = before.filter((event) => !removed.has(event.seq))
  const ended = new Set(said.flatMap((event) => (event.kind === 'resumed' ? [event.body.pause_seq] : [])))
  const pause = said.findLast((event) => event.kind === 'paused' && !ended.has(event.seq))
  if (!pause) throw new Refused('deadline/not_paused')
  return pause.seq
}
