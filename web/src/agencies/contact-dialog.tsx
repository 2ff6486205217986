import { Group, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { addAgencyContact } from '../api/generated/sdk.gen.js'
import type { AgencyContactBody } from '../api/generated/types.gen.js'
import { refreshes } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type AgencyView } from '../api/types.js'
import { FormDialog } from '../forms/form-dialog.js'
import { needed, useFieldProblems } from '../parts/form.js'
import { useWrite } from '../parts/use-write.js'
import { words } from '../words/words.js'

const say = words.agencies

export function ContactDialog({ agency, onClose }: { agency: AgencyView; onClose: () => void }) {
  const form = useForm({ initialValues: { name: '', office: '', email: '', phone: '' }, validate: { name: needed } })
  const write = useWrite<AgencyContactBody, unknown>({
    send: (body, sent) => addAgencyContact({ path: { id: agency.id }, body, ...sending(sent) }),
    touches: refreshes.agencies,
    onDone: onClose,
  })
  useFieldProblems(form, write.problem)
  const submit = form.onSubmit(({ name, office, email, phone }) =>
    write.submit({ name, office: office.trim() || null, email: email.trim() || null, phone: phone.trim() || null }),
  )
  return (
    <FormDialog title={say.add_contact} submit={say.add_contact} onClose={onClose} write={write} onSubmit={submit}>
      <TextInput label={say.name} withAsterisk {...form.getInputProps('name')} />
      <TextInput label={say.contact_office} {...form.getInputProps('office')} />
      <Group grow align="flex-start">
        <TextInput label={say.email} type="email" {...form.getInputProps('email')} />
        <TextInput label={say.phone} type="tel" {...form.getInputProps('phone')} />
      </Group>
    </FormDialog>
  )
}
