import { NumberInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { addSwitch, renewSwitchSecret } from '../api/generated/sdk.gen.js'
import type { SwitchBody } from '../api/generated/types.gen.js'
import { refreshes } from '../api/refreshes.js'
import { type Sent, sending } from '../api/transport.js'
import { type SwitchView, type SwitchWithSecret } from '../api/types.js'
import { FormDialog } from '../forms/form-dialog.js'
import { ShownOnce } from '../forms/shown-once.js'
import { needed, useFieldProblems } from '../parts/form.js'
import { useWrite } from '../parts/use-write.js'
import { words } from '../words/words.js'

const say = words.switches

/** Creates a switch, then shows its secret once. */
export function AddSwitch({ onClose }: { onClose: () => void }) {
  const [made, setMade] = useState<SwitchWithSecret | null>(null)
  const form = useForm({
    initialValues: { name: '', subject: '', url: '', check_minutes: 60 as number | string },
    validate: { name: needed, subject: needed, url: needed, check_minutes: needed },
  })
  const write = useWrite<SwitchBody, SwitchWithSecret>({
    send: (body: SwitchBody, sent: Sent) => addSwitch({ body, ...sending(sent) }),
    touches: refreshes.switches,
    onDone: setMade,
  })
  useFieldProblems(form, write.problem)
  if (made) return <Secret made={made} write={write} onClose={onClose} />
  return (
    <FormDialog
      title={say.form.title}
      will={say.form.will}
      submit={say.form.submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) => write.submit({ ...values, check_minutes: Number(values.check_minutes) }))}
    >
      <TextInput
        label={say.form.name}
        description={say.form.name_hint}
        withAsterisk
        maxLength={200}
        {...form.getInputProps('name')}
      />
      <TextInput
        label={say.form.subject}
        description={say.form.subject_hint}
        withAsterisk
        maxLength={200}
        {...form.getInputProps('subject')}
      />
      <TextInput
        label={say.form.url}
        description={say.form.url_hint}
        withAsterisk
        type="url"
        maxLength={500}
        {...form.getInputProps('url')}
      />
      <NumberInput
        label={say.form.check}
        withAsterisk
        min={5}
        max={10_080}
        allowDecimal={false}
        {...form.getInputProps('check_minutes')}
      />
    </FormDialog>
  )
}

/** Creates a new secret, then shows it once. */
export function RenewSecret({ of, onClose }: { of: SwitchView; onClose: () => void }) {
  const [made, setMade] = useState<SwitchWithSecret | null>(null)
  const write = useWrite<null, SwitchWithSecret>({
    version: of.version,
    send: (_, sent) => renewSwitchSecret({ path: { id: of.id }, ...sending(sent) }),
    touches: refreshes.switches,
    onDone: setMade,
  })
  if (made) return <Secret made={made} write={write} onClose={onClose} />
  return (
    <FormDialog
      title={say.renewal.title({ name: of.name })}
      will={say.renewal.will}
      submit={say.renewal.submit}
      onClose={onClose}
      write={write}
      onSubmit={(event) => {
        event.preventDefault()
        write.submit(null)
      }}
    />
  )
}

function Secret<Body>({
  made,
  write,
  onClose,
}: {
  made: SwitchWithSecret
  write: ReturnType<typeof useWrite<Body, SwitchWithSecret>>
  onClose: () => void
}) {
  const will = made.secret ? say.made.will : say.made.gone
  return <ShownOnce title={say.made.title} will={will} secret={made.secret ?? ''} write={write} onClose={onClose} />
}
