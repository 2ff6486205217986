import { useForm } from '@mantine/form'
import { type Deadline } from '../api/types.js'
import { FormDialog } from '../forms/form-dialog.js'
import { ReasonField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { wordFor, words } from '../words/words.js'
import { NextStep } from './next-step.js'
import { useTelling } from './use-telling.js'

const say = words.deadlines.removal

interface Props {
  deadline: Deadline
  seq: number
  event: string
  entry: string
  onClose: () => void
}

/** Removes a wrong entry from the history. The deadline is then calculated as if the entry had never been made. */
export function RemovalDialog({ deadline, seq, event, entry, onClose }: Props) {
  const form = useForm({ initialValues: { reason: '' }, validate: { reason: needed } })
  const write = useTelling(form, deadline, onClose)
  return (
    <FormDialog
      title={say.title}
      will={`${wordFor(say.will, event)} ${say.stays}`}
      submit={say.submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit(({ reason }) => write.submit({ kind: 'removed', seq, reason }))}
    >
      <NextStep problem={write.problem} />
      <div>
        <strong>{deadline.subject}</strong>
        <div>{entry}</div>
      </div>
      <ReasonField description={words.dialogs.reason_hint} {...form.getInputProps('reason')} />
    </FormDialog>
  )
}
