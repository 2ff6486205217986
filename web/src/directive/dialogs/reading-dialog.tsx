import { Button, Fieldset, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { api } from '../../api/writes.js'
import { TextField } from '../../parts/fields.js'
import { FormDialog, needed } from '../../parts/form-dialog.js'
import { words } from '../../words/words.js'
import { useDirectiveWrite } from './use-directive-write.js'

const say = words.dialogs.reading

export function ReadingDialog({ onClose }: { onClose: () => void }) {
  const form = useForm({
    initialValues: {
      term: '',
      alternatives: [
        { text: '', argument: '' },
        { text: '', argument: '' },
      ],
    },
    validate: {
      term: needed,
      alternatives: { text: (value, _, path) => (path === 'alternatives.0.text' ? needed(value) : null) },
    },
  })
  const write = useDirectiveWrite({ form, send: api.recordReading, onDone: onClose })
  const submit = form.onSubmit(({ term, alternatives }) =>
    write.submit({ term, alternatives: alternatives.filter((one) => one.text.trim() !== '') }),
  )
  return (
    <FormDialog title={say.title} will={say.will} submit={say.submit} onClose={onClose} write={write} onSubmit={submit}>
      <TextInput label={say.term} withAsterisk maxLength={300} {...form.getInputProps('term')} />
      {form.values.alternatives.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the fields of a form are known by their place
        <Fieldset key={index} legend={say.alternative(index + 1)} radius="md" p={12}>
          <TextField
            aria-label={say.alternative(index + 1)}
            minRows={1}
            maxLength={2000}
            {...form.getInputProps(`alternatives.${index}.text`)}
          />
          <TextField
            label={say.argument(index + 1)}
            minRows={1}
            maxLength={5000}
            mt={8}
            {...form.getInputProps(`alternatives.${index}.argument`)}
          />
          {index > 1 ? (
            <Button size="compact-sm" mt={8} onClick={() => form.removeListItem('alternatives', index)}>
              {say.remove(index + 1)}
            </Button>
          ) : null}
        </Fieldset>
      ))}
      {form.values.alternatives.length < 10 ? (
        <div>
          <Button size="xs" onClick={() => form.insertListItem('alternatives', { text: '', argument: '' })}>
            {say.more}
          </Button>
        </div>
      ) : null}
    </FormDialog>
  )
}
