import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { addHypothesis } from '../api/generated/sdk.gen.js'
import type { HypothesisBody } from '../api/generated/types.gen.js'
import { type Sent, sending } from '../api/transport.js'
import { type Hypothesis } from '../api/types.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { WhoSees } from '../case/who-sees.js'
import { FormDialog } from '../forms/form-dialog.js'
import { CodeField, TextField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { words } from '../words/words.js'

const { dialog: say, explain } = words.contacts.hypotheses

/** The trigger that we suspect is the real one. */
export function HypothesisDialog({ onClose }: { onClose: () => void }) {
  const form = useForm({
    initialValues: { text: '', source: '', confidence: 'low' as Hypothesis['confidence'] },
    validate: { text: needed, source: needed },
  })
  const write = useDirectiveWrite({
    form,
    send: (reference: string, body: HypothesisBody, sent: Sent) => addHypothesis({ path: { reference }, body, ...sending(sent) }),
    onDone: onClose,
  })
  return (
    <FormDialog
      title={say.title}
      will={explain}
      submit={say.submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) => write.submit(values))}
    >
      <TextField label={say.text} withAsterisk maxLength={2000} {...form.getInputProps('text')} />
      <WhoSees isFact={false} />
      <TextInput label={say.source} withAsterisk maxLength={1000} {...form.getInputProps('source')} />
      <CodeField
        label={say.confidence}
        value={form.values.confidence}
        onChange={(confidence) => form.setFieldValue('confidence', confidence)}
        codes={['low', 'moderate', 'high']}
        of={say.levels}
      />
    </FormDialog>
  )
}
