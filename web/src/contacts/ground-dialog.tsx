import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { changeGround, recordGround } from '../api/generated/sdk.gen.js'
import { sending } from '../api/transport.js'
import { type Ground } from '../api/types.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { CodeField, TextField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { words } from '../words/words.js'
import { DocumentField } from './document-field.js'

const { rationales, dialog: say } = words.contacts.grounds

/** Records or changes the stated grounds. */
export function GroundDialog({ ground, onClose }: { ground: Ground | null; onClose: () => void }) {
  const form = useForm({
    initialValues: {
      authority: ground?.authority ?? '',
      rationale: ground?.rationale ?? ('withheld' as Ground['rationale']),
      says: ground?.says ?? '',
      document_id: ground?.document_id ?? null,
    },
    validate: { says: (value, values) => (values.rationale === 'withheld' ? null : needed(value)) },
  })
  const write = useDirectiveWrite({
    form,
    version: ground?.version,
    send: (reference, body: typeof form.values, sent) =>
      ground
        ? changeGround({ path: { reference, id: ground.id }, body, ...sending(sent) })
        : recordGround({ path: { reference }, body, ...sending(sent) }),
    onDone: onClose,
  })
  return (
    <FormDialog
      title={ground ? say.again : say.first}
      will={ground ? say.will_again : say.will}
      submit={say.submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) => write.submit(values))}
    >
      <TextInput label={say.authority} description={say.authority_hint} maxLength={1000} {...form.getInputProps('authority')} />
      <CodeField
        label={say.rationale}
        value={form.values.rationale}
        onChange={(rationale) => form.setFieldValue('rationale', rationale)}
        codes={['stated', 'partly_stated', 'withheld']}
        of={rationales}
      />
      <TextField
        label={say.says}
        withAsterisk={form.values.rationale !== 'withheld'}
        maxLength={5000}
        {...form.getInputProps('says')}
      />
      <DocumentField label={say.document} {...form.getInputProps('document_id')} />
    </FormDialog>
  )
}
