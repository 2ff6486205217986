import { useForm } from '@mantine/form'
import { confirmContact } from '../api/generated/sdk.gen.js'
import { sending } from '../api/transport.js'
import { type Contact } from '../api/types.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { needed } from '../parts/form.js'
import { words } from '../words/words.js'
import { DocumentField } from './document-field.js'

const say = words.contacts.confirm_dialog

/** Records the document that confirms an agreement. */
export function ConfirmContactDialog({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const form = useForm({ initialValues: { document_id: null as string | null }, validate: { document_id: needed } })
  const write = useDirectiveWrite({
    form,
    version: contact.version,
    send: (reference, body: { document_id: string }, sent) =>
      confirmContact({ path: { reference, id: contact.id }, body, ...sending(sent) }),
    onDone: onClose,
  })
  return (
    <FormDialog
      title={say.title}
      will={say.will}
      submit={say.submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit(({ document_id }) => write.submit({ document_id: document_id! }))}
    >
      <strong>{contact.agreed}</strong>
      <DocumentField label={say.document} none={say.none} required {...form.getInputProps('document_id')} />
    </FormDialog>
  )
}
