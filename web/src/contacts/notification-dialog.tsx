import { Group, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { listDeadlinesOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { addNotification, changeNotification } from '../api/generated/sdk.gen.js'
import type { NotificationBody } from '../api/generated/types.gen.js'
import { type Sent, sending } from '../api/transport.js'
import { type Notification, type PersonRef } from '../api/types.js'
import { officeOf, useDirective } from '../case/case.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { CodeField, PersonField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { readWhen, type When, WhenFields } from '../parts/when-fields.js'
import { useMe } from '../session/use-me.js'
import { wallOf } from '../time/zone.js'
import { words } from '../words/words.js'

const { dialog: say, change_dialog: change, audience, sources } = words.notifications
const AUDIENCES = Object.keys(audience) as Notification['audience'][]
const SOURCES = Object.keys(sources) as Notification['source'][]

/** The person responsible and the due date: a deadline of the directive, a time, or none. */
interface How {
  person_id: string | null
  due: 'none' | 'deadline' | 'instant'
  deadline_id: string | null
  when: When
}

function useHow(notification: Notification | null) {
  const { directive } = useDirective()
  const me = useMe()
  const zone = notification?.due?.due_zone ?? officeOf(directive, me.person.zone).zone
  const due = notification?.deadline ? null : notification?.due
  const [how, setHow] = useState<How>({
    person_id: notification?.person?.id ?? null,
    due: notification?.deadline ? 'deadline' : due ? 'instant' : 'none',
    deadline_id: notification?.deadline?.id ?? null,
    when: due ? { ...wallOf(Date.parse(due.due_at), zone), zone, which: 0 } : { day: null, time: '', zone, which: 0 },
  })
  const [tried, setTried] = useState(false)
  const read = readWhen(how.when)
  const missing = how.when.day ? read.error : { day: words.problems.required }
  const error = how.due === 'instant' ? missing : {}
  const noDeadline = how.due === 'deadline' ? needed(how.deadline_id) : null
  return {
    how,
    setHow,
    errors: tried ? { when: error, deadline: noDeadline } : { when: {}, deadline: null },
    /** The body to send, or null if something is missing. */
    body: () => {
      setTried(true)
      if (noDeadline || (how.due === 'instant' && !read.at)) return null
      return {
        person_id: how.person_id,
        deadline_id: how.due === 'deadline' ? how.deadline_id : null,
        due_at: how.due === 'instant' ? read.at : null,
        due_zone: how.due === 'instant' ? how.when.zone : null,
      }
    },
  }
}

/** Adds a person or organisation to notify. */
export function NotificationDialog({ onClose }: { onClose: () => void }) {
  const asked = useHow(null)
  const form = useForm({
    initialValues: {
      audience: 'insurer' as Notification['audience'],
      name: '',
      source: 'insurance' as Notification['source'],
      basis: '',
    },
    validate: { basis: needed },
  })
  const write = useDirectiveWrite({
    form,
    send: (reference: string, body: NotificationBody, sent: Sent) =>
      addNotification({ path: { reference }, body, ...sending(sent) }),
    onDone: onClose,
  })
  const submit = form.onSubmit((values) => {
    const how = asked.body()
    if (how) write.submit({ ...values, ...how })
  })
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
          label={say.audience}
          value={form.values.audience}
          onChange={(next) => form.setFieldValue('audience', next)}
          codes={AUDIENCES}
          of={audience}
        />
        <TextInput label={say.name} maxLength={300} {...form.getInputProps('name')} />
      </Group>
      <Group grow align="flex-start">
        <CodeField
          label={say.source}
          value={form.values.source}
          onChange={(next) => form.setFieldValue('source', next)}
          codes={SOURCES}
          of={sources}
        />
        <TextInput label={say.basis} placeholder={say.basis_hint} withAsterisk maxLength={500} {...form.getInputProps('basis')} />
      </Group>
      <HowFields asked={asked} known={null} />
    </FormDialog>
  )
}

/** Changes the responsible person and the due date. */
export function ChangeNotificationDialog({ notification, onClose }: { notification: Notification; onClose: () => void }) {
  const asked = useHow(notification)
  const form = useForm({ initialValues: {} })
  const write = useDirectiveWrite({
    form,
    version: notification.version,
    send: (reference, body: NonNullable<ReturnType<typeof asked.body>>, sent) =>
      changeNotification({ path: { reference, id: notification.id }, body, ...sending(sent) }),
    onDone: onClose,
  })
  const submit = form.onSubmit(() => {
    const how = asked.body()
    if (how) write.submit(how)
  })
  return (
    <FormDialog
      title={change.title}
      will={change.will}
      submit={change.submit}
      onClose={onClose}
      write={write}
      onSubmit={submit}
      size={640}
    >
      <strong>{notification.name || audience[notification.audience]}</strong>
      <HowFields asked={asked} known={notification.person} />
    </FormDialog>
  )
}

function HowFields({ asked, known }: { asked: ReturnType<typeof useHow>; known: PersonRef | null }) {
  const { directive } = useDirective()
  const deadlines = useQuery(listDeadlinesOptions({ path: { reference: directive.reference } }))
  const { how, setHow, errors } = asked
  return (
    <>
      <PersonField
        label={say.person}
        known={known}
        value={how.person_id}
        onChange={(person_id) => setHow({ ...how, person_id })}
      />
      <CodeField
        label={say.due}
        value={how.due}
        onChange={(due) => setHow({ ...how, due })}
        codes={['none', 'deadline', 'instant']}
        of={say.dues}
      />
      {how.due === 'deadline' ? (
        <Select
          label={say.deadline}
          withAsterisk
          error={errors.deadline}
          value={how.deadline_id}
          onChange={(deadline_id) => setHow({ ...how, deadline_id })}
          data={(deadlines.data?.items ?? [])
            .filter((one) => one.status === 'open' || one.id === how.deadline_id)
            .map((one) => ({ value: one.id, label: one.subject }))}
        />
      ) : null}
      {how.due === 'instant' ? (
        <WhenFields
          labels={say.when}
          when={how.when}
          onChange={(when) => setHow({ ...how, when })}
          error={errors.when}
          required
        />
      ) : null}
    </>
  )
}
