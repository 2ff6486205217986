import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { houseApi } from '../api/house-writes.js'
import type { AgencyView, ContactView } from '../api/types.js'
import { FormDialog } from '../forms/form-dialog.js'
import { needed, useFieldProblems } from '../parts/form.js'
import { useWrite } from '../parts/use-write.js'
import { words } from '../words/words.js'

const say = words.agencies

/** Says under one's name that an address belongs to the agency: without it nothing is sent there. */
export function VerifyDialog({ agency, contact, onClose }: { agency: AgencyView; contact: ContactView; onClose: () => void }) {
  const form = useForm({ initialValues: { how: '' }, validate: { how: needed } })
  const write = useWrite<{ how: string }, unknown>({
    version: contact.version,
    send: (body, sent) => houseApi.verifyContact(agency.id, contact.id, body, sent),
    touches: [['agencies']],
    onDone: onClose,
  })
  useFieldProblems(form, write.problem)
  return (
    <FormDialog
      title={say.verify_title(contact.name)}
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
