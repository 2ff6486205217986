import { useForm } from '@mantine/form'
import { recordCommitment } from '../api/generated/sdk.gen.js'
import type { CommitmentBody } from '../api/generated/types.gen.js'
import { type Sent, sending } from '../api/transport.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { DayField, TextField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { words } from '../words/words.js'

const say = words.dialogs.commitment

export function CommitmentDialog({ onClose }: { onClose: () => void }) {
  const form = useForm({ initialValues: { subject: '', until_on: null as string | null }, validate: { subject: needed } })
  const write = useDirectiveWrite({
    form,
    send: (reference: string, body: CommitmentBody, sent: Sent) =>
      recordCommitment({ path: { reference }, body, ...sending(sent) }),
    onDone: onClose,
  })
  return (
    <FormDialog
      title={say.title}
      will={say.will}
      submit={say.submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) => write.submit(values))}
    >
      <TextField label={say.subject} withAsterisk maxLength={500} {...form.getInputProps('subject')} />
      <DayField label={say.until_on} description={say.until_hint} {...form.getInputProps('until_on')} />
    </FormDialog>
  )
}
