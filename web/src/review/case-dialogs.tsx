import { Radio, Select, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { getReviewOptions, listDeadlinesOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { addReadingAlternative, changeObligation, settleReopening } from '../api/generated/sdk.gen.js'
import type { ObligationChange, ReadingAlternativeBody, ReopeningSettleBody } from '../api/generated/types.gen.js'
import { sending } from '../api/transport.js'
import { type Obligation, type Reading, type Reopening } from '../api/types.js'
import { useDirective } from '../case/case.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { CodeField, PersonField, TextField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { words } from '../words/words.js'
import { type Reach, ReachField, RestFields } from './review-fields.js'

const say = words.review.dialogs
const KINDS: Obligation['kind'][] = ['do', 'stop', 'restrict', 'produce', 'report', 'preserve', 'notify', 'pay']

/** Changes an obligation. */
export function ChangeObligationDialog({ obligation, onClose }: { obligation: Obligation; onClose: () => void }) {
  const { directive } = useDirective()
  const review = useQuery(getReviewOptions({ path: { reference: directive.reference } }))
  const deadlines = useQuery(listDeadlinesOptions({ path: { reference: directive.reference } }))
  const form = useForm({
    initialValues: {
      kind: obligation.kind,
      subject: obligation.subject,
      clarity: obligation.clarity,
      reading_ids: obligation.reading_ids,
      deadline_id: obligation.deadline_id,
      person_id: obligation.person?.id ?? null,
    },
    validate: { subject: needed },
  })
  const write = useDirectiveWrite({
    form,
    version: obligation.version,
    send: (reference, body: ObligationChange, sent) =>
      changeObligation({ path: { reference, id: obligation.id }, body, ...sending(sent) }),
    onDone: onClose,
  })
  return (
    <FormDialog
      {...say.change_obligation}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) => write.submit(values))}
    >
      <TextInput label={words.dialogs.obligation.subject} withAsterisk maxLength={300} {...form.getInputProps('subject')} />
      <CodeField
        label={words.dialogs.obligation.kind}
        value={form.values.kind}
        onChange={(kind) => form.setFieldValue('kind', kind)}
        codes={KINDS}
        of={words.obligation_kind}
      />
      <RestFields
        clarity={form.values.clarity}
        onClarity={(clarity) => form.setFieldValue('clarity', clarity)}
        reading_ids={form.values.reading_ids}
        onReadings={(reading_ids) => form.setFieldValue('reading_ids', reading_ids)}
        readings={review.data?.readings ?? []}
      />
      <Select
        label={words.dialogs.obligation.deadline}
        clearable
        data={(deadlines.data?.items ?? [])
          .filter((one) => one.status === 'open' || one.id === obligation.deadline_id)
          .map((one) => ({ value: one.id, label: one.subject }))}
        {...form.getInputProps('deadline_id')}
      />
      <PersonField label={words.dialogs.obligation.person} {...form.getInputProps('person_id')} />
    </FormDialog>
  )
}

/** Adds an alternative that had not been considered. */
export function AlternativeDialog({ reading, onClose }: { reading: Reading; onClose: () => void }) {
  const form = useForm({ initialValues: { text: '', argument: '', reach: 'neither' as Reach }, validate: { text: needed } })
  const write = useDirectiveWrite({
    form,
    version: reading.version,
    send: (reference, body: ReadingAlternativeBody, sent) =>
      addReadingAlternative({ path: { reference, id: reading.id }, body, ...sending(sent) }),
    onDone: onClose,
  })
  return (
    <FormDialog
      {...say.alternative}
      title={say.alternative.title({ term: reading.term })}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) => write.submit(values))}
    >
      <TextField label={say.alternative.text} withAsterisk minRows={1} maxLength={2000} {...form.getInputProps('text')} />
      <TextField label={say.alternative.argument} minRows={1} maxLength={5000} {...form.getInputProps('argument')} />
      <ReachField value={form.values.reach} onChange={(reach) => form.setFieldValue('reach', reach)} />
    </FormDialog>
  )
}

/** Resolves a reopened item: confirmed unchanged, or changed. */
export function SettleDialog({ reopening, onClose }: { reopening: Reopening; onClose: () => void }) {
  const form = useForm({ initialValues: { outcome: '', note: '' }, validate: { outcome: needed } })
  const write = useDirectiveWrite({
    form,
    version: reopening.version,
    send: (reference, body: ReopeningSettleBody, sent) =>
      settleReopening({ path: { reference, id: reopening.id }, body, ...sending(sent) }),
    onDone: onClose,
  })
  return (
    <FormDialog
      title={say.settle.title}
      will={say.settle.will}
      submit={say.settle.submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit(({ outcome, note }) =>
        write.submit({ outcome: outcome === 'changed' ? 'changed' : 'stands', note }),
      )}
    >
      <strong>{reopening.subject ?? words.review.open_again.hidden}</strong>
      <Radio.Group label={say.settle.outcome} withAsterisk {...form.getInputProps('outcome')}>
        <Stack gap={8} mt={4}>
          <Radio value="stands" label={say.settle.stands} />
          <Radio value="changed" label={say.settle.changed} />
        </Stack>
      </Radio.Group>
      <TextField label={say.settle.note} minRows={1} maxLength={2000} {...form.getInputProps('note')} />
    </FormDialog>
  )
}
