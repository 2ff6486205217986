import { Button, Fieldset, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { getReviewOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { recordReading } from '../api/generated/sdk.gen.js'
import type { ReadingBody } from '../api/generated/types.gen.js'
import { type Sent, sending } from '../api/transport.js'
import { type RecordClass } from '../api/types.js'
import { useDirective } from '../case/case.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { TextField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { words } from '../words/words.js'
import { ClassField, type Reach, ReachField } from './review-fields.js'

const say = words.dialogs.reading

const emptyAlternative = () => ({ text: '', argument: '', reach: 'neither' as Reach })

/** An unclear term or demand, with every alternative and its scope. */
export function ReadingDialog({ onClose }: { onClose: () => void }) {
  const { directive } = useDirective()
  const demands = useQuery(getReviewOptions({ path: { reference: directive.reference } })).data?.demands ?? []
  const form = useForm({
    initialValues: {
      term: '',
      demand_id: null as string | null,
      class: 'legal_advice' as RecordClass,
      alternatives: [emptyAlternative(), emptyAlternative()],
    },
    validate: {
      term: needed,
      alternatives: { text: (value, _, path) => (path === 'alternatives.0.text' ? needed(value) : null) },
    },
  })
  const write = useDirectiveWrite({
    form,
    send: (reference: string, body: ReadingBody, sent: Sent) => recordReading({ path: { reference }, body, ...sending(sent) }),
    onDone: onClose,
  })
  const submit = form.onSubmit(({ alternatives, ...reading }) =>
    write.submit({ ...reading, alternatives: alternatives.filter((one) => one.text.trim() !== '') }),
  )
  return (
    <FormDialog title={say.title} will={say.will} submit={say.submit} onClose={onClose} write={write} onSubmit={submit}>
      <TextInput label={say.term} withAsterisk maxLength={300} {...form.getInputProps('term')} />
      {demands.length > 0 ? (
        <Select
          label={words.review.dialogs.demand}
          clearable
          data={demands.map((one) => ({ value: one.id, label: one.subject }))}
          {...form.getInputProps('demand_id')}
        />
      ) : null}
      {form.values.alternatives.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the fields of a form are known by their place
        <Fieldset key={index} legend={say.alternative({ index: index + 1 })} radius="md" p={12}>
          <TextField
            aria-label={say.alternative({ index: index + 1 })}
            minRows={1}
            maxLength={2000}
            {...form.getInputProps(`alternatives.${index}.text`)}
          />
          <TextField
            label={say.argument({ index: index + 1 })}
            minRows={1}
            maxLength={5000}
            mt={8}
            {...form.getInputProps(`alternatives.${index}.argument`)}
          />
          <ReachField
            value={form.values.alternatives[index]?.reach ?? 'neither'}
            onChange={(reach) => form.setFieldValue(`alternatives.${index}.reach`, reach)}
          />
          {index > 1 ? (
            <Button size="compact-sm" mt={8} onClick={() => form.removeListItem('alternatives', index)}>
              {say.remove({ index: index + 1 })}
            </Button>
          ) : null}
        </Fieldset>
      ))}
      <ClassField value={form.values.class} onChange={(next) => form.setFieldValue('class', next)} />
      {form.values.alternatives.length < 10 ? (
        <div>
          <Button size="xs" onClick={() => form.insertListItem('alternatives', emptyAlternative())}>
            {say.more}
          </Button>
        </div>
      ) : null}
    </FormDialog>
  )
}
