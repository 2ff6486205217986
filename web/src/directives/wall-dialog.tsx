import { useForm } from '@mantine/form'
import { addWall } from '../api/generated/sdk.gen.js'
import type { WallBody } from '../api/generated/types.gen.js'
import { type Sent, sending } from '../api/transport.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { PersonField, ReasonField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { words } from '../words/words.js'

const say = words.dialogs.wall

export function WallDialog({ onClose }: { onClose: () => void }) {
  const form = useForm({
    initialValues: { person_id: null as string | null, reason: '' },
    validate: { person_id: needed, reason: needed },
  })
  const write = useDirectiveWrite({
    form,
    send: (reference: string, body: WallBody, sent: Sent) => addWall({ path: { reference }, body, ...sending(sent) }),
    onDone: onClose,
  })
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
