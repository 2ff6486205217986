import { can } from '../domain/access/policy.js'
import type { Actor } from '../platform/database/actor.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { ACROSS, MOST_FINDINGS } from './checker/list-findings.js'
import { PROPOSALS } from './list-proposals.js'
import { ASSIGNMENTS, LETTERS_TO_APPROVE, TASKS } from './my-work.js'
import { SEEN_NEXT } from './seen.js'
import type { WaitingCounts } from './status.schema.js'
import { LATE_DIRECTIVES } from './worklist.js'

// The lists themselves are counted, with their limits, so that a number always agrees with its list.
const length = (list: string) => `(SELECT count(*)::int FROM (${list}) list)`

/** Every screen asks for these numbers, so the counts of open directives stop here. The navigation then shows "999+". */
export const MOST_COUNTED = 1_000
const counted = (rows: string) => `(SELECT count(*)::int FROM (${rows} LIMIT ${MOST_COUNTED}) rows)`

const MY_WORK = `${length(ASSIGNMENTS)} + ${length(TASKS)} + ${length(LETTERS_TO_APPROVE)} AS my_work`
const OVERVIEW = `${counted(`SELECT FROM directive_next n WHERE n.stage <> 'closed' AND ${SEEN_NEXT}`)} AS open, ${counted(LATE_DIRECTIVES)} AS late,
  ${counted(`SELECT FROM directive_next n WHERE n.live_proceedings > 0 AND ${SEEN_NEXT}`)} AS in_appeal`
const PROPOSED = `${length(PROPOSALS.replaceAll('$1', 'NULL').replaceAll('$2', `'waiting'`))} AS proposed_dates`
const FINDINGS = `LEAST(${length(ACROSS)}, ${MOST_FINDINGS}) AS findings`

/**
 * The number of items waiting for the reader in each room of the navigation, in one statement; null for a room that their role
 * does not count.
 */
export async function waitingCounts(tx: Tx, actor: Actor): Promise<Omit<WaitingCounts, 'access_requests'>> {
  const parts = [
    MY_WORK,
    ...(can(actor.role, 'overview.read') ? [OVERVIEW] : []),
    ...(can(actor.role, 'deadline.manage') ? [PROPOSED] : []),
    ...(actor.role === 'administrator' ? [] : [FINDINGS]),
  ]
  const [row] = await tx.hot<Partial<WaitingCounts>>(`SELECT ${parts.join(', ')}`, [actor.id])
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
