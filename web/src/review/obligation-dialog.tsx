import { Group, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { getReviewOptions, listDeadlinesOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { addObligation } from '../api/generated/sdk.gen.js'
import type { ObligationBody } from '../api/generated/types.gen.js'
import { type Sent, sending } from '../api/transport.js'
import { type Obligation, type ObligationKind } from '../api/types.js'
import { useDirective } from '../case/case.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { CodeField, PersonField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { words } from '../words/words.js'
import { RestFields } from './review-fields.js'

const say = words.dialogs.obligation
const KINDS: ObligationKind[] = ['do', 'stop', 'restrict', 'produce', 'report', 'preserve', 'notify', 'pay']
type Source = keyof typeof words.obligation_source
const SOURCES = Object.keys(words.obligation_source) as Source[]

/** What we consider ourselves obliged to do, and the source of the obligation. */
export function ObligationDialog({ demand_id = null, onClose }: { demand_id?: string | null; onClose: () => void }) {
  const { directive } = useDirective()
  const review = useQuery(getReviewOptions({ path: { reference: directive.reference } }))
  const deadlines = useQuery(listDeadlinesOptions({ path: { reference: directive.reference } }))
  const demands = review.data?.demands ?? []
  const form = useForm({
    initialValues: {
      source: (demands.length > 0 || demand_id ? 'demand' : 'law') as Source,
      demand_id,
      kind: 'do' as ObligationKind,
      subject: demands.find((one) => one.id === demand_id)?.subject ?? '',
      clarity: 'clear' as Obligation['clarity'],
      reading_ids: [] as string[],
      deadline_id: null as string | null,
      person_id: null as string | null,
    },
    validate: {
      subject: needed,
      demand_id: (value, values) => (values.source === 'demand' ? needed(value) : null),
    },
  })
  const write = useDirectiveWrite({
    form,
    send: (reference: string, body: ObligationBody, sent: Sent) => addObligation({ path: { reference }, body, ...sending(sent) }),
    onDone: onClose,
  })
  const isDemand = form.values.source === 'demand'
  return (
    <FormDialog
      title={say.title}
      will={say.will}
      submit={say.submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) => write.submit({ ...values, demand_id: isDemand ? values.demand_id : null }))}
    >
      <Group grow align="flex-start">
        <CodeField
          label={say.source}
          value={form.values.source}
          onChange={(source) => form.setFieldValue('source', source)}
          codes={SOURCES}
          of={words.obligation_source}
        />
        <CodeField
          label={say.kind}
          value={form.values.kind}
          onChange={(kind) => form.setFieldValue('kind', kind)}
          codes={KINDS}
          of={words.obligation_kind}
        />
      </Group>
      {isDemand ? (
        <Select
          label={say.demand}
          withAsterisk
          data={demands.map((one) => ({ value: one.id, label: one.subject }))}
          {...form.getInputProps('demand_id')}
        />
      ) : null}
      <TextInput label={say.subject} withAsterisk maxLength={300} {...form.getInputProps('subject')} />
      <RestFields
        clarity={form.values.clarity}
        onClarity={(clarity) => form.setFieldValue('clarity', clarity)}
        reading_ids={form.values.reading_ids}
        onReadings={(reading_ids) => form.setFieldValue('reading_ids', reading_ids)}
        readings={review.data?.readings ?? []}
      />
      <Select
        label={say.deadline}
        clearable
        data={(deadlines.data?.items ?? [])
          .filter((one) => one.status === 'open')
          .map((one) => ({ value: one.id, label: one.subject }))}
        {...form.getInputProps('deadline_id')}
      />
      <PersonField label={say.person} {...form.getInputProps('person_id')} />
    </FormDialog>
  )
}
