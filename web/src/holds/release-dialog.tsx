import { Checkbox, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { releaseHold } from '../api/generated/sdk.gen.js'
import { type ReleaseBody } from '../api/generated/types.gen.js'
import { sending } from '../api/transport.js'
import { type Hold, type HoldRecord } from '../api/types.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { ReasonField, TextField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { MailNote } from '../parts/mail-line.js'
import { words } from '../words/words.js'

const say = words.holds.dialogs.release
type Body = ReleaseBody

/** Ends a hold, with the text of the release notice if it has custodians. */
export function ReleaseDialog({
  hold,
  record,
  tells,
  onClose,
}: {
  hold: Hold
  record: HoldRecord
  tells: boolean
  onClose: () => void
}) {
  const form = useForm({
    initialValues: { reason: '', subject: '', text: '', reveals_confirmed: false },
    validate: { reason: needed, ...(tells ? { subject: needed, text: needed } : {}) },
  })
  const write = useDirectiveWrite({
    form,
    version: record.version,
    send: (reference, body: Body, sent) => releaseHold({ path: { reference, id: hold.id }, body, ...sending(sent) }),
    onDone: onClose,
  })
  const submit = form.onSubmit(({ reason, subject, text, reveals_confirmed }) =>
    write.submit(tells ? { reason, subject, text, reveals_confirmed } : { reason, subject: null, text: null, reveals_confirmed }),
  )
  return (
    <FormDialog
      title={say.title}
      will={say.will}
      submit={say.submit}
      onClose={onClose}
      write={write}
      onSubmit={submit}
      size={620}
    >
      <strong>{record.subject}</strong>
      {tells ? <MailNote /> : null}
      <ReasonField description={words.dialogs.reason_hint} {...form.getInputProps('reason')} />
      {tells ? (
        <>
          <span>{say.tells}</span>
          <TextInput label={say.subject} withAsterisk maxLength={200} {...form.getInputProps('subject')} />
          <TextField label={say.text} withAsterisk minRows={4} maxLength={20_000} {...form.getInputProps('text')} />
          {write.problem?.code === 'notice/reveals' || form.values.reveals_confirmed ? (
            <Checkbox label={say.confirm} {...form.getInputProps('reveals_confirmed', { type: 'checkbox' })} />
          ) : null}
        </>
      ) : null}
    </FormDialog>
  )
}
