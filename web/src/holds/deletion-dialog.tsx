import { Radio, Select, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { recordHoldDeletion } from '../api/generated/sdk.gen.js'
import { type HoldDeletionBody } from '../api/generated/types.gen.js'
import { documentsQuery } from '../api/queries.js'
import { sending } from '../api/transport.js'
import { type HoldSystem } from '../api/types.js'
import { officeOf, useDirective } from '../case/case.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { readWhen, type When, WhenFields } from '../parts/when-fields.js'
import { useMe } from '../session/use-me.js'
import { words } from '../words/words.js'

const say = words.holds.dialogs.deletion
type Body = HoldDeletionBody

/** Who disabled the automatic deletion of a system and when, or that the system has none. */
export function DeletionDialog({ system, onClose }: { system: HoldSystem; onClose: () => void }) {
  const { directive } = useDirective()
  const me = useMe()
  const { zone } = officeOf(directive, me.person.zone)
  const documents = useQuery(documentsQuery(directive.reference))
  const [when, setWhen] = useState<When>({ day: null, time: '', zone, which: 0 })
  const [error, setError] = useState({})
  const form = useForm({
    initialValues: { deletion: 'off', off_by: system.off_by ?? '', document_id: system.document_id },
    validate: {
      off_by: (value, { deletion }) => (deletion === 'off' && value.trim() === '' ? words.problems.required : null),
    },
  })
  const write = useDirectiveWrite({
    form,
    version: system.version,
    send: (reference, body: Body, sent) => recordHoldDeletion({ path: { reference, id: system.id }, body, ...sending(sent) }),
    onDone: onClose,
  })
  const submit = form.onSubmit(({ deletion, off_by, document_id }) => {
    if (deletion === 'none') return write.submit({ deletion: 'none', document_id })
    const read = readWhen(when)
    setError(read.at || read.error.day || read.error.time ? read.error : { day: words.problems.required })
    if (read.at) write.submit({ deletion: 'off', off_by, off_at: read.at, document_id })
  })
  return (
    <FormDialog title={say.title({ name: system.name })} submit={say.submit} onClose={onClose} write={write} onSubmit={submit}>
      <Radio.Group aria-label={say.title({ name: system.name })} {...form.getInputProps('deletion')}>
        <Stack gap={8}>
          <Radio value="off" label={say.off} />
          <Radio value="none" label={say.none} />
        </Stack>
      </Radio.Group>
      {form.values.deletion === 'off' ? (
        <>
          <TextInput label={say.by} withAsterisk maxLength={200} {...form.getInputProps('off_by')} />
          <WhenFields labels={say.when} when={when} onChange={setWhen} error={error} likely={[zone]} required />
        </>
      ) : null}
      <Select
        label={say.proof}
        clearable
        data={(documents.data?.items ?? []).map((one) => ({ value: one.id, label: one.title }))}
        {...form.getInputProps('document_id')}
      />
    </FormDialog>
  )
}
