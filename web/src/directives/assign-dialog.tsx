import { useForm } from '@mantine/form'
import { addAssignment } from '../api/generated/sdk.gen.js'
import type { AssignmentBody } from '../api/generated/types.gen.js'
import { type Sent, sending } from '../api/transport.js'
import { type AssignmentKind, type Stage } from '../api/types.js'
import { useDirective } from '../case/case.js'
import { labelOf } from '../case/stages.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { CodeField, PersonField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { words } from '../words/words.js'

const say = words.dialogs.assign
const KINDS: AssignmentKind[] = ['owner', 'backup', 'lead', 'stage_owner']
type OpenStage = Exclude<Stage, 'closed'>
const STAGES: OpenStage[] = ['intake', 'legal_review', 'scoping', 'remediation', 'monitoring']

export function AssignDialog({ as = 'owner', onClose }: { as?: AssignmentKind; onClose: () => void }) {
  const { directive } = useDirective()
  const form = useForm({
    initialValues: {
      kind: as,
      stage: (directive.stage === 'closed' ? 'monitoring' : directive.stage) as OpenStage,
      person_id: null as string | null,
    },
    validate: { person_id: needed },
  })
  const write = useDirectiveWrite({
    form,
    send: (reference: string, body: AssignmentBody, sent: Sent) => addAssignment({ path: { reference }, body, ...sending(sent) }),
    onDone: onClose,
  })
  const isStage = form.values.kind === 'stage_owner'
  return (
    <FormDialog
      title={say.title}
      will={say.will}
      submit={say.submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) =>
        write.submit({ ...values, person_id: values.person_id!, stage: isStage ? values.stage : null }),
      )}
    >
      <CodeField
        label={say.kind}
        value={form.values.kind}
        onChange={(kind) => form.setFieldValue('kind', kind)}
        codes={KINDS}
        of={words.assignment_kind}
      />
      {isStage ? (
        <CodeField<OpenStage>
          label={say.stage}
          value={form.values.stage}
          onChange={(stage) => form.setFieldValue('stage', stage)}
          codes={STAGES}
          of={Object.fromEntries(STAGES.map((stage) => [stage, labelOf(directive, stage)]))}
        />
      ) : null}
      <PersonField label={say.person} required {...form.getInputProps('person_id')} />
    </FormDialog>
  )
}
