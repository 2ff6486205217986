import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { addOption, changeOption } from '../api/generated/sdk.gen.js'
import { sending } from '../api/transport.js'
import { type Option, type OptionBody } from '../api/types.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { DurationField, durationOf, minutesOf } from '../parts/duration-field.js'
import { CodeField, TextField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { words } from '../words/words.js'

const say = words.options
const CERTAINTIES = Object.keys(say.certainty) as Option['certainty'][]
const REVERSIBILITIES = Object.keys(say.reversibility) as Option['reversibility'][]

/** A compliance option, new or changed. Nothing that the author must weigh is preselected. */
export function OptionDialog({ option = null, onClose }: { option?: Option | null; onClose: () => void }) {
  const form = useForm({
    initialValues: {
      name: option?.name ?? '',
      effect: option?.effect ?? '',
      takes_minutes: durationOf(option?.takes_minutes ?? null),
      certainty: option?.certainty ?? (null as Option['certainty'] | null),
      harmed: option?.harmed ?? '',
      cost: option?.cost ?? '',
      reversibility: option?.reversibility ?? (null as Option['reversibility'] | null),
    },
    validate: {
      name: needed,
      effect: needed,
      takes_minutes: (value) => minutesOf(value).error,
      certainty: needed,
      reversibility: needed,
    },
  })
  const write = useDirectiveWrite({
    form,
    version: option?.version,
    send: (reference, body: OptionBody, sent) =>
      option
        ? changeOption({ path: { reference: reference, id: option.id }, body, ...sending(sent) })
        : addOption({ path: { reference }, body, ...sending(sent) }),
    onDone: onClose,
  })
  const submit = form.onSubmit(({ takes_minutes, certainty, reversibility, ...said }) => {
    if (certainty && reversibility)
      write.submit({ ...said, certainty, reversibility, takes_minutes: minutesOf(takes_minutes).minutes })
  })
  return (
    <FormDialog
      title={option ? say.dialog.change : say.dialog.add}
      will={say.dialog.will}
      submit={option ? say.dialog.submit_change : say.dialog.submit_add}
      onClose={onClose}
      write={write}
      onSubmit={submit}
      size={640}
    >
      <TextInput
        label={say.dialog.name}
        description={say.dialog.name_hint}
        withAsterisk
        maxLength={200}
        {...form.getInputProps('name')}
      />
      <TextField label={say.of.effect} withAsterisk maxLength={2000} {...form.getInputProps('effect')} />
      <DurationField
        label={say.dialog.takes}
        value={form.values.takes_minutes}
        onChange={(takes) => form.setFieldValue('takes_minutes', takes)}
        error={form.errors.takes_minutes}
      />
      <CodeField
        label={say.of.certainty}
        withAsterisk
        codes={CERTAINTIES}
        of={say.certainty}
        value={form.values.certainty}
        onChange={(code) => form.setFieldValue('certainty', code)}
        error={form.errors.certainty}
      />
      <TextField
        label={say.of.harmed}
        description={say.dialog.harmed_hint}
        minRows={1}
        maxLength={2000}
        {...form.getInputProps('harmed')}
      />
      <TextField label={say.of.cost} minRows={1} maxLength={1000} {...form.getInputProps('cost')} />
      <CodeField
        label={say.of.reversibility}
        withAsterisk
        codes={REVERSIBILITIES}
        of={say.reversibility}
        value={form.values.reversibility}
        onChange={(code) => form.setFieldValue('reversibility', code)}
        error={form.errors.reversibility}
      />
    </FormDialog>
  )
}
