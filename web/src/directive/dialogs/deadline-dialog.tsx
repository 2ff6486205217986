import { Checkbox, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { api } from '../../api/writes.js'
import { TextField } from '../../parts/fields.js'
import { FormDialog, needed } from '../../parts/form-dialog.js'
import { useMe } from '../../session/use-me.js'
import { words } from '../../words/words.js'
import { officeOf, useDirective } from '../room.js'
import { DueFields, useDue } from './due-fields.js'
import { useDirectiveWrite } from './use-directive-write.js'

const say = words.dialogs.deadline

export function DeadlineDialog({ onClose }: { onClose: () => void }) {
  const { directive } = useDirective()
  const me = useMe()
  const due = useDue(officeOf(directive, me.person.zone).zone)
  const form = useForm({
    initialValues: { subject: '', basis: '', critical: false },
    validate: { subject: needed, basis: needed },
  })
  const write = useDirectiveWrite({ form, send: api.setDeadline, onDone: onClose })
  return (
    <FormDialog
      title={say.title}
      will={say.will}
      submit={say.submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) => {
        const when = due.read()
        if (when) write.submit({ ...values, ...when })
      })}
      size={620}
    >
      <TextInput label={say.subject} withAsterisk maxLength={300} {...form.getInputProps('subject')} />
      <DueFields state={due} />
      <TextField label={say.basis} description={say.basis_hint} withAsterisk maxLength={2000} {...form.getInputProps('basis')} />
      <Checkbox label={say.critical} {...form.getInputProps('critical', { type: 'checkbox' })} />
    </FormDialog>
  )
}
