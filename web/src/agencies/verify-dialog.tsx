import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { verifyAgencyContact } from '../api/generated/sdk.gen.js'
import { refreshes } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type AgencyView, type ContactView } from '../api/types.js'
import { FormDialog } from '../forms/form-dialog.js'
import { needed, useFieldProblems } from '../parts/form.js'
import { useWrite } from '../parts/use-write.js'
import { words } from '../words/words.js'

const say = words.agencies

/** Records, under the reader's name, that an address belongs to the agency. Nothing is sent to unverified addresses. */
export function VerifyDialog({ agency, contact, onClose }: { agency: AgencyView; contact: ContactView; onClose: () => void }) {
  const form = useForm({ initialValues: { how: '' }, validate: { how: needed } })
  const write = useWrite<{ how: string }, unknown>({
    version: contact.version,
    send: (body, sent) => verifyAgencyContact({ path: { id: agency.id, contact_id: contact.id }, body, ...sending(sent) }),
    touches: refreshes.agencies,
    onDone: onClose,
  })
  useFieldProblems(form, write.problem)
  return (
    <FormDialog
      title={say.verify_title({ name: contact.name })}
      will={say.verify_will}
      submit={say.verify_submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) => write.submit(values))}
    >
      <strong>{[contact.email, contact.phone].filter(Boolean).join(' · ')}</strong>
      <TextInput label={say.how} description={say.how_hint} withAsterisk maxLength={500} {...form.getInputProps('how')} />
    </FormDialog>
  )
}
