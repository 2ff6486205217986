import { can } from '../domain/access/policy.js'
import type { Actor } from '../platform/database/actor.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { ACROSS, MOST_FINDINGS } from './checker/list-findings.js'
import { PROPOSALS } from './list-proposals.js'
import { ASSIGNMENTS, LETTERS_TO_APPROVE, TASKS } from './my-work.js'
import { SEEN_DIRECTIVES } from './seen.js'
import type { WaitingCounts } from './status.schema.js'
import { LATE } from './worklist.js'

// The lists themselves are counted, with their limits, so that a number always agrees with its list.
const length = (list: string) => `(SELECT count(*)::int FROM (${list}) list)`
const directives = (where: string) => `(SELECT count(*)::int FROM directive d WHERE ${SEEN_DIRECTIVES} AND ${where})`

const MY_WORK = `${length(ASSIGNMENTS)} + ${length(TASKS)} + ${length(LETTERS_TO_APPROVE)} AS my_work`
const OVERVIEW = `opened.open, opened.late, ${directives('d.live_proceedings > 0')} AS in_appeal`
// One pass over the open directives, whose access is then decided once for both numbers.
const OPENED = `(SELECT count(*)::int AS open, (count(*) FILTER (WHERE ${LATE}))::int AS late
  FROM directive d WHERE d.stage <> 'closed' AND ${SEEN_DIRECTIVES}) opened`
const PROPOSED = `${length(PROPOSALS.replaceAll('$1', 'NULL').replaceAll('$2', `'waiting'`))} AS proposed_dates`
const FINDINGS = `LEAST(${length(ACROSS)}, ${MOST_FINDINGS}) AS findings`

/**
 * The number of items waiting for the reader in each room of the navigation, in one statement; null for a room that their role
 * does not count.
 */
export async function waitingCounts(tx: Tx, actor: Actor): Promise<Omit<WaitingCounts, 'access_requests'>> {
  const seesOverview = can(actor.role, 'overview.read')
  const parts = [
    MY_WORK,
    ...(seesOverview ? [OVERVIEW] : []),
    ...(can(actor.role, 'deadline.manage') ? [PROPOSED] : []),
    ...(actor.role === 'administrator' ? [] : [FINDINGS]),
  ]
  const [row] = await tx.hot<Partial<WaitingCounts>>(`SELECT ${parts.join(', ')}${seesOverview ? ` FROM ${OPENED}` : ''}`, [
    actor.id,
  ])
  return { ...NOTHING, ...row }
}

const NOTHING: Omit<WaitingCounts, 'access_requests'> = {
  my_work: 0,
  open: null,
  late: null,
  in_appeal: null,
  proposed_dates: null,
  findings: null,
}
