import { Checkbox, Select } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { documentsQuery } from '../../api/queries.js'
import type { Deadline } from '../../api/types.js'
import { api, type BodyFor } from '../../api/writes.js'
import { ReasonField, TextField } from '../../parts/fields.js'
import { FormDialog, needed } from '../../parts/form-dialog.js'
import { readWhen, type When, WhenFields } from '../../parts/when-fields.js'
import { words } from '../../words/words.js'
import { useDirective } from '../room.js'
import { DueFields, useDue } from './due-fields.js'
import { useDirectiveWrite } from './use-directive-write.js'

const say = words.dialogs.deadline_event
type EventBody = BodyFor<typeof api.tellDeadline>

interface Props {
  deadline: Deadline
  event: keyof typeof say
  onClose: () => void
}

/** What happened to a deadline. What was said before stays in its history. */
export function DeadlineEventDialog({ deadline, event, onClose }: Props) {
  const { directive } = useDirective()
  const moves = event === 'corrected' || event === 'extended'
  const asksReason = moves || event === 'waived'
  const documents = useQuery({ ...documentsQuery(directive.reference), enabled: event === 'extended' })
  const due = useDue(deadline.due_zone, deadline)
  const [met, setMet] = useState<When>({ day: null, time: '', zone: deadline.due_zone, which: 0 })
  const [metError, setMetError] = useState<{ day?: string; time?: string }>({})
  const form = useForm({
    initialValues: {
      basis: event === 'corrected' ? deadline.basis : '',
      critical: deadline.critical,
      reason: '',
      note: '',
      document_id: null as string | null,
    },
    validate: {
      basis: (value) => (moves ? needed(value) : null),
      reason: (value) => (asksReason ? needed(value) : null),
      note: (value) => (event === 'met' ? needed(value) : null),
    },
  })
  const write = useDirectiveWrite({
    form,
    version: deadline.version,
    send: (reference, body: EventBody, sent) => api.tellDeadline(reference, deadline.id, body, sent),
    onDone: onClose,
  })
  const bodyOf = (values: typeof form.values): EventBody | null => {
    if (moves) {
      const when = due.read()
      if (!when) return null
      const shared = { basis: values.basis, reason: values.reason, ...when }
      return event === 'corrected'
        ? { kind: event, ...shared, critical: values.critical }
        : { kind: event, ...shared, document_id: values.document_id }
    }
    if (event === 'waived') return { kind: event, reason: values.reason }
    if (event === 'missed') return { kind: event, note: values.note.trim() || null }
    const read = readWhen(met)
    setMetError(read.error)
    if (read.error.day || read.error.time) return null
    return { kind: event, note: values.note.trim(), ...(read.at ? { met_at: read.at } : {}) }
  }
  return (
    <FormDialog
      {...say[event]}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) => {
        const body = bodyOf(values)
        if (body) write.submit(body)
      })}
      size={620}
    >
      <strong>{deadline.subject}</strong>
      {moves ? <DueFields state={due} /> : null}
      {moves ? (
        <TextField
          label={event === 'extended' ? say.extended.basis : words.dialogs.deadline.basis}
          withAsterisk
          {...form.getInputProps('basis')}
        />
      ) : null}
      {event === 'extended' ? (
        <Select
          label={say.extended.document}
          clearable
          data={(documents.data?.items ?? []).map((one) => ({ value: one.id, label: one.title }))}
          {...form.getInputProps('document_id')}
        />
      ) : null}
      {event === 'corrected' ? (
        <Checkbox label={words.dialogs.deadline.critical} {...form.getInputProps('critical', { type: 'checkbox' })} />
      ) : null}
      {event === 'met' ? (
        <>
          <TextField label={say.met.note} withAsterisk {...form.getInputProps('note')} />
          <WhenFields labels={say.met.when} when={met} onChange={setMet} error={metError} />
          <small>{say.met.when_hint}</small>
        </>
      ) : null}
      {event === 'missed' ? <TextField label={say.missed.note} {...form.getInputProps('note')} /> : null}
      {asksReason ? <ReasonField description={words.dialogs.reason_hint} {...form.getInputProps('reason')} /> : null}
    </FormDialog>
  )
}
