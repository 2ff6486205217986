import { DECISION_TOUCHES, datesApi } from '../api/dates.js'
import type { Proposal } from '../api/types.js'
import { ConfirmDialog, ReasonDialog } from '../forms/reason-dialog.js'
import parts from '../parts/parts.module.css'
import { words } from '../words/words.js'
import { ProposalLines } from './proposed-dates.js'

const say = words.deadlines.proposal

/** One new date, or all that wait on this directive, each beside the one that stands. */
export function AcceptDatesDialog({ proposals, onClose }: { proposals: Proposal[]; onClose: () => void }) {
  return (
    <ConfirmDialog
      say={proposals.length > 1 ? say.accept_all_dialog : say.accept_dialog}
      send={(sent) => datesApi.decideProposals({ ids: proposals.map(({ id }) => id), accept: true }, sent)}
      touches={DECISION_TOUCHES}
      onClose={onClose}
    >
      <ul className={parts.list}>
        {proposals.map((one) => (
          <li key={one.id} className={parts.row}>
            <strong>{one.subject}</strong>
            <ProposalLines proposal={one} />
          </li>
        ))}
      </ul>
    </ConfirmDialog>
  )
}

export function DeclineDateDialog({ proposal, onClose }: { proposal: Proposal; onClose: () => void }) {
  return (
    <ReasonDialog
      say={say.decline_dialog}
      send={({ reason }, sent) => datesApi.decideProposals({ ids: [proposal.id], accept: false, reason }, sent)}
      touches={DECISION_TOUCHES}
      onClose={onClose}
    >
      <div>
        <strong>{proposal.subject}</strong>
        <ProposalLines proposal={proposal} />
      </div>
    </ReasonDialog>
  )
}
