import { Group, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { getAgencyOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { recordContact } from '../api/generated/sdk.gen.js'
import type { ContactBody } from '../api/generated/types.gen.js'
import { type Sent, sending } from '../api/transport.js'
import { type Contact } from '../api/types.js'
import { officeOf, useDirective } from '../case/case.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { CodeField, TextField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { readWhen, type When, WhenFields } from '../parts/when-fields.js'
import { useMe } from '../session/use-me.js'
import { now } from '../time/clock.js'
import { wallOf } from '../time/zone.js'
import { words } from '../words/words.js'

const say = words.contacts.contact
const CHANNELS = Object.keys(words.contacts.channel) as Contact['channel'][]

/** A call, meeting or message with the agency. */
export function ContactDialog({ onClose }: { onClose: () => void }) {
  const { directive } = useDirective()
  const me = useMe()
  const { zone } = officeOf(directive, me.person.zone)
  const [when, setWhen] = useState<When>({ ...wallOf(now(), me.person.zone), zone: me.person.zone, which: 0 })
  const [by, setBy] = useState<When>({ day: null, time: '', zone: me.person.zone, which: 0 })
  const [tried, setTried] = useState(false)
  const form = useForm({
    initialValues: {
      channel: 'telephone' as Contact['channel'],
      started_by: 'agency' as Contact['started_by'],
      agency_contact_id: null as string | null,
      their_people: '',
      our_people: me.person.name,
      topics: '',
      their_reference: '',
      they_promised: '',
      we_promised: '',
      agreed: '',
    },
    validate: { topics: needed },
  })
  const write = useDirectiveWrite({
    form,
    send: (reference: string, body: ContactBody, sent: Sent) => recordContact({ path: { reference }, body, ...sending(sent) }),
    onDone: onClose,
  })
  const read = readWhen(when)
  const readBy = readWhen(by)
  const hasAgreed = form.values.agreed.trim() !== ''
  const submit = form.onSubmit((values) => {
    setTried(true)
    if (!read.at || (hasAgreed && (readBy.error.day || readBy.error.time))) return
    write.submit({ ...values, happened_at: read.at, happened_zone: when.zone, confirm_by: hasAgreed ? readBy.at : null })
  })
  const missing = when.day ? read.error : { day: words.problems.required }
  const timeError = write.problem?.code === 'contact/in_the_future' ? { day: write.problem.detail } : tried ? missing : {}
  return (
    <FormDialog
      title={say.title}
      will={say.will}
      submit={say.submit}
      onClose={onClose}
      write={write}
      onSubmit={submit}
      size={640}
    >
      <Group grow align="flex-start">
        <CodeField
          label={say.channel}
          value={form.values.channel}
          onChange={(channel) => form.setFieldValue('channel', channel)}
          codes={CHANNELS}
          of={words.contacts.channel}
        />
        <CodeField
          label={say.started_by}
          value={form.values.started_by}
          onChange={(started_by) => form.setFieldValue('started_by', started_by)}
          codes={['agency', 'us']}
          of={say.started}
        />
      </Group>
      <WhenFields labels={say.when} when={when} onChange={setWhen} error={timeError} likely={[zone]} required />
      <TextInput label={say.topics} withAsterisk maxLength={300} {...form.getInputProps('topics')} />
      <TextInput label={words.contacts.their_reference} maxLength={100} {...form.getInputProps('their_reference')} />
      <Group grow align="flex-start">
        <TextInput label={say.their_people} maxLength={500} {...form.getInputProps('their_people')} />
        <TextInput label={say.our_people} maxLength={500} {...form.getInputProps('our_people')} />
      </Group>
      {directive.agency ? <Known agencyId={directive.agency.id} {...form.getInputProps('agency_contact_id')} /> : null}
      <TextField label={say.they_promised} minRows={1} maxLength={5000} {...form.getInputProps('they_promised')} />
      <TextField label={say.we_promised} minRows={1} maxLength={5000} {...form.getInputProps('we_promised')} />
      <TextField
        label={say.agreed}
        description={say.agreed_hint}
        minRows={1}
        maxLength={5000}
        {...form.getInputProps('agreed')}
      />
      {hasAgreed ? (
        <WhenFields labels={say.confirm_by} when={by} onChange={setBy} error={tried ? readBy.error : {}} likely={[zone]} />
      ) : null}
    </FormDialog>
  )
}

/** The people and offices at the agency that our staff have recorded. */
function Known({ agencyId, ...field }: { agencyId: string; value?: string | null; onChange?: (id: string | null) => void }) {
  const agency = useQuery(getAgencyOptions({ path: { id: agencyId } }))
  const people = agency.data?.contacts ?? []
  if (people.length === 0) return null
  return (
    <Select
      label={say.agency_contact}
      clearable
      searchable
      data={people.map((one) => ({
        value: one.id,
        label: `${one.name} · ${one.verified_at ? words.contacts.verified : words.contacts.not_verified}`,
      }))}
      {...field}
    />
  )
}
