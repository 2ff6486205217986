import { useForm } from '@mantine/form'
import { api } from '../../api/writes.js'
import { PersonField, ReasonField } from '../../parts/fields.js'
import { FormDialog, needed } from '../../parts/form-dialog.js'
import { words } from '../../words/words.js'
import { useDirectiveWrite } from './use-directive-write.js'

const say = words.dialogs.wall

export function WallDialog({ onClose }: { onClose: () => void }) {
  const form = useForm({
    initialValues: { person_id: null as string | null, reason: '' },
    validate: { person_id: needed, reason: needed },
  })
  const write = useDirectiveWrite({ form, send: api.wallOff, onDone: onClose })
  return (
    <FormDialog
      title={say.title}
      will={say.will}
      submit={say.submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) => write.submit({ ...values, person_id: values.person_id! }))}
    >
      <PersonField label={say.person} required {...form.getInputProps('person_id')} />
      <ReasonField description={words.dialogs.reason_hint} {...form.getInputProps('reason')} />
    </FormDialog>
  )
}
