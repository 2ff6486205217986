import { Group, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { changeDetails } from '../api/generated/sdk.gen.js'
import type { DetailsBody } from '../api/generated/types.gen.js'
import { addresseesQuery, agenciesQuery } from '../api/queries.js'
import { type Sent, sending } from '../api/transport.js'
import { type Severity } from '../api/types.js'
import { useDirective } from '../case/case.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { CodeField, DayField, TextField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { words } from '../words/words.js'
import { AddresseeDialog } from './addressee-dialog.js'

const say = words.dialogs.details
const SEVERITIES: Severity[] = ['low', 'normal', 'high', 'critical']
const NEW = 'new'

/**
 * The details of a directive. Only changed fields are sent, so that another person's change to a different field is preserved.
 */
export function DetailsDialog({ onClose }: { onClose: () => void }) {
  const { directive } = useDirective()
  const agencies = useQuery(agenciesQuery)
  const addressees = useQuery(addresseesQuery)
  const [adding, setAdding] = useState(false)
  const [before] = useState({
    title: directive.title,
    summary: directive.summary,
    severity: directive.severity,
    agency_id: directive.agency?.id ?? null,
    instrument_id: directive.instrument?.id ?? null,
    addressee_id: directive.addressee?.id ?? null,
    agency_reference: directive.agency_reference,
    dated_on: directive.dated_on,
  })
  const form = useForm({ initialValues: before, validate: { title: needed } })
  const write = useDirectiveWrite({
    form,
    version: directive.version,
    send: (reference: string, body: DetailsBody, sent: Sent) => changeDetails({ path: { reference }, body, ...sending(sent) }),
    onDone: onClose,
  })
  const agency = agencies.data?.items.find((one) => one.id === form.values.agency_id)
  const changed: DetailsBody = Object.fromEntries(
    Object.entries(form.values).filter(([name, value]) => value !== before[name as keyof typeof before]),
  )
  return (
    <>
      <FormDialog
        title={say.title}
        submit={say.submit}
        onClose={onClose}
        write={write}
        onSubmit={form.onSubmit(() => write.submit(changed))}
        held={Object.keys(changed).length === 0}
        size={640}
      >
        <TextInput label={say.name} withAsterisk maxLength={300} {...form.getInputProps('title')} />
        <Group grow align="flex-start">
          <Select
            label={say.agency}
            searchable
            clearable
            data={(agencies.data?.items ?? []).map((one) => ({ value: one.id, label: `${one.short_name} · ${one.name}` }))}
            {...form.getInputProps('agency_id')}
            onChange={(agency_id) => form.setValues({ agency_id, instrument_id: null })}
          />
          <Select
            label={say.instrument}
            clearable
            disabled={!agency}
            placeholder={agency ? undefined : say.instrument_first}
            data={(agency?.instruments ?? []).map((one) => ({ value: one.id, label: one.name }))}
            {...form.getInputProps('instrument_id')}
          />
        </Group>
        <Group grow align="flex-start">
          <Select
            label={say.addressee}
            clearable
            data={[
              ...(addressees.data?.items ?? []).map((one) => ({ value: one.id, label: one.name })),
              { value: NEW, label: say.new_addressee },
            ]}
            {...form.getInputProps('addressee_id')}
            onChange={(id) => (id === NEW ? setAdding(true) : form.setFieldValue('addressee_id', id))}
          />
          <CodeField
            label={say.severity}
            value={form.values.severity}
            onChange={(severity) => form.setFieldValue('severity', severity)}
            codes={SEVERITIES}
            of={words.severity}
          />
        </Group>
        <Group grow align="flex-start">
          <TextInput label={say.agency_reference} maxLength={200} {...form.getInputProps('agency_reference')} />
          <DayField label={say.dated_on} {...form.getInputProps('dated_on')} />
        </Group>
        <TextField label={say.summary} minRows={3} {...form.getInputProps('summary')} />
      </FormDialog>
      {adding ? (
        <AddresseeDialog onClose={() => setAdding(false)} onDone={(id) => form.setFieldValue('addressee_id', id)} />
      ) : null}
    </>
  )
}
