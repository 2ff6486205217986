import { Checkbox, Group, MultiSelect, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { getReviewOptions, listMeasuresOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { planMeasure } from '../api/generated/sdk.gen.js'
import type { MeasureBody } from '../api/generated/types.gen.js'
import { type Sent, sending } from '../api/transport.js'
import { officeOf, useDirective } from '../case/case.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { PersonField, TextField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { Note } from '../parts/states.js'
import { readWhen, type When, WhenFields } from '../parts/when-fields.js'
import { useMe } from '../session/use-me.js'
import { words } from '../words/words.js'

const say = words.dialogs.measure

/** A measure that fulfils obligations. A restriction states from the start how and when it is reversed. */
export function MeasureDialog({ obligation_id = null, onClose }: { obligation_id?: string | null; onClose: () => void }) {
  const { directive } = useDirective()
  const me = useMe()
  const { zone } = officeOf(directive, me.person.zone)
  const review = useQuery(getReviewOptions({ path: { reference: directive.reference } }))
  const measures = useQuery(listMeasuresOptions({ path: { reference: directive.reference } }))
  const others = (measures.data?.items ?? []).filter((one) => one.state !== 'dropped')
  const obligations = (review.data?.obligations ?? []).filter((one) => one.proof !== 'waived')
  const [when, setWhen] = useState<When>({ day: null, time: '', zone, which: 0 })
  const [error, setError] = useState({})
  const form = useForm({
    initialValues: {
      subject: '',
      obligation_ids: obligation_id ? [obligation_id] : obligations.length === 1 ? obligations.map((one) => one.id) : [],
      person_id: null as string | null,
      verifier_id: null as string | null,
      restricts: false,
      inverse: '',
      preconditions: '',
      irreversible: false,
      depends_on: [] as string[],
    },
    validate: {
      subject: needed,
      obligation_ids: (value) => (value.length === 0 ? words.problems.required : null),
      person_id: needed,
      verifier_id: (value, values) => needed(value) ?? (value === values.person_id ? say.same_person : null),
      inverse: (value, values) => (values.restricts ? needed(value) : null),
      preconditions: (value, values) => (values.restricts ? needed(value) : null),
    },
  })
  // The list may load after the dialog is open. A sole obligation is selected in that case too.
  const only = obligations.length === 1 ? obligations[0]?.id : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: a choice that was made is not changed again
  useEffect(() => {
    if (only && !obligation_id && form.getValues().obligation_ids.length === 0) form.setFieldValue('obligation_ids', [only])
  }, [only])
  const write = useDirectiveWrite({
    form,
    send: (reference: string, body: MeasureBody, sent: Sent) => planMeasure({ path: { reference }, body, ...sending(sent) }),
    onDone: onClose,
  })
  const submit = form.onSubmit((values) => {
    const read = readWhen(when)
    setError(read.error)
    if (read.error.day || read.error.time) return
    write.submit({
      ...values,
      person_id: values.person_id!,
      verifier_id: values.verifier_id!,
      inverse: values.restricts ? values.inverse : null,
      preconditions: values.restricts ? values.preconditions : null,
      due_at: read.at,
      due_zone: read.at ? when.zone : null,
    })
  })
  return (
    <FormDialog
      title={say.title}
      will={say.will}
      submit={say.submit}
      onClose={onClose}
      write={write}
      onSubmit={submit}
      held={review.data !== undefined && obligations.length === 0}
      size={620}
    >
      {review.data && obligations.length === 0 ? <Note tone="amber">{say.no_obligations}</Note> : null}
      <TextInput label={say.subject} withAsterisk maxLength={300} {...form.getInputProps('subject')} />
      <Checkbox.Group label={say.obligations} withAsterisk {...form.getInputProps('obligation_ids')}>
        <Stack gap={8} mt={4}>
          {obligations.map((one) => (
            <Checkbox key={one.id} value={one.id} label={one.subject} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Group grow align="flex-start">
        <PersonField label={say.person} required {...form.getInputProps('person_id')} />
        <PersonField label={say.verifier} required {...form.getInputProps('verifier_id')} />
      </Group>
      <WhenFields labels={say.when} when={when} onChange={setWhen} error={error} likely={[zone]} />
      <Checkbox label={say.restricts} {...form.getInputProps('restricts', { type: 'checkbox' })} />
      {form.values.restricts ? (
        <>
          <TextField label={say.inverse} withAsterisk maxLength={1000} {...form.getInputProps('inverse')} />
          <TextField label={say.preconditions} withAsterisk maxLength={1000} {...form.getInputProps('preconditions')} />
        </>
      ) : null}
      <Checkbox label={say.irreversible} {...form.getInputProps('irreversible', { type: 'checkbox' })} />
      {others.length > 0 ? (
        <MultiSelect
          label={say.depends_on}
          data={others.map((one) => ({ value: one.id, label: one.subject }))}
          {...form.getInputProps('depends_on')}
        />
      ) : null}
    </FormDialog>
  )
}
