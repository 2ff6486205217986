import { Group, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { addContactNote } from '../api/generated/sdk.gen.js'
import { sending } from '../api/transport.js'
import { type Contact, type ContactNote } from '../api/types.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { WhoSees } from '../case/who-sees.js'
import { FormDialog } from '../forms/form-dialog.js'
import { CodeField, TextField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { words } from '../words/words.js'

const say = words.contacts.note_dialog
const CLASSES: ContactNote['class'][] = ['legal_advice', 'work_product', 'common_interest', 'agency_restricted']

/** A colleague's assessment of a contact. The box says who will see it. */
export function NoteDialog({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const form = useForm({
    initialValues: { body: '', class: 'work_product' as ContactNote['class'], capacity: '' },
    validate: { body: needed },
  })
  const write = useDirectiveWrite({
    form,
    send: (reference, body: typeof form.values, sent) =>
      addContactNote({ path: { reference, id: contact.id }, body, ...sending(sent) }),
    onDone: onClose,
  })
  return (
    <FormDialog
      title={say.title}
      will={contact.topics}
      submit={say.submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) => write.submit(values))}
    >
      <TextField label={say.body} withAsterisk minRows={4} maxLength={20_000} {...form.getInputProps('body')} />
      <WhoSees isFact={false} />
      <Group grow align="flex-start">
        <CodeField
          label={say.class}
          value={form.values.class}
          onChange={(next) => form.setFieldValue('class', next)}
          codes={CLASSES}
          of={words.class}
        />
        <TextInput label={say.capacity} placeholder={say.capacity_hint} maxLength={100} {...form.getInputProps('capacity')} />
      </Group>
    </FormDialog>
  )
}
