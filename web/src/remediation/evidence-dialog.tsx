import { Select } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { addEvidence } from '../api/generated/sdk.gen.js'
import type { EvidenceBody } from '../api/generated/types.gen.js'
import { documentsQuery } from '../api/queries.js'
import { sending } from '../api/transport.js'
import { type Measure } from '../api/types.js'
import { useDirective } from '../case/case.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { needed } from '../parts/form.js'
import { Note } from '../parts/states.js'
import { words } from '../words/words.js'

const say = words.dialogs.evidence

export function EvidenceDialog({ measure, onClose }: { measure: Measure; onClose: () => void }) {
  const { directive } = useDirective()
  const documents = useQuery(documentsQuery(directive.reference))
  const items = documents.data?.items ?? []
  // Once the reversal has been released, new evidence proves the reversal.
  const act = measure.state === 'undo_released' ? 'undo' : 'do'
  const form = useForm({ initialValues: { document_id: null as string | null }, validate: { document_id: needed } })
  const write = useDirectiveWrite({
    form,
    send: (reference, body: EvidenceBody, sent) => addEvidence({ path: { reference, id: measure.id }, body, ...sending(sent) }),
    onDone: onClose,
  })
  return (
    <FormDialog
      title={say.title}
      will={say.will}
      submit={say.submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) => write.submit({ document_id: values.document_id!, act }))}
      held={documents.data !== undefined && items.length === 0}
    >
      <strong>{measure.subject}</strong>
      {documents.data && items.length === 0 ? <Note tone="amber">{say.none}</Note> : null}
      <Select
        label={say.document}
        withAsterisk
        searchable
        data={items.map((one) => ({ value: one.id, label: one.title }))}
        {...form.getInputProps('document_id')}
      />
    </FormDialog>
  )
}
