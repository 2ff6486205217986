import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { addTask } from '../api/generated/sdk.gen.js'
import type { TaskBody } from '../api/generated/types.gen.js'
import { type Sent, sending } from '../api/transport.js'
import { officeOf, useDirective } from '../case/case.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { PersonField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import parts from '../parts/parts.module.css'
import { readWhen, type When, WhenFields } from '../parts/when-fields.js'
import { useMe } from '../session/use-me.js'
import { words } from '../words/words.js'

const say = words.dialogs.task

export function TaskDialog({ onClose }: { onClose: () => void }) {
  const { directive } = useDirective()
  const me = useMe()
  const { zone } = officeOf(directive, me.person.zone)
  const [when, setWhen] = useState<When>({ day: null, time: '', zone, which: 0 })
  const [error, setError] = useState({})
  const form = useForm({
    initialValues: { subject: '', person_id: null as string | null },
    validate: { subject: needed, person_id: needed },
  })
  const write = useDirectiveWrite({
    form,
    send: (reference: string, body: TaskBody, sent: Sent) => addTask({ path: { reference }, body, ...sending(sent) }),
    onDone: onClose,
  })
  const submit = form.onSubmit((values) => {
    const read = readWhen(when)
    setError(read.error)
    if (read.error.day || read.error.time) return
    write.submit({ ...values, person_id: values.person_id!, due_at: read.at, due_zone: read.at ? when.zone : null })
  })
  return (
    <FormDialog title={say.title} will={say.will} submit={say.submit} onClose={onClose} write={write} onSubmit={submit}>
      <TextInput label={say.subject} withAsterisk maxLength={500} {...form.getInputProps('subject')} />
      <PersonField label={say.person} required {...form.getInputProps('person_id')} />
      <WhenFields labels={say.when} when={when} onChange={setWhen} error={error} likely={[zone]} />
      <span className={parts.muted}>{say.no_due}</span>
    </FormDialog>
  )
}
