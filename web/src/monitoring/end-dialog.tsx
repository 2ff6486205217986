import { Select } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { endOngoingCommitment, endOngoingObligation } from '../api/generated/sdk.gen.js'
import { type EndBody } from '../api/generated/types.gen.js'
import { documentsQuery } from '../api/queries.js'
import { sending } from '../api/transport.js'
import { type Standing } from '../api/types.js'
import { useDirective } from '../case/case.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { ReasonField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { words } from '../words/words.js'

const say = words.monitoring.end_dialog

/** Ends an ongoing obligation, with the reason and the supporting document. */
export function EndStandingDialog({ standing, onClose }: { standing: Standing; onClose: () => void }) {
  const { directive } = useDirective()
  const documents = useQuery(documentsQuery(directive.reference))
  const form = useForm({
    initialValues: { reason: '', document_id: null as string | null },
    validate: { reason: needed },
  })
  const write = useDirectiveWrite({
    form,
    version: standing.version,
    send: (reference, body: EndBody, sent) =>
      (standing.kind === 'obligation' ? endOngoingObligation : endOngoingCommitment)({
        path: { reference, id: standing.id },
        body,
        ...sending(sent),
      }),
    onDone: onClose,
  })
  return (
    <FormDialog
      title={say.title}
      will={say.will}
      submit={say.submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) => write.submit(values))}
    >
      <strong>{standing.subject}</strong>
      <ReasonField description={words.dialogs.reason_hint} {...form.getInputProps('reason')} />
      <Select
        label={say.document}
        description={say.document_hint}
        data={(documents.data?.items ?? []).map((one) => ({ value: one.id, label: one.title }))}
        clearable
        searchable
        nothingFoundMessage={words.dialogs.nothing_found}
        {...form.getInputProps('document_id')}
      />
    </FormDialog>
  )
}
