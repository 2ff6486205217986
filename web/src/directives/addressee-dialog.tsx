import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { addAddressee } from '../api/generated/sdk.gen.js'
import type { AddresseeBody } from '../api/generated/types.gen.js'
import { refreshes } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type AddresseeView } from '../api/types.js'
import { FormDialog } from '../forms/form-dialog.js'
import { TextField } from '../parts/fields.js'
import { needed, useFieldProblems } from '../parts/form.js'
import { useWrite } from '../parts/use-write.js'
import { words } from '../words/words.js'

const say = words.dialogs.addressee

/** Adds one of our legal entities that was not listed yet. */
export function AddresseeDialog({ onClose, onDone }: { onClose: () => void; onDone: (id: string) => void }) {
  const form = useForm({
    initialValues: { name: '', jurisdiction: '', address: '' },
    validate: { name: needed, jurisdiction: needed },
  })
  const write = useWrite<AddresseeBody, AddresseeView>({
    send: (body, sent) => addAddressee({ body, ...sending(sent) }),
    touches: refreshes.addressees,
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
