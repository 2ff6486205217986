import { Radio, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { adoptReading } from '../api/generated/sdk.gen.js'
import type { ReadingAdoptBody } from '../api/generated/types.gen.js'
import { sending } from '../api/transport.js'
import { type Reading } from '../api/types.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { DayField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { words } from '../words/words.js'

const say = words.dialogs.adopt

export function AdoptDialog({ reading, onClose }: { reading: Reading; onClose: () => void }) {
  const form = useForm({
    initialValues: { alternative: reading.adopted === null ? '' : String(reading.adopted), review_on: reading.review_on },
    validate: { alternative: needed },
  })
  const write = useDirectiveWrite({
    form,
    version: reading.version,
    send: (reference, body: ReadingAdoptBody, sent) =>
      adoptReading({ path: { reference, id: reading.id }, body, ...sending(sent) }),
    onDone: onClose,
  })
  return (
    <FormDialog
      title={say.title({ term: reading.term })}
      will={say.will}
      submit={say.submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) => write.submit({ alternative: Number(values.alternative), review_on: values.review_on }))}
    >
      <Radio.Group label={say.which} withAsterisk {...form.getInputProps('alternative')}>
        <Stack gap={8} mt={4}>
          {reading.alternatives.map((one, index) => (
            <Radio key={one.text} value={String(index)} label={one.text} description={one.argument || undefined} />
          ))}
        </Stack>
      </Radio.Group>
      <DayField label={say.review_on} {...form.getInputProps('review_on')} />
    </FormDialog>
  )
}
