import { Group, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useNavigate } from '@tanstack/react-router'
import { addAgency, changeAgency } from '../api/generated/sdk.gen.js'
import type { AgencyBody } from '../api/generated/types.gen.js'
import { refreshes } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type AgencyView } from '../api/types.js'
import { FormDialog } from '../forms/form-dialog.js'
import { TextField, ZoneField } from '../parts/fields.js'
import { needed, useFieldProblems } from '../parts/form.js'
import { useWrite } from '../parts/use-write.js'
import { useMe } from '../session/use-me.js'
import { words } from '../words/words.js'

const say = words.agencies

/** Adds or changes an agency. */
export function AgencyDialog({ agency, onClose }: { agency?: AgencyView; onClose: () => void }) {
  const me = useMe()
  const navigate = useNavigate()
  const form = useForm({
    initialValues: {
      code: agency?.code ?? '',
      name: agency?.name ?? '',
      short_name: agency?.short_name ?? '',
      jurisdiction: agency?.jurisdiction ?? '',
      zone: agency?.zone ?? me.person.zone,
      place: agency?.place ?? '',
      office_address: agency?.office_address ?? '',
      website: agency?.website ?? '',
    },
    validate: { code: needed, name: needed, short_name: needed, jurisdiction: needed, place: needed },
  })
  const write = useWrite<AgencyBody, AgencyView>({
    version: agency?.version,
    // The code identifies the agency permanently, so it cannot be changed later.
    send: ({ code, ...body }, sent) =>
      agency
        ? changeAgency({ path: { id: agency.id }, body, ...sending(sent) })
        : addAgency({ body: { code, ...body }, ...sending(sent) }),
    touches: refreshes.agencies,
    onDone: (answer) => {
      onClose()
      if (!agency) void navigate({ to: '/agencies/$id', params: { id: answer.id } })
    },
  })
  useFieldProblems(form, write.problem)
  const submit = form.onSubmit((values) =>
    write.submit({ ...values, office_address: values.office_address.trim() || null, website: values.website.trim() || null }),
  )
  return (
    <FormDialog
      title={agency ? say.change_title({ name: agency.short_name }) : say.add}
      submit={agency ? words.shell.save : say.add}
      onClose={onClose}
      write={write}
      onSubmit={submit}
    >
      <TextInput label={say.name} withAsterisk {...form.getInputProps('name')} />
      <Group grow align="flex-start">
        <TextInput label={say.short_name} withAsterisk {...form.getInputProps('short_name')} />
        {agency ? null : <TextInput label={say.code} description={say.code_hint} withAsterisk {...form.getInputProps('code')} />}
        <TextInput
          label={say.jurisdiction}
          description={agency ? undefined : say.jurisdiction_hint}
          withAsterisk
          {...form.getInputProps('jurisdiction')}
        />
      </Group>
      <Group grow align="flex-start">
        <TextInput label={say.place} description={say.place_hint} withAsterisk {...form.getInputProps('place')} />
        <ZoneField
          label={say.zone}
          value={form.values.zone}
          onChange={(zone) => form.setFieldValue('zone', zone)}
          error={form.errors.zone}
        />
      </Group>
      <TextField label={say.address} {...form.getInputProps('office_address')} />
      <TextInput label={say.website} type="url" {...form.getInputProps('website')} />
    </FormDialog>
  )
}
