import { Group, NumberInput, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { markDemand } from '../api/generated/sdk.gen.js'
import type { DemandBody } from '../api/generated/types.gen.js'
import { documentsQuery } from '../api/queries.js'
import { type Sent, sending } from '../api/transport.js'
import { useDirective } from '../case/case.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { TextField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { words } from '../words/words.js'

const say = words.dialogs.demand

interface Props {
  document_id?: string
  page?: number
  quote?: string
  onClose: () => void
}

/** Marks a passage that requires something. From a document, the passage is prefilled. */
export function DemandDialog({ document_id, page, quote, onClose }: Props) {
  const { directive } = useDirective()
  const documents = useQuery(documentsQuery(directive.reference))
  const form = useForm({
    initialValues: { document_id: document_id ?? null, page: page ?? 1, quote: quote ?? '', subject: '' },
    validate: { document_id: needed, quote: needed, subject: needed },
  })
  const write = useDirectiveWrite({
    form,
    send: (reference: string, body: DemandBody, sent: Sent) => markDemand({ path: { reference }, body, ...sending(sent) }),
    onDone: onClose,
  })
  const items = documents.data?.items ?? []
  return (
    <FormDialog
      title={say.title}
      will={say.will}
      submit={say.submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) => write.submit({ ...values, document_id: values.document_id! }))}
    >
      <Group grow align="flex-start" preventGrowOverflow={false}>
        <Select
          label={say.document}
          withAsterisk
          data={items.map((one) => ({ value: one.id, label: one.title }))}
          {...form.getInputProps('document_id')}
        />
        <NumberInput
          label={say.page}
          min={1}
          max={items.find((one) => one.id === form.values.document_id)?.page_count ?? undefined}
          allowDecimal={false}
          maw={110}
          {...form.getInputProps('page')}
          onChange={(value) => form.setFieldValue('page', Number(value) || 1)}
        />
      </Group>
      <TextField label={say.quote} withAsterisk maxLength={5000} minRows={3} {...form.getInputProps('quote')} />
      <TextInput label={say.subject} withAsterisk maxLength={300} {...form.getInputProps('subject')} />
    </FormDialog>
  )
}
