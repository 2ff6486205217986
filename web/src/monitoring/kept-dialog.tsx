import { MultiSelect } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { recordDeadlineEvent } from '../api/generated/sdk.gen.js'
import type { DeadlineEventBody } from '../api/generated/types.gen.js'
import { documentsQuery } from '../api/queries.js'
import { sending } from '../api/transport.js'
import { type Occurrence } from '../api/types.js'
import { useDirective } from '../case/case.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { TextField } from '../parts/fields.js'
import { type ReadWhen, readWhen, type When, WhenFields } from '../parts/when-fields.js'
import { words } from '../words/words.js'

const say = words.monitoring.kept_dialog

/** Records that an ongoing obligation was met this time, and the proof. */
export function KeptDialog({ occurrence, onClose }: { occurrence: Occurrence; onClose: () => void }) {
  const { directive } = useDirective()
  const documents = useQuery(documentsQuery(directive.reference))
  const [when, setWhen] = useState<When>({ day: null, time: '', zone: occurrence.due.due_zone, which: 0 })
  const [whenError, setWhenError] = useState<ReadWhen['error']>({})
  const form = useForm({
    initialValues: { note: '', document_ids: [] as string[] },
    validate: { note: (note, { document_ids }) => (note.trim() === '' && document_ids.length === 0 ? say.needs : null) },
  })
  const write = useDirectiveWrite({
    form,
    version: occurrence.version,
    send: (reference, body: DeadlineEventBody, sent) =>
      recordDeadlineEvent({ path: { reference, id: occurrence.id }, body, ...sending(sent) }),
    onDone: onClose,
  })
  return (
    <FormDialog
      title={say.title}
      will={say.will}
      submit={say.submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit(({ note, document_ids }) => {
        const { at, error } = readWhen(when)
        setWhenError(error)
        if (error.day || error.time) return
        write.submit({ kind: 'met', note: note.trim() || null, document_ids, ...(at ? { met_at: at } : {}) })
      })}
    >
      <strong>{occurrence.subject}</strong>
      <TextField label={say.note} maxLength={2000} {...form.getInputProps('note')} />
      <MultiSelect
        label={say.documents}
        description={say.documents_hint}
        data={(documents.data?.items ?? []).map((one) => ({ value: one.id, label: one.title }))}
        searchable
        maxValues={20}
        nothingFoundMessage={words.dialogs.nothing_found}
        {...form.getInputProps('document_ids')}
      />
      <WhenFields labels={say.when} when={when} onChange={setWhen} error={whenError} />
      <small>{say.when_hint}</small>
    </FormDialog>
  )
}
