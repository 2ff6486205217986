import { viewAuthenticity } from '../assurance/authenticity/view-authenticity.js'
import { viewDirectivePlaybook } from '../casework/playbooks/view-directive-playbook.js'
import { viewDirective } from '../casework/view-directive.js'
import { listDeadlines } from '../deadlines/list-deadlines.js'
import { waitingDeadlines } from '../deadlines/start-deadlines.js'
import type { Access } from '../directives/access.js'
import { readTimeline } from '../directives/timeline.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { findingsOf } from './checker/list-findings.js'
import { viewFindings } from './checker/view-findings.js'
import type { DirectivePageView } from './directive-page.schema.js'
import { listProposals } from './list-proposals.js'

/** The number of events in the panel beside the tabs. */
const NEWEST = 9

/** A directive's page without its tabs, in one response. Each part is what its own list returns to this reader. */
export async function viewDirectivePage(tx: Tx, access: Access): Promise<DirectivePageView> {
  const { directive } = access
  return {
    directive: await viewDirective(tx, access),
    deadlines: await listDeadlines(tx, access),
    waiting_deadlines: directive.stage === 'closed' ? [] : await waitingDeadlines(tx, access),
    proposals: await listProposals(tx, directive.id, 'waiting'),
    authenticity: await viewAuthenticity(tx, access),
    timeline: (await readTimeline(tx, access, { limit: NEWEST })).items,
    playbook: await viewDirectivePlaybook(tx, access),
    findings: await viewFindings(tx, await findingsOf(tx, directive.id)),
  }
}
