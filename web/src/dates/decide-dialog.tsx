import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { decideProposals } from '../api/generated/sdk.gen.js'
import type { ProposalDecision } from '../api/generated/types.gen.js'
import { refreshes } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type Proposal } from '../api/types.js'
import { FormDialog } from '../forms/form-dialog.js'
import { ReasonField, TextField } from '../parts/fields.js'
import { needed, useFieldProblems } from '../parts/form.js'
import { Note } from '../parts/states.js'
import { useWrite } from '../parts/use-write.js'
import { words } from '../words/words.js'
import { countMoves } from './moves.js'

const say = words.datesProposals

interface DecideDialogProps {
  accept: boolean
  proposals: Proposal[]
  onClose: () => void
  onDone: () => void
}

/** Accepts or declines proposals, after stating how many deadlines move in which direction. */
export function DecideDialog({ accept, proposals, onClose, onDone }: DecideDialogProps) {
  const form = useForm({ initialValues: { reason: '' }, validate: accept ? {} : { reason: needed } })
  const write = useWrite<ProposalDecision, { decided: number }>({
    send: (body, sent) => decideProposals({ body, ...sending(sent) }),
    touches: refreshes.proposals,
    onDone: ({ decided }) => {
      notifications.show({ message: (accept ? say.done_accept : say.done_decline)({ count: decided }) })
      onDone()
      onClose()
    },
  })
  useFieldProblems(form, write.problem)
  const { later, sooner, same } = countMoves(proposals)
  const moves = say.moves({ later, sooner, same })
  const critical = proposals.filter((proposal) => proposal.critical).length
  const submit = form.onSubmit(({ reason }) =>
    write.submit({ ids: proposals.map(({ id }) => id), accept, reason: reason.trim() || null }),
  )
  return (
    <FormDialog
      title={(accept ? say.accept_title : say.decline_title)({ count: proposals.length })}
      will={(accept ? say.accept_will : say.decline_will)({ moves })}
      submit={accept ? say.accept : say.decline}
      onClose={onClose}
      write={write}
      onSubmit={submit}
      held={proposals.length === 0}
    >
      {critical > 0 ? <Note tone="amber">{say.critical_count({ count: critical })}</Note> : null}
      {accept ? (
        <TextField label={say.note} maxLength={2000} {...form.getInputProps('reason')} />
      ) : (
        <ReasonField {...form.getInputProps('reason')} />
      )}
    </FormDialog>
  )
}
