import type { Access } from '../directives/access.js'
import { visibleComments } from '../directives/lists.js'
import { viewMembers } from '../directives/members.js'
import { listHolds } from '../holds/list-holds.js'
import { visibleNotices } from '../holds/notices/list-notices.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { viewBreaches } from '../remediation/breaches/list-breaches.js'
import { visibleCommitments, visibleMeasures } from '../remediation/lists.js'
import { listMeasureSwitches } from '../remediation/switches/list-switches.js'
import { viewReview } from '../review/view-review.js'
import { visibleDecisions, visibleOptions } from '../scoping/lists.js'
import { visibleScope } from '../scoping/view-scope.js'
import type { DirectiveTabName, DirectiveTabView } from './directive-tab.schema.js'

type Part = keyof DirectiveTabView
type Reads = { readonly [Name in Part]-?: (tx: Tx, access: Access) => Promise<DirectiveTabView[Name]> }

const listed =
  <Row>(list: (tx: Tx, access: Access) => Promise<Row[]>) =>
  async (tx: Tx, access: Access) => ({ items: await list(tx, access) })

const READS: Reads = {
  breaches: viewBreaches,
  comments: listed(visibleComments),
  commitments: listed(visibleCommitments),
  decisions: listed(visibleDecisions),
  holds: listed(listHolds),
  measures: listed(visibleMeasures),
  members: async (tx, { directive, sees }) => (sees('member') ? viewMembers(tx, directive.id) : undefined),
  notices: listed(visibleNotices),
  options: listed(visibleOptions),
  review: viewReview,
  scope: visibleScope,
  switches: listed(listMeasureSwitches),
}

const PARTS: Record<DirectiveTabName, readonly Part[]> = {
  scope: ['decisions', 'scope', 'options', 'review'],
  measures: ['measures', 'switches', 'review', 'breaches', 'commitments'],
  hold: ['holds', 'notices', 'measures'],
  comments: ['comments', 'members'],
}

/** Everything that a tab of a directive reads, in one response. Each part is what its own route returns to this reader. */
export async function viewDirectiveTab(tx: Tx, access: Access, tab: DirectiveTabName): Promise<DirectiveTabView> {
  const answer: Record<string, unknown> = {}
  for (const part of PARTS[tab]) {
    const view = await READS[part](tx, access)
    if (view !== undefined) answer[part] = view
  }
  return answer
}
