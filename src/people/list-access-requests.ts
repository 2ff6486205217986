import { Injectable } from '@nestjs/common'
import { Refused } from '../domain/errors.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { PersonRef } from '../platform/http/schemas.js'
import type { AccessRequestKind, AccessRequests, AccessRequestView } from './access-request.schema.js'
import { alikeOf } from './alike.js'

type Row = Omit<AccessRequestView, 'copied' | 'requested_at' | 'decided_at' | 'alike' | 'may_decide' | 'may_collect' | 'kind'> & {
  kind: AccessRequestKind
  requested_at: Date
  decided_at: Date | null
  copied_at: Date | null
  copied_by: PersonRef | null
}

/** How many decided ones the list shows. */
const DECIDED = 100

/** What waits for lead counsel, and what was decided lately. */
@Injectable()
export class ListAccessRequests {
  constructor(private readonly work: Door) {}

  run(actor: Actor): Promise<AccessRequests> {
    return this.work.read(actor, async (tx) => ({ items: await viewsOf(tx, actor, null) }))
  }
}

export async function accessRequestOf(tx: Tx, actor: Actor, id: string): Promise<AccessRequestView> {
  const [view] = await viewsOf(tx, actor, id)
  if (!view) throw new Refused('resource/not_found')
  return view
}

async function viewsOf(tx: Tx, actor: Actor, id: string | null): Promise<AccessRequestView[]> {
  const rows = await tx.query<Row>(SELECT, [id, DECIDED])
  const waiting = rows.filter(({ state }) => state === 'waiting').flatMap(({ person }) => (person ? [person] : []))
  const alike = await alikeOf(tx, waiting)
  return rows.map(({ copied_at, copied_by, ...row }) => ({
    ...row,
    copied: copied_at && { at: copied_at.toISOString(), by: copied_by },
    alike: row.person && row.state === 'waiting' ? (alike.get(row.person.id) ?? []) : [],
    requested_at: row.requested_at.toISOString(),
    decided_at: row.decided_at?.toISOString() ?? null,
    may_decide:
      row.state === 'waiting' &&
      actor.role === 'lead_counsel' &&
      row.requested_by.id !== actor.id &&
      row.person?.id !== actor.id &&
      copied_by?.id !== actor.id,
    may_collect: row.kind === 'token' && row.state === 'approved' && row.requested_by.id === actor.id,
  }))
}

/** How many of them wait for this actor: to decide as lead counsel, or to collect a token that was approved for them. */
export async function countAccessRequests(tx: Tx, actor: Actor): Promise<number> {
  const [row] = await tx.query<{ count: number }>(COUNT, [actor.id, actor.role === 'lead_counsel'])
  return row?.count ?? 0
}

const COUNT = `
  SELECT count(*)::int AS count FROM access_request WHERE (state = 'waiting' AND $2 AND requested_by <> $1 AND person_id IS DISTINCT FROM $1
      AND NOT EXISTS (SELECT FROM one_time_link l WHERE l.id = link_id AND l.copied_by = $1))
    OR (state = 'approved' AND kind = 'token' AND requested_by = $1)`

const SELECT = `
  SELECT r.id, r.kind, r.role, r.details ->> 'purpose' AS purpose, COALESCE((r.details ->> 'writes')::boolean, false) AS writes,
    CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'name', p.name, 'email', p.email, 'role', p.role, 'kind', p.kind, 'firm', p.firm) END AS person,
    person_ref(r.requested_by) AS requested_by, r.requested_at, r.state,
    CASE WHEN r.decided_by IS NOT NULL THEN person_ref(r.decided_by) END AS decided_by, r.decided_at, r.reason, r.break_glass,
    l.copied_at, CASE WHEN l.copied_by IS NOT NULL THEN person_ref(l.copied_by) END AS copied_by
  FROM (
    SELECT * FROM access_request WHERE state = 'waiting' AND ($1::uuid IS NULL OR id = $1)
    UNION ALL
    (SELECT * FROM access_request WHERE state <> 'waiting' AND ($1::uuid IS NULL OR id = $1) ORDER BY requested_at DESC, id LIMIT $2)
  ) r LEFT JOIN person p ON p.id = r.person_id LEFT JOIN one_time_link l ON l.id = r.link_id AND l.copied_at IS NOT NULL
  ORDER BY r.state = 'waiting' DESC, r.requested_at DESC, r.id`
