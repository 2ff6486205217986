import { Select } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { listDeadlinesOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { markCommitmentOngoing, markObligationOngoing } from '../api/generated/sdk.gen.js'
import type { StandBody } from '../api/generated/types.gen.js'
import { sending } from '../api/transport.js'
import { useDirective } from '../case/case.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { DayField, TextField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { useNow } from '../time/clock.js'
import { byWhen } from '../time/wording.js'
import { words } from '../words/words.js'
import type { ToStand } from './to-stand.js'

const say = words.monitoring.stand_dialog

/** Marks an obligation as ongoing: what would end it, and the deadline for meeting it. */
export function StandDialog({ standing, onClose }: { standing: ToStand; onClose: () => void }) {
  const { directive } = useDirective()
  const now = useNow()
  const deadlines = useQuery(listDeadlinesOptions({ path: { reference: directive.reference } }))
  const kept = standing.next ?? standing.series?.[0]
  const form = useForm({
    initialValues: {
      ends_when: standing.ends_when ?? '',
      ends_on: standing.ends_on ?? null,
      deadline_id: kept?.id ?? null,
    },
    validate: { ends_when: needed },
  })
  const write = useDirectiveWrite({
    form,
    version: standing.version,
    send: (reference, body: StandBody, sent) =>
      (standing.kind === 'obligation' ? markObligationOngoing : markCommitmentOngoing)({
        path: { reference, id: standing.id },
        body,
        ...sending(sent),
      }),
    onDone: onClose,
  })
  const options = (deadlines.data?.items ?? [])
    .filter(({ status, id }) => status === 'open' || status === 'paused' || id === kept?.id)
    .map((one) => ({ value: one.id, label: `${one.subject}, ${byWhen(one, now)}` }))
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
      <TextField
        label={say.ends_when}
        description={say.ends_when_hint}
        withAsterisk
        maxLength={500}
        {...form.getInputProps('ends_when')}
      />
      <DayField label={say.ends_on} description={say.ends_on_hint} {...form.getInputProps('ends_on')} />
      <Select
        label={say.deadline}
        description={say.deadline_hint}
        data={options}
        clearable
        searchable
        nothingFoundMessage={words.dialogs.nothing_found}
        {...form.getInputProps('deadline_id')}
      />
    </FormDialog>
  )
}
