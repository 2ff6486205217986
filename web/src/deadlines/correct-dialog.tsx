import { Checkbox } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type Deadline } from '../api/types.js'
import { FormDialog } from '../forms/form-dialog.js'
import { ReasonField, TextField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { words } from '../words/words.js'
import { AsOfFields, useAsOf } from './as-of-fields.js'
import { DueFields, useDue } from './due-fields.js'
import { NextStep } from './next-step.js'
import { useTelling } from './use-telling.js'

const say = words.deadlines

/** The date was wrong or provisional: a person enters the right one, with a reason. */
export function CorrectDialog({ deadline, onClose }: { deadline: Deadline; onClose: () => void }) {
  const due = useDue(deadline.due_zone, deadline, deadline.provisional ? 'instant' : deadline.precision)
  const asOf = useAsOf(deadline.due_zone)
  const form = useForm({
    initialValues: { basis: deadline.basis, critical: deadline.critical, reason: '' },
    validate: { basis: needed, reason: needed },
  })
  const write = useTelling(form, deadline, onClose)
  return (
    <FormDialog
      {...say.events[deadline.provisional ? 'provisional' : 'corrected']}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) => {
        const [when, at] = [due.read(), asOf.read()]
        if (when && at) write.submit({ kind: 'corrected', ...values, ...when, ...at })
      })}
      size={620}
    >
      <NextStep problem={write.problem} />
      <strong>{deadline.subject}</strong>
      <DueFields state={due} />
      <TextField label={say.set.basis} withAsterisk maxLength={2000} {...form.getInputProps('basis')} />
      <Checkbox label={say.set.critical} {...form.getInputProps('critical', { type: 'checkbox' })} />
      <ReasonField description={words.dialogs.reason_hint} {...form.getInputProps('reason')} />
      <AsOfFields state={asOf} />
    </FormDialog>
  )
}
