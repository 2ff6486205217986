import { Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { documentsQuery } from '../api/queries.js'
import { type Deadline } from '../api/types.js'
import { useDirective } from '../case/case.js'
import { FormDialog } from '../forms/form-dialog.js'
import { ReasonField, TextField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { words } from '../words/words.js'
import { AsOfFields, useAsOf } from './as-of-fields.js'
import { GrantFields, useGrant } from './grant-fields.js'
import { NextStep } from './next-step.js'
import { useTelling } from './use-telling.js'

const say = words.deadlines.events

interface Props {
  deadline: Deadline
  event: 'extended' | 'extension_agreed'
  onClose: () => void
}

/** An extension: in writing, which moves the deadline, or orally, which does not. */
export function GrantDialog({ deadline, event, onClose }: Props) {
  const { directive } = useDirective()
  const isWritten = event === 'extended'
  const documents = useQuery({ ...documentsQuery(directive.reference), enabled: isWritten })
  const grant = useGrant(deadline)
  const asOf = useAsOf(deadline.due_zone)
  const form = useForm({
    initialValues: { basis: '', reason: '', document_id: null as string | null, agreed_with: '', note: '' },
    validate: {
      basis: (value) => (isWritten ? needed(value) : null),
      reason: (value) => (isWritten ? needed(value) : null),
      agreed_with: (value) => (isWritten ? null : needed(value)),
    },
  })
  const write = useTelling(form, deadline, onClose)
  const submit = form.onSubmit(({ basis, reason, document_id, agreed_with, note }) => {
    const [granted, at] = [grant.read(), asOf.read()]
    if (!granted || !at) return
    if (isWritten) write.submit({ kind: 'extended', basis, reason, document_id, ...granted, ...at })
    else write.submit({ kind: 'extension_agreed', agreed_with, note: note.trim() || null, ...granted, ...at })
  })
  return (
    <FormDialog {...say[event]} onClose={onClose} write={write} onSubmit={submit} size={620}>
      <NextStep problem={write.problem} />
      <strong>{deadline.subject}</strong>
      <GrantFields state={grant} deadline={deadline} />
      {isWritten ? (
        <>
          <TextField label={say.extended.basis} withAsterisk maxLength={2000} {...form.getInputProps('basis')} />
          <Select
            label={say.extended.document}
            clearable
            data={(documents.data?.items ?? []).map((one) => ({ value: one.id, label: one.title }))}
            {...form.getInputProps('document_id')}
          />
          <ReasonField description={words.dialogs.reason_hint} {...form.getInputProps('reason')} />
        </>
      ) : (
        <>
          <TextInput
            label={say.extension_agreed.agreed_with}
            withAsterisk
            maxLength={300}
            {...form.getInputProps('agreed_with')}
          />
          <TextField label={say.extension_agreed.note} maxLength={2000} {...form.getInputProps('note')} />
        </>
      )}
      <AsOfFields state={asOf} />
    </FormDialog>
  )
}
