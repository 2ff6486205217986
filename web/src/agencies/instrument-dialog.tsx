import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { addInstrument } from '../api/generated/sdk.gen.js'
import type { InstrumentBody } from '../api/generated/types.gen.js'
import { refreshes } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type AgencyView } from '../api/types.js'
import { FormDialog } from '../forms/form-dialog.js'
import { TextField } from '../parts/fields.js'
import { needed, useFieldProblems } from '../parts/form.js'
import { useWrite } from '../parts/use-write.js'
import { words } from '../words/words.js'

const say = words.agencies

export function InstrumentDialog({ agency, onClose }: { agency: AgencyView; onClose: () => void }) {
  const form = useForm({
    initialValues: { code: '', name: '', description: '', citation: '' },
    validate: { code: needed, name: needed },
  })
  const write = useWrite<InstrumentBody, unknown>({
    send: (body, sent) => addInstrument({ path: { id: agency.id }, body, ...sending(sent) }),
    touches: refreshes.agencies,
    onDone: onClose,
  })
  useFieldProblems(form, write.problem)
  const submit = form.onSubmit((values) =>
    write.submit({ ...values, description: values.description.trim() || null, citation: values.citation.trim() || null }),
  )
  return (
    <FormDialog title={say.add_instrument} submit={say.add_instrument} onClose={onClose} write={write} onSubmit={submit}>
      <TextInput label={say.name} withAsterisk {...form.getInputProps('name')} />
      <TextInput label={say.code} description={say.instrument_code_hint} withAsterisk {...form.getInputProps('code')} />
      <TextField label={say.description} {...form.getInputProps('description')} />
      <TextInput label={say.citation} {...form.getInputProps('citation')} />
    </FormDialog>
  )
}
