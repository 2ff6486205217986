import { z } from 'zod'
import { AuthenticityView } from '../assurance/authenticity/authenticity.schema.js'
import { DirectiveView } from '../casework/casework.schema.js'
import { DirectivePlaybookView } from '../casework/playbooks/playbooks.schema.js'
import { DeadlineView, WaitingView } from '../deadlines/deadlines.schema.js'
import { ProposalView } from '../deadlines/proposals.schema.js'
import { TimelineEntry } from '../directives/directive.schema.js'
import { FindingsView } from './checker/findings.schema.js'

/**
 * The content of a directive's page apart from its tabs. `timeline`: the newest entries. `waiting_deadlines`: empty if it is closed.
 */
export const DirectivePageView = z
  .strictObject({
    directive: DirectiveView,
    deadlines: z.array(DeadlineView),
    waiting_deadlines: z.array(WaitingView),
    proposals: z.array(ProposalView),
    authenticity: AuthenticityView,
    timeline: z.array(TimelineEntry),
    playbook: DirectivePlaybookView,
    findings: FindingsView,
  })
  .meta({ id: 'DirectivePageView' })
export type DirectivePageView = z.infer<typeof DirectivePageView>
