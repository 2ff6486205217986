import { useForm } from '@mantine/form'
import { useState } from 'react'
import { addMember } from '../api/generated/sdk.gen.js'
import type { MemberBody } from '../api/generated/types.gen.js'
import { type Sent, sending } from '../api/transport.js'
import { type Level } from '../api/types.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { CodeField, PersonField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { readWhen, type When, WhenFields } from '../parts/when-fields.js'
import { useMe } from '../session/use-me.js'
import { words } from '../words/words.js'

const say = words.dialogs.member
const LEVELS: Level[] = ['case', 'work', 'read']

export function MemberDialog({ onClose }: { onClose: () => void }) {
  const me = useMe()
  const [until, setUntil] = useState<When>({ day: null, time: '', zone: me.person.zone, which: 0 })
  const [error, setError] = useState({})
  const form = useForm({
    initialValues: { person_id: null as string | null, level: 'read' as Level },
    validate: { person_id: needed },
  })
  const write = useDirectiveWrite({
    form,
    send: (reference: string, body: MemberBody, sent: Sent) => addMember({ path: { reference }, body, ...sending(sent) }),
    onDone: onClose,
  })
  const submit = form.onSubmit((values) => {
    const read = readWhen(until)
    setError(read.error)
    if (!read.error.day && !read.error.time) write.submit({ ...values, person_id: values.person_id!, until: read.at })
  })
  return (
    <FormDialog title={say.title} will={say.will} submit={say.submit} onClose={onClose} write={write} onSubmit={submit}>
      <PersonField label={say.person} required {...form.getInputProps('person_id')} />
      <CodeField
        label={say.level}
        value={form.values.level}
        onChange={(level) => form.setFieldValue('level', level)}
        codes={LEVELS}
        of={words.level}
      />
      <WhenFields labels={say.until} when={until} onChange={setUntil} error={error} />
      <small>{say.until_hint}</small>
    </FormDialog>
  )
}
