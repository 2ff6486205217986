import { decideProposals } from '../api/generated/sdk.gen.js'
import { refreshes } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type Proposal } from '../api/types.js'
import { ConfirmDialog, ReasonDialog } from '../forms/reason-dialog.js'
import parts from '../parts/parts.module.css'
import { words } from '../words/words.js'
import { ProposalLines } from './proposed-dates.js'

const say = words.deadlines.proposal

/** One proposed date, or all that are waiting on this directive, each beside the current one. */
export function AcceptDatesDialog({ proposals, onClose }: { proposals: Proposal[]; onClose: () => void }) {
  return (
    <ConfirmDialog
      say={proposals.length > 1 ? say.accept_all_dialog : say.accept_dialog}
      send={(sent) => decideProposals({ body: { ids: proposals.map(({ id }) => id), accept: true }, ...sending(sent) })}
      touches={refreshes.proposals}
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
      send={({ reason }, sent) => decideProposals({ body: { ids: [proposal.id], accept: false, reason }, ...sending(sent) })}
      touches={refreshes.proposals}
      onClose={onClose}
    >
      <div>
        <strong>{proposal.subject}</strong>
        <ProposalLines proposal={proposal} />
      </div>
    </ReasonDialog>
  )
}
