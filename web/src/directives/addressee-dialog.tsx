import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { houseApi } from '../api/house-writes.js'
import type { AddresseeView } from '../api/types.js'
import type { BodyFor } from '../api/writes.js'
import { FormDialog } from '../forms/form-dialog.js'
import { TextField } from '../parts/fields.js'
import { needed, useFieldProblems } from '../parts/form.js'
import { useWrite } from '../parts/use-write.js'
import { words } from '../words/words.js'

const say = words.dialogs.addressee

/** A legal entity of ours that was not listed yet. */
export function AddresseeDialog({ onClose, onDone }: { onClose: () => void; onDone: (id: string) => void }) {
  const form = useForm({
    initialValues: { name: '', jurisdiction: '', address: '' },
    validate: { name: needed, jurisdiction: needed },
  })
  const write = useWrite<BodyFor<typeof houseApi.addAddressee>, AddresseeView>({
    send: (body, sent) => houseApi.addAddressee(body, sent),
    touches: [['addressees']],
    onDone: (addressee) => {
      onDone(addressee.id)
      onClose()
    },
  })
  useFieldProblems(form, write.problem)
  return (
    <FormDialog
      title={say.title}
      submit={say.submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit(({ address, ...rest }) => write.submit({ ...rest, address: address.trim() || null }))}
    >
      <TextInput label={say.name} withAsterisk {...form.getInputProps('name')} />
      <TextInput label={say.jurisdiction} withAsterisk {...form.getInputProps('jurisdiction')} />
      <TextField label={say.address} {...form.getInputProps('address')} />
    </FormDialog>
  )
}
