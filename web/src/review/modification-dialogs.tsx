import { MultiSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { getReviewOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { confirmModification, recordModification } from '../api/generated/sdk.gen.js'
import type { ModificationBody, ModificationConfirmBody } from '../api/generated/types.gen.js'
import { type Sent, sending } from '../api/transport.js'
import { type Modification, type RecordClass } from '../api/types.js'
import { useDirective } from '../case/case.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { TextField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { WhenFields } from '../parts/when-fields.js'
import { words } from '../words/words.js'
import { useMoment } from './question-dialogs.js'
import { ClassField, DocumentField } from './review-fields.js'

const say = words.review.dialogs

/** Records a change that an official agreed to, and how we know that they had the authority. */
export function ModificationDialog({ onClose }: { onClose: () => void }) {
  const { directive } = useDirective()
  const demands = useQuery(getReviewOptions({ path: { reference: directive.reference } })).data?.demands ?? []
  const { when, set, read, likely } = useMoment()
  const form = useForm({
    initialValues: { demand_ids: [] as string[], change: '', official: '', authority: '', class: 'fact' as RecordClass },
    validate: {
      demand_ids: (ids) => (ids.length === 0 ? words.problems.required : null),
      change: needed,
      official: needed,
      authority: needed,
    },
  })
  const write = useDirectiveWrite({
    form,
    send: (reference: string, body: ModificationBody, sent: Sent) =>
      recordModification({ path: { reference }, body, ...sending(sent) }),
    onDone: onClose,
  })
  return (
    <FormDialog
      title={say.modification.title}
      will={say.modification.will}
      submit={say.modification.submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) => {
        if (read.at) write.submit({ ...values, agreed_at: read.at, agreed_zone: when.zone })
      })}
      size={640}
    >
      <MultiSelect
        label={say.modification.demands}
        withAsterisk
        data={demands.map((one) => ({ value: one.id, label: one.subject }))}
        {...form.getInputProps('demand_ids')}
      />
      <TextField label={say.modification.change} withAsterisk maxLength={5000} {...form.getInputProps('change')} />
      <TextInput label={say.modification.official} withAsterisk maxLength={300} {...form.getInputProps('official')} />
      <TextInput label={say.modification.authority} withAsterisk maxLength={1000} {...form.getInputProps('authority')} />
      <WhenFields
        labels={say.modification.when}
        when={when}
        onChange={(next) => set({ ...next, day: next.day ?? '' })}
        error={read.error}
        likely={likely}
        required
      />
      <ClassField value={form.values.class} onChange={(next) => form.setFieldValue('class', next)} />
    </FormDialog>
  )
}

/** Records the document that confirms it. */
export function ConfirmModificationDialog({ modification, onClose }: { modification: Modification; onClose: () => void }) {
  const form = useForm({ initialValues: { document_id: null as string | null }, validate: { document_id: needed } })
  const write = useDirectiveWrite({
    form,
    version: modification.version,
    send: (reference, body: ModificationConfirmBody, sent) =>
      confirmModification({ path: { reference, id: modification.id }, body, ...sending(sent) }),
    onDone: onClose,
  })
  return (
    <FormDialog
      {...say.confirm}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit(({ document_id }) => write.submit({ document_id: document_id! }))}
    >
      <strong>{modification.change}</strong>
      <DocumentField label={say.document} {...form.getInputProps('document_id')} />
    </FormDialog>
  )
}
