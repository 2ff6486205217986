import type { z } from 'zod'
import type { ProposalView } from '../deadlines/proposals.schema.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { READ_DIRECTIVES } from './seen.js'

// At most a few hundred are pending, after a calendar changed; the reader gets the nearest first.
const MOST = 500

/** `$1`: one directive, or null for all of them. `$2`: 'waiting' or 'all'. */
export const PROPOSALS = `
  SELECT p.id, d.reference, d.title, p.deadline_id, l.subject, l.critical, p.cause,
    COALESCE((SELECT v.calendar || ' ' || v.version || COALESCE(': ' || v.note, '') FROM calendar_version v WHERE v.id = p.cause_id),
      (SELECT r.rule_id || COALESCE(': ' || r.note, '') FROM rule_version r WHERE r.id = p.cause_id), '') AS what,
    l.due_zone, zone_place(l.due_zone, d.agency_id) AS place, l.precision,
    json_build_object('due_on', p.old_due_on, 'due_at', p.old_due_at, 'safe_by', p.old_safe_by) AS old,
    json_build_object('due_on', p.new_due_on, 'due_at', p.new_due_at, 'safe_by', p.new_safe_by) AS new,
    p.made_at, p.state, CASE WHEN p.decided_by IS NOT NULL THEN person_ref(p.decided_by) END AS decided_by, p.decided_at, p.reason
  FROM deadline_proposal p JOIN deadline l ON l.id = p.deadline_id JOIN directive d ON d.id = p.directive_id
  WHERE ${READ_DIRECTIVES} AND ($1::uuid IS NULL OR p.directive_id = $1) AND ($2 = 'all' OR p.state = 'waiting')
  ORDER BY (p.state <> 'waiting'), p.new_due_at, p.id LIMIT ${MOST}`

/**
 * The proposed dates of the directives whose facts the actor can read, nearest new date first.
 * @param directiveId null for all of them
 */
export function listProposals(
  tx: Tx,
  directiveId: string | null,
  state: 'waiting' | 'all',
): Promise<z.infer<typeof ProposalView>[]> {
  return tx.hot(PROPOSALS, [directiveId, state])
}
