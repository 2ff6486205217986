import { Checkbox } from '@mantine/core'
import { useForm } from '@mantine/form'
import { api } from '../../api/writes.js'
import { TextField } from '../../parts/fields.js'
import { FormDialog, needed } from '../../parts/form-dialog.js'
import { words } from '../../words/words.js'
import { useDirectiveWrite } from './use-directive-write.js'

const say = words.dialogs.decision

export function DecisionDialog({ onClose }: { onClose: () => void }) {
  const form = useForm({
    initialValues: { chosen: '', reasons: '', wider_than_ordered: false },
    validate: { chosen: needed, reasons: needed },
  })
  const write = useDirectiveWrite({ form, send: api.decideScope, onDone: onClose })
  return (
    <FormDialog
      title={say.title}
      will={say.will}
      submit={say.submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) => write.submit(values))}
    >
      <TextField label={say.chosen} withAsterisk maxLength={2000} {...form.getInputProps('chosen')} />
      <TextField label={say.reasons} withAsterisk maxLength={10_000} minRows={4} {...form.getInputProps('reasons')} />
      <Checkbox label={say.wider} {...form.getInputProps('wider_than_ordered', { type: 'checkbox' })} />
    </FormDialog>
  )
}
